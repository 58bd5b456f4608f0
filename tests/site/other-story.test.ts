import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementById, elementsOf, folderOf, pageOf, pagesOf, textOf } from './built-pages.ts';

const content = 'tests/fixtures/other-story';
const briefing = pageOf('other-story', 'briefings/staudamm/index.html');

test('every content file has its page', () => {
  const pages = pagesOf('other-story').filter(({ file }) => file.endsWith('index.html'));
  expect(pages.map(({ file }) => file.replace('index.html', ''))).toEqual([
    'briefings/kurz/embed/timeline/',
    'briefings/kurz/follow/',
    'briefings/kurz/',
    'briefings/staudamm/disputed/',
    'briefings/staudamm/editions/2026-02-01/',
    'briefings/staudamm/editions/2026-02-14/',
    'briefings/staudamm/editions/',
    'briefings/staudamm/embed/timeline/',
    'briefings/staudamm/follow/',
    'briefings/staudamm/',
    'briefings/staudamm/places/',
    'briefings/staudamm/room/',
    'briefings/staudamm/sources/',
    'briefings/staudamm/updates/2026-02-14-verschoben/',
    'briefings/staudamm/updates/2026-02-20-pegel/',
    'corrections/',
    'follow/',
    '',
    'organizations/',
    'organizations/wasserrat/',
    'people/by-organization/',
    'people/by-side/',
    'people/',
    'people/juergen-gross/',
    'people/leila-haddad/',
    'people/nguyen-thi-lan/',
    'places/',
    'places/seestadt/',
    'search/',
  ]);
});

test('what a later update changes is shown with what it was', () => {
  const meeting = textOf(elementById(briefing.tree, 'e-treffen') ?? briefing.tree);
  expect(meeting).toContain('12 March');
  expect(meeting).toContain('5 March');
});

test('what was not known and is known now stands where it belongs, and what to watch as it reads now', () => {
  const section = elementById(briefing.tree, 'known') ?? briefing.tree;
  const lists = elementsOf(section).filter(({ tagName }) => tagName === 'ul');
  expect(lists.map(textOf)).toEqual([
    'Der Pegel ist gefallen. Beide Seiten wollen kommen.',
    'Ob das Treffen am 12. März stattfindet.',
  ]);
  expect(elementsOf(section).filter(({ properties }) => properties.lang === 'de')).toHaveLength(3);
});

test('a meeting that took place has a table of who was there and who was announced only', () => {
  const { tree } = pageOf('other-story', 'briefings/staudamm/room/index.html');
  const rows = elementsOf(tree).filter(({ tagName }) => tagName === 'tr');
  expect(rows.map((row) => textOf(row).replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Vorgespräch 15 January',
    'Oberlauf 0',
    'Jürgen Groß announced, not named among those present',
    'Unterlauf 1',
    'Leila Haddad Gast',
    'Others 1',
    'Nguyễn Thị Lan took part',
  ]);
});

test('a correction replaces the words in the article, and says so', () => {
  expect(textOf(elementById(briefing.tree, 'story') ?? briefing.tree)).toContain('1,10 m');
  expect(textOf(elementById(briefing.tree, 'c-pegel-seestadt') ?? briefing.tree)).toContain('1,20 m');
});

test('a correction replaces words in the note of an update, wherever it stands, and its log says so', () => {
  for (const file of [
    'index.html',
    'briefings/staudamm/index.html',
    'briefings/staudamm/updates/2026-02-14-verschoben/index.html',
  ]) {
    expect(textOf(pageOf('other-story', file).tree)).toContain(
      'Das Treffen rückt um eine Woche nach hinten.',
    );
  }
  const log = elementById(briefing.tree, 'updates') ?? briefing.tree;
  expect(elementsOf(log).map(({ properties }) => properties.href)).toContain('#c-eine-woche');
});

test('a briefing without optional parts has a page without empty sections', () => {
  const { tree } = pageOf('other-story', 'briefings/kurz/index.html');
  const sections = elementsOf(tree).filter(({ tagName }) => tagName === 'section');
  expect(sections.length).toBeGreaterThan(0);
  expect(sections.filter((section) => wordsBelowHeading(section) === '')).toEqual([]);
  expect(elementById(tree, 'timeline')).toBeUndefined();
  expect(elementById(tree, 'who')).toBeUndefined();
});

test('an image is published as it is, at its size', () => {
  const file = 'briefings/staudamm/ufer.png';
  expect(readFileSync(join(folderOf('other-story'), file)).equals(readFileSync(join(content, file)))).toBe(
    true,
  );
  const [image] = elementsOf(briefing.tree).filter(({ tagName }) => tagName === 'img');
  expect(image?.properties).toMatchObject({ alt: 'Das trockene Ufer bei Seestadt', width: 64, height: 32 });
});

describe('a reader’s voice is told the language of', () => {
  test.each([
    ['the headline', 'Streit um den Staudamm am Oberlauf', 'de'],
    ['a key point', 'Ein Treffen ist angekündigt', 'de'],
    ['the article', 'meldet das Wasseramt', 'de'],
    ['an event', 'Treffen der beiden Regierungen', 'de'],
    ['a statement', 'Ihr Land brauche die Hälfte des Wassers', 'de'],
    ['a question', 'Wie viel Wasser muss durchgelassen werden?', 'de'],
    ['a commitment', 'Beide messen den Pegel gemeinsam', 'de'],
    ['an update', 'Das Treffen rückt um eine Woche nach hinten', 'de'],
    ['a name in its own script', 'ليلى حداد', 'ar'],
    ['the interface', 'Timeline', 'en-GB'],
  ])('%s', (_, words, language) => {
    const languages = languagesOf(briefing.tree, words);
    expect(languages).not.toEqual([]);
    expect(new Set(languages)).toEqual(new Set([language]));
  });

  test('the title of a source', () => {
    const sources = pageOf('other-story', 'briefings/staudamm/sources/index.html');
    expect(languagesOf(sources.tree, 'قياسات الماء')).toEqual(['ar']);
  });
});

function wordsBelowHeading(section: Element): string {
  return section.children
    .filter((child) => child.type !== 'element' || !/^h[1-6]$/.test(child.tagName))
    .map(textOf)
    .join('');
}

/** The language of every place in the page where the words stand. */
function languagesOf(node: Nodes, words: string, language?: unknown): readonly unknown[] {
  if (node.type === 'text') return node.value.includes(words) ? [language] : [];
  if (!('children' in node)) return [];
  if (node.type === 'element' && ['title', 'script', 'style'].includes(node.tagName)) return [];
  const own = (node.type === 'element' && node.properties.lang) || language;
  return node.children.flatMap((child) => languagesOf(child, words, own));
}
