import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNamed, nameMeant, partsOf } from '../../src/browser/search-match.ts';

describe('the parts of an excerpt', () => {
  test('are its words and what was looked for, with the angle brackets of the text', () => {
    expect(
      partsOf('The <mark>talks</mark> of &lt;b&gt; <mark>today</mark>', 'The talks of <b> today'),
    ).toEqual([
      { text: 'The ', marked: false },
      { text: 'talks', marked: true },
      { text: ' of <b> ', marked: false },
      { text: 'today', marked: true },
    ]);
  });

  test('say with dots where something is left out', () => {
    const text = (excerpt: string) =>
      partsOf(excerpt, 'One two\nthree  four')
        .map((part) => part.text)
        .join('');
    expect(text('One two three four')).toBe('One two three four');
    expect(text('One two')).toBe('One two …');
    expect(text('three <mark>four</mark>')).toBe('… three four');
    expect(text('two three')).toBe('… two three …');
  });

  test('hold every character of the text, whatever it is', () => {
    const brackets = fc.string({
      unit: fc.constantFrom('<', '>', '/', 'm', 'a', 'r', 'k', '&', 'l', 't', ';'),
    });
    fc.assert(
      fc.property(brackets, (text) => {
        fc.pre(!/&[lg]t;/.test(text));
        const excerpt = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(partsOf(excerpt, text)).toEqual(text === '' ? [] : [{ text, marked: false }]);
      }),
    );
  });
});

describe('a name that a query means', () => {
  const others = 'Rustem Umerov, Рустем Умєров, Umierov; Hakan Fidan; Recep Tayyip Erdoğan, Erdogan';

  test.each([
    ['umerov', 'Rustem Umerov'],
    ['умєр', 'Rustem Umerov'],
    ['talks with Fidan', 'Hakan Fidan'],
    ['ERDOĞAN', 'Recep Tayyip Erdoğan'],
    ['erdog', 'Recep Tayyip Erdoğan'],
    ['putin', undefined],
    ['', undefined],
    ['“…”', undefined],
  ])('%s', (query, name) => {
    expect(nameMeant(others, query)).toBe(name);
  });
});

test.each([
  ['Istanbul', true],
  ['istanbul', true],
  ['İstanbul ', true],
  ['Istan', false],
  ['Istanbul talks', false],
  ['', false],
])('whether a thing is called “%s”', (query, is) => {
  expect(isNamed('Istanbul, Stambul', query)).toBe(is);
});
