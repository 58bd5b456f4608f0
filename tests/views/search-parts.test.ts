import { expect, test } from 'vitest';
import { searchParts } from '../../src/browser/search-parts.ts';

/** The words of each part, and in which records of it they are. */
const parts: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  en: { a: [1, 2, 3], ada: [1, 2], altgren: [1], minister: [3] },
  'en-x-1': { a: [1, 2], altgrens: [2], ministry: [1] },
  'en-x-2': { a: [1, 2, 3], ada: [2, 3] },
};

test.each([
  { query: 'altgren', found: ['en_1', 'en-x-1_2'] },
  { query: 'altg', found: ['en_1', 'en-x-1_2'] },
  { query: 'ada altgren', found: ['en_1'] },
  { query: 'altgren ada', found: ['en_1'] },
  { query: 'minist', found: ['en_3', 'en-x-1_1'] },
  { query: '"ada"', found: ['en_1', 'en_2', 'en-x-2_2', 'en-x-2_3'] },
  { query: '  ', found: [] },
])('no part finds less than a word that another has: $query', async ({ query, found }) => {
  expect(await idsOf(query)).toEqual(found);
});

test('what no part has is found by its beginning, or left out', async () => {
  expect(await idsOf('adazz')).toEqual(['en_1', 'en_2', 'en-x-1_1', 'en-x-1_2', 'en-x-2_2', 'en-x-2_3']);
  expect(await idsOf('ada xyz')).toEqual(['en_1', 'en_2', 'en-x-2_2', 'en-x-2_3']);
});

test('a long question is not asked word by word to its end', async () => {
  const asked: string[] = [];
  const search = async (query: string) => {
    asked.push(query);
    return { results: [] };
  };
  await searchParts(search, Array.from({ length: 100 }, (_, index) => `word${index} word${index}`).join(' '));
  expect(asked).toHaveLength(9);
});

async function idsOf(query: string): Promise<readonly string[]> {
  return (await searchParts(search, query)).map(({ id }) => id);
}

/** As Pagefind searches, in each part for itself. */
async function search(query: string) {
  const exact = /^"(.*)"$/.exec(query.trim());
  const words = (exact?.[1] ?? query).split(' ').filter(Boolean);
  const ids = Object.entries(parts).flatMap(([part, having]) => {
    const found = words.flatMap((word) => {
      const meant = Object.keys(having).filter((other) => (exact ? other === word : other.startsWith(word)));
      const shorter = Object.keys(having).filter((other) => word.startsWith(other));
      const taken = meant.length > 0 || exact ? meant : shorter.toSorted().slice(-1);
      return taken.length > 0 || exact ? [new Set(taken.flatMap((other) => having[other] ?? []))] : [];
    });
    const [first = new Set<number>(), ...others] = found;
    return [...first]
      .filter((record) => others.every((some) => some.has(record)))
      .map((record) => `${part}_${record}`);
  });
  return { results: ids.map((id) => ({ id })) };
}
