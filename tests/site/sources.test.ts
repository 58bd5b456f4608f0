import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elementById, elementsOf, pageOf, textOf } from './built-pages.ts';

const briefing = pageOf('istanbul', 'briefings/istanbul-talks/index.html').tree;
const page = pageOf('istanbul', 'briefings/istanbul-talks/sources/index.html').tree;
const entries = elementsOf(page).filter(isSource);

describe('the page of all sources', () => {
  test('has the sources of the briefing, under their numbers', () => {
    const listed = elementsOf(elementById(briefing, 'sources') ?? briefing).filter(isSource);
    expect(listed.length).toBeGreaterThan(50);
    expect(entries.map(({ properties }) => properties.id)).toEqual(
      listed.map(({ properties }) => properties.id),
    );
    expect(entries.map((entry) => Number.parseInt(textOf(entry), 10))).toEqual(
      listed.map((_, index) => index + 1),
    );
  });

  test('says of each how much rests on it, and names all of that', () => {
    const wrong = entries.filter((entry) => {
      const count = Number(/(\d+) items? rests? on it/.exec(textOf(entry))?.[1]);
      return count < 1 || count !== usesOf(entry).length;
    });
    expect(wrong).toEqual([]);
  });

  test('says in words what rests on one source or on state media alone', () => {
    const tass = elementById(page, 's-tass-0602');
    const uses = tass ? usesOf(tass).map(textOf) : [];
    expect(uses.find((use) => use.includes('Medinsky: Russia offers a pause'))).toContain('State media only');
    expect(uses).toContain('Disputed fact: What happened to the children on Ukraine’s list?');
    expect(uses.find((use) => use.includes('Update: '))).not.toContain('only');
    expect(
      entries.flatMap(usesOf).filter((use) => textOf(use).includes('One source')).length,
    ).toBeGreaterThan(20);
  });
});

test('a briefing says the same beside its events, statements and commitments', () => {
  const saying = (id: string) => textOf(elementById(briefing, id) ?? briefing);
  expect(saying('st-medinsky-children')).toContain('State media only');
  expect(saying('e-putin-offer')).toMatch(/One source \d/);
  expect(saying('e-round-1')).not.toMatch(/One source|only/);
  expect(saying('e-strikes')).toMatch(/Source \d+ Not independently confirmed/);
});

function isSource({ tagName, properties }: Element): boolean {
  return tagName === 'li' && String(properties.id).startsWith('s-');
}

function usesOf(entry: Element): readonly Element[] {
  return elementsOf(entry).filter((element) => element.tagName === 'li' && element !== entry);
}
