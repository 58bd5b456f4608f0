import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type CorpusFile, contentFiles, editedFile } from '../../bench/corpus/content-files.ts';
import { editKinds, editOf } from '../../bench/corpus/edits.ts';
import { inventCorpus } from '../../bench/corpus/invent.ts';
import type { Corpus, Update } from '../../bench/corpus/model.ts';
import { everyOrganization, everyPlace, everyone } from '../../bench/corpus/names.ts';

const hundred = inventCorpus({ updates: 100 });

describe('an invented corpus', () => {
  test('is the same, byte by byte, for the same size and seed', () => {
    expect(bytesOf(hundred)).toBe('5c7dbb30ed6b3979e55bf57109a637d1b0ddf21729739ed9f9bcc0ef0f655818');
    expect(bytesOf(inventCorpus({ updates: 100, seed: 1 }))).toBe(bytesOf(hundred));
  });

  test('is another one for another seed', () => {
    expect(bytesOf(inventCorpus({ updates: 100, seed: 2 }))).not.toBe(bytesOf(hundred));
  });

  test.each([
    [100, undefined, 10, 20],
    [1000, undefined, 100, 100],
    [25, 10, 3, 20],
    [500, 500, 1, 50],
  ])('of %i updates, %s a story, has %i stories and %i people', (updates, perStory, stories, people) => {
    const corpus = inventCorpus({ updates, ...(perStory && { perStory }) });
    expect(updatesOf(corpus)).toHaveLength(updates);
    expect([corpus.stories.length, corpus.people.length]).toEqual([stories, people]);
  });

  test('has a file for everything, and no path twice', () => {
    const paths = [...contentFiles(hundred)].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('/updates/'))).toHaveLength(100);
  });
});

describe('an invented update', () => {
  test('has about 250 words', () => {
    const counts = updatesOf(hundred).map(wordsIn);
    expect(Math.min(...counts)).toBeGreaterThan(210);
    expect(Math.max(...counts)).toBeLessThan(290);
    expect(Math.abs(counts.reduce((sum, count) => sum + count, 0) / counts.length - 250)).toBeLessThan(10);
  });

  test('brings three events, one or two statements and two or three sources', () => {
    for (const { events, statements, sources } of updatesOf(hundred)) {
      expect(events).toHaveLength(3);
      expect([1, 2]).toContain(statements.length);
      expect([2, 3]).toContain(sources.length);
    }
  });

  test('corrects words that the update before it has once', () => {
    const corrections = hundred.stories.flatMap(({ updates }) =>
      updates.flatMap(({ correction }) =>
        correction ? [{ correction, wrong: updates.find(({ id }) => id === correction.update) }] : [],
      ),
    );
    expect(corrections.length).toBeGreaterThan(1);
    for (const { correction, wrong } of corrections) {
      expect(wrong && proseOf(wrong).split(correction.was)).toHaveLength(2);
      expect(correction.now).not.toBe(correction.was);
    }
  });
});

test('people are named as news names them: a few all the time, and most of them hardly ever', () => {
  const corpus = inventCorpus({ updates: 1000 });
  const named = updatesOf(corpus).flatMap(({ text }) => text.flat().flatMap(personOf));
  const times = corpus.people.map(({ id }) => named.filter((one) => one === id).length);
  expect(times.slice(0, 10).every((count) => count > 80)).toBe(true);
  expect(times.slice(50).every((count) => count < 80)).toBe(true);
});

test('no name or spelling is used for two', () => {
  const spellings = everyone.flatMap(({ name, familyName, alias }) => [name, familyName, alias]);
  const names = [
    ...spellings,
    ...everyPlace.map(({ name }) => name),
    ...everyOrganization.map(({ name }) => name),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(everyone.length).toBeGreaterThanOrEqual(1000);
});

describe('an edit', () => {
  const files = new Map([...contentFiles(hundred)].map(({ path, text }) => [path, text]));
  const written = (kind: (typeof editKinds)[number], turn: number): CorpusFile =>
    editedFile(editOf(hundred, kind, turn));

  test('appends one paragraph to one update', () => {
    const { path, text } = written('edit', 0);
    expect(text.startsWith((files.get(path) ?? 'nothing').trimEnd())).toBe(true);
    expect(text.split('\n\n').length).toBe((files.get(path) ?? '').split('\n\n').length + 1);
  });

  test('adds one update', () => {
    expect(files.has(written('new', 0).path)).toBe(false);
    expect(written('new', 0).path).toMatch(/^briefings\/story-6\/updates\//);
  });

  test('changes one line of one person', () => {
    const { path, text } = written('alias', 0);
    const before = (files.get(path) ?? '').split('\n');
    expect(text.split('\n').filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  test.each(editKinds)(
    'of the kind “%s” is another one each turn, and the same for the same turn',
    (kind) => {
      const turns = [0, 1, 2, 3, 4, 5, 6].map((turn) => written(kind, turn).text);
      expect(new Set(turns).size).toBe(turns.length);
      expect(written(kind, 3)).toEqual(written(kind, 3));
    },
  );
});

function bytesOf(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const { path, text } of contentFiles(corpus)) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

function updatesOf({ stories }: Corpus): readonly Update[] {
  return stories.flatMap(({ updates }) => updates);
}

function proseOf({ text }: Update): string {
  return text
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : 'words' in piece ? piece.words : ''))
    .join('');
}

function wordsIn(update: Update): number {
  return proseOf(update).split(/\s+/).filter(Boolean).length;
}

function personOf(piece: Update['text'][number][number]): readonly string[] {
  return typeof piece !== 'string' && 'person' in piece ? [piece.person] : [];
}
