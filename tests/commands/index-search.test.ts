import { afterEach, expect, test, vi } from 'vitest';
import { indexSearch } from '../../src/commands/index-search.ts';
import type { SearchRecord } from '../../src/outputs/search-records.ts';

const records: readonly SearchRecord[] = [
  { url: 'people/a/', kind: 'person', title: 'A', names: 'A, Ä', content: 'Head of the delegation' },
  { url: 'people/b/', kind: 'person', title: 'B', names: 'B', content: 'B' },
  { url: 'briefings/s/#e-1', kind: 'event', title: 'They meet', content: 'In the city', date: '16 May 2025' },
  // The same in all but its address.
  { url: 'briefings/s/#e-2', kind: 'event', title: 'They meet', content: 'In the city', date: '16 May 2025' },
  // Nothing in it could be looked for.
  { url: 'briefings/s/#e-3', kind: 'event', title: '…', content: '…' },
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('every record that has words is in the index, with its kind', async () => {
  const files = await indexed('en', records);
  const { person, event } = JSON.parse(files['kinds.json'] ?? '');
  const fragments = Object.keys(files).flatMap((path) => /^fragment\/(.*?)\./.exec(path)?.[1] ?? []);
  expect([person.length, event.length]).toEqual([2, 2]);
  expect([...person, ...event].toSorted()).toEqual(fragments.toSorted());
});

test('the same records give the same bytes', async () => {
  const [first, second] = [await indexed('en', records), await indexed('en', records)];
  expect(Object.keys(first).length).toBeGreaterThan(8);
  expect(second).toEqual(first);
});

test('a language that Pagefind knows no rules of is indexed all the same', async () => {
  const files = Object.keys(await indexed('uk', records));
  expect(files.filter((file) => file.startsWith('wasm'))).toEqual(['wasm.unknown.pagefind']);
});

test('a site without anything to find has an index, too', async () => {
  expect(Object.keys(await indexed('en', []))).toContain('pagefind.js');
});

test('a machine for which there is no program is told so, and gets no index', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere');
  await expect(indexed('en', records)).rejects.toThrow(
    /^The search index was not made: Pagefind does not start on this machine \(\w+, \w+\)\./,
  );
});

test('a build that is stopped makes no index', async () => {
  await expect(indexed('en', records, AbortSignal.abort())).rejects.toThrow('aborted');
});

/** The files of the index, by path, as text. */
async function indexed(
  language: string,
  all: readonly SearchRecord[],
  signal = new AbortController().signal,
): Promise<Readonly<Record<string, string>>> {
  const files = await indexSearch({ language, records: all }, signal);
  return Object.fromEntries(
    files.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]),
  );
}
