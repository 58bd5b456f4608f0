import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementById, elementsOf, pageOf, pagesOf, textOf } from './built-pages.ts';

const file = 'briefings/istanbul-talks/places/index.html';
const page = pageOf('istanbul', file);
const isMap = ({ tagName, properties }: Element) => tagName === 'svg' && properties.role === 'group';
const maps = elementsOf(page.tree).filter(isMap);
const marks = maps.flatMap(linksIn);
const rows = elementsOf(page.tree).filter(({ properties }) => /^p-/.test(String(properties.id)));
const numbered = rows.filter((row) => numberOf(row) !== undefined);

describe('where the Istanbul story happened', () => {
  test('every place with coordinates is a numbered mark that leads to its entry, in order', () => {
    const led = marks.map((mark) => elementById(page.tree, String(mark.properties.href).slice(1)));
    expect(led.map((row) => row && numberOf(row))).toEqual(marks.map(textOf));
    expect(marks.map(textOf)).toEqual(numbered.map((_, index) => String(index + 1)));
    expect(marks.length).toBeGreaterThan(10);
  });

  test('each mark is called by its number and the name of its place', () => {
    for (const mark of marks) {
      const row = elementById(page.tree, String(mark.properties.href).slice(1));
      const heading = row && elementsOf(row).find(({ tagName }) => tagName === 'h3');
      expect(mark.properties.ariaLabel).toBe(`${textOf(mark)} ${heading && textOf(heading)}`);
    }
  });

  test('what lies beyond the ocean is on a map of its own', () => {
    expect(maps.map(({ properties }) => properties.ariaLabel)).toEqual([
      expect.stringMatching(/^Map with \d+ places;/),
      expect.stringMatching(/^Smaller map with 3 places farther away;/),
    ]);
    expect(linksIn(maps[1]).map(({ properties }) => properties.href)).toEqual([
      '#p-anchorage',
      '#p-washington',
      '#p-new-york',
    ]);
  });

  test('every event that has a place is listed once, and leads to the briefing', () => {
    const home = pageOf('istanbul', 'briefings/istanbul-talks/index.html');
    const links = rows.flatMap(linksIn).map(({ properties }) => String(properties.href));
    const events = links.filter((href) => href.startsWith('../#e-'));
    expect(new Set(events).size).toBe(events.length);
    expect(events.filter((href) => !elementById(home.tree, href.slice(4)))).toEqual([]);
    expect(events.length).toBeGreaterThan(30);
  });

  test('places without coordinates are listed as not on the map', () => {
    const others = rows.filter((row) => numberOf(row) === undefined);
    expect(others.map(({ properties }) => properties.id)).toContain('p-undisclosed');
    expect(textOf(page.tree)).toContain('Not on the map');
  });

  test('borders are disclaimed, and whose they are is said', () => {
    expect(textOf(page.tree)).toMatch(/Natural Earth.*no judgement.*public domain/);
  });

  test('the maps take at most three kilobytes', () => {
    const drawings = maps.map(({ position }) =>
      page.html.slice(position?.start.offset, position?.end.offset),
    );
    expect(drawings.join('').length).toBeGreaterThan(3000);
    expect(brotliCompressSync(drawings.join('')).length).toBeLessThanOrEqual(3000);
  });

  test('the briefing and each of its places lead there', () => {
    const contents = pageOf('istanbul', 'briefings/istanbul-talks/index.html');
    expect(linksIn(contents.tree).map(({ properties }) => properties.href)).toContain('places/');
    const place = pageOf('istanbul', 'places/ankara/index.html');
    expect(linksIn(place.tree).map(({ properties }) => properties.href)).toContain(
      '../../briefings/istanbul-talks/places/#p-ankara',
    );
  });
});

test('a story with one place has a map of it', () => {
  const { tree } = pageOf('other-story', 'briefings/staudamm/places/index.html');
  const [map] = elementsOf(tree).filter(isMap);
  expect(map && linksIn(map).map(textOf)).toEqual(['1']);
});

test('stories whose events name no place have no such page', () => {
  const files = pagesOf('other-story').map((one) => one.file);
  expect(files).not.toContain('briefings/kurz/places/index.html');
});

test('a person’s page leads to verified records of the same person, in view and in its data', () => {
  const { tree, html } = pageOf('other-story', 'people/leila-haddad/index.html');
  const links = linksIn(tree).map((link) => [textOf(link), link.properties.href]);
  expect(links).toContainEqual(['Wikidata', 'https://www.wikidata.org/wiki/Q4115189']);
  expect(links).toContainEqual(['Wikipedia', 'https://de.encyclopedia.example/wiki/Leila_Haddad']);
  expect(html).toContain('http://www.wikidata.org/entity/Q4115189');
  const other = linksIn(pageOf('other-story', 'people/juergen-gross/index.html').tree).map(textOf);
  expect(other).not.toContain('Wikidata');
});

function linksIn(node: Parameters<typeof elementsOf>[0] | undefined): readonly Element[] {
  return node ? elementsOf(node).filter(({ tagName }) => tagName === 'a') : [];
}

/** The number that an entry shows in the margin, if it has one. */
function numberOf(row: Element): string | undefined {
  const [first] = elementsOf(row).filter(({ tagName }) => tagName === 'p');
  const number = first && elementsOf(first).find(({ tagName }) => tagName === 'b');
  return number && textOf(number);
}
