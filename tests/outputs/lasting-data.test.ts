import { expect, test } from 'vitest';
import { dataWriters } from '../../src/outputs/data-files.ts';
import type { DataFile } from '../../src/story/offers.ts';
import { anEvent, anUpdate, aQuestion, aSource, aStatement, aWording } from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aDirectory, aPerson } from '../builders/a-directory.ts';

const deskOf = (words: string) =>
  aDataDesk({
    directory: aDirectory([aPerson('fidan', { name: words, description: words })]),
    article: {
      text: [aWording(words)],
      told: { headline: words, summary: words, status: 'developing', keyPoints: [] },
    },
    items: {
      timeline: [anEvent('round', '2025-05-16', { title: words, participants: [{ person: 'fidan' }] })],
      statements: [aStatement('no', '2025-05-16', { says: words, by: ['fidan'] })],
      questions: [aQuestion('truce', { asks: words })],
      sources: [aSource('paper', { publisher: words, title: words })],
    },
    updates: [
      anUpdate('05-16', {
        title: words,
        note: words,
        text: [aWording(words)],
        corrections: [{ now: words }],
      }),
    ],
  });

/** Ids, lasting names and addresses, in the order of the file. */
const lasting = /tag:[^"<>,]+,[^"<>,]+|https?:\/\/[^"<>\s,]+|"(?:id|slug|update|unique_id)": "[^"]*"/g;

test.each(Object.keys(dataWriters) as DataFile[])(
  'other titles, notes and texts change no id and no address in %s',
  (file) => {
    const [before, after] = ['As first written', 'Put otherwise'].map((words) =>
      dataWriters[file](deskOf(words)),
    );
    expect(before).not.toBe(after);
    expect(before?.match(lasting)?.length).toBeGreaterThanOrEqual(2);
    expect(after?.match(lasting)).toEqual(before?.match(lasting));
  },
);
