import { describe, expect, test } from 'vitest';
import { elementById, elementsOf, pageOf, textOf } from './built-pages.ts';

const corrections = pageOf('istanbul', 'corrections/index.html');
const briefing = pageOf('istanbul', 'briefings/istanbul-talks/index.html');

/** What stands at an anchor of the briefing’s page, and its flags. */
function at(id: string) {
  const element = elementById(briefing.tree, id);
  if (!element) throw new Error(`nothing stands at ${id}`);
  const flags = elementsOf(element).filter(({ properties }) => String(properties.className) === 'flag');
  return { words: textOf(element), flags: flags.map(({ children }) => textOf({ type: 'root', children })) };
}

describe('the page of all corrections', () => {
  const rows = elementsOf(corrections.tree).filter(
    ({ tagName, properties }) => tagName === 'li' && String(properties.className) === 'row',
  );

  test('has the policy of the site', () => {
    expect(textOf(corrections.tree)).toContain('Our policy');
    expect(textOf(corrections.tree)).toContain('every correction stays in this list');
  });

  test('tells each with its story, what it was, what it is, why, and from which sources', () => {
    const row = rows.find((one) => textOf(one).includes('The article'));
    expect(row && textOf(row).replaceAll(/\s+/g, ' ')).toMatch(
      /17 May 2025.*The article.*Was: speaking in Istanbul ?Now: speaking in Antalya.*Rubio was to go.*Istanbul talks.*Sources: .*LIGA\.net/,
    );
  });

  test('leads to what each corrects, and to the pages of its sources', () => {
    const links = rows.flatMap(elementsOf).map(({ properties }) => String(properties.href));
    expect(links).toContain('../briefings/istanbul-talks/#story');
    expect(links).toContain('../briefings/istanbul-talks/#e-rubio-remarks');
    expect(links.some((href) => href.startsWith('https://'))).toBe(true);
  });

  test('is there before the first correction, and without a policy', () => {
    const words = textOf(pageOf('many-stories', 'corrections/index.html').tree);
    expect(words).toContain('Nothing has been corrected so far.');
    expect(words).not.toContain('Our policy');
  });
});

describe('on the page of the story', () => {
  test('what was corrected has a dated flag, and beside it what it was, what it is, and why', () => {
    for (const id of ['story', 'e-rubio-remarks']) {
      expect(at(id).flags).toContain('Corrected 17 May');
      expect(at(id).words).toMatch(/ Was: .*Istanbul · Now: .*Antalya · \S/);
    }
  });

  test('what was put more exactly has a dated flag, and the note of the update', () => {
    expect(at('e-round-1').flags).toEqual(['Clarified 18 May']);
    expect(at('e-round-1').words).toContain('The first round began at about 13:35 and');
  });

  test('the corrections lead to the policy', () => {
    const links = elementsOf(elementById(briefing.tree, 'corrections') ?? briefing.tree);
    expect(links.map(({ properties }) => properties.href)).toContain('../../corrections/');
  });
});
