import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { aContext, faultsOf, renderInline, renderText } from './a-renderer.ts';

describe('a text', () => {
  test('says whom it names, in the order of first mention', () => {
    const markdown =
      '## Istanbul\n\n[He](person:marco-rubio) and [Umerov](https://example.org): `Reuters`, Medinsky, Rubio.';
    expect(renderText(markdown).mentions).toEqual([
      { kind: 'place', id: 'istanbul' },
      { kind: 'person', id: 'marco-rubio' },
      { kind: 'person', id: 'rustem-umerov' },
      { kind: 'person', id: 'vladimir-medinsky' },
    ]);
  });

  test('counts neither code, nor plain words, nor the words of an image as a mention', () => {
    const markdown = '`Umerov` [Umerov](plain:)\n\n![Umerov](table.jpg "Umerov")\n\n    \n```\nUmerov\n```';
    expect(renderText(markdown).mentions).toEqual([]);
  });

  test('says which sources it cites, each once, in order', () => {
    expect(renderText('A.[^tass][^reuters-0516] B.[^tass]\n\n> C.[^un-2022]').citations).toEqual([
      'tass',
      'reuters-0516',
      'un-2022',
    ]);
  });

  test('says the ids of its headings, with the prefix of the text', () => {
    const { anchors } = renderText('## Who came\n\n## Who came', aContext({ anchor: 't-2025-05-16-talks.' }));
    expect(anchors).toEqual(['t-2025-05-16-talks.who-came', 't-2025-05-16-talks.who-came-1']);
  });

  test('gives its words without the numbers of notes, one block a line', () => {
    const markdown =
      '## Who *came*\n\nUmerov.[^tass] He\nspoke.\n\n- one\n- two\n\n| a | b |\n| --- | --- |\n| c | d |';
    expect(renderText(markdown).plainText).toBe('Who came\nUmerov. He\nspoke.\none\ntwo\na b\nc d');
  });

  test('begins its headings at the level that the context asks for', () => {
    expect(renderText('## A', aContext({ headings: 4 })).html).toBe('<h4 id="t-a">A</h4>');
  });

  test('reads Windows line ends like others', () => {
    const markdown = '## A\n\nUmerov\nmet.[^tass]\n\n| a |\n| --- |\n| b |\n\n<i>';
    const unix = renderText(markdown);
    const windows = renderText(markdown.replaceAll('\n', '\r\n'));
    expect(windows.html.replaceAll('\r\n', '\n')).toBe(unix.html);
    expect(faultsOf(windows)).toEqual(faultsOf(unix));
  });

  test('may be empty', () => {
    expect(renderText('')).toEqual({
      html: '',
      mentions: [],
      citations: [],
      anchors: [],
      plainText: '',
      faults: [],
    });
  });

  test('is rendered alike every time', () => {
    const markdown = '## A\n\nUmerov.[^tass]\n\n## A';
    expect(renderText(markdown)).toEqual(renderText(markdown));
  });
});

describe('a paragraph', () => {
  test('has no paragraph around it, and no links that the editor did not make', () => {
    const { html, mentions, citations } = renderInline(
      '**Umerov** met *them* in [Istanbul](place:istanbul).[^tass]',
    );
    expect(html).toBe(
      '<strong>Umerov</strong> met <em>them</em> in <a href="\uE000places/istanbul/">Istanbul</a>.<sup><a href="#s-tass">4</a></sup>',
    );
    expect(mentions).toEqual([
      { kind: 'person', id: 'rustem-umerov' },
      { kind: 'place', id: 'istanbul' },
    ]);
    expect(citations).toEqual(['tass']);
  });

  test('may run over lines, and be empty', () => {
    expect(renderInline('one\ntwo\n').html).toBe('one\ntwo');
    expect(renderInline('').html).toBe('');
  });
});

test('whatever is typed, there is an answer: whole HTML, and faults within the text', () => {
  const signs = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '](',
      '![',
      '[^',
      '[^tass]',
      '<',
      '>',
      '<b>',
      '<!--',
    ],
    ...[
      '&amp;',
      '&#',
      '\\',
      '|',
      '---',
      '| - |',
      '#',
      '## ',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\n\n',
      '    ',
      '\t',
      ' ',
      ':',
    ],
    ...[
      'Umerov',
      'Kim',
      'a',
      '[a]: b\n',
      'https://example.org',
      '\r\n',
      '\u200B',
      '\uE000',
      '\u0000',
      '\uD800',
      'é',
    ],
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
      const markdown = parts.join('');
      const lines = markdown.split(/\r\n|\n|\r/);
      for (const { html, faults } of [renderText(markdown), renderInline(markdown)]) {
        for (const { line, column, rule } of faults) {
          expect(rule).not.toBe('unreadable-text');
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
        expect(html.replace(/\uE000people|\uE000places/g, '')).not.toMatch(/[\uE000-\uF8FF\u200B\uD800]/);
        const problems: string[] = [];
        fromHtml(html, { fragment: true, onerror: ({ ruleId }) => void problems.push(ruleId ?? '') });
        expect(problems).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
