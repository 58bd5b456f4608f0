import { describe, expect, test } from 'vitest';
import type { DateGuess } from '../../src/import/date-guess.ts';
import { findDates } from '../../src/import/find-dates.ts';

const thursday = { year: 2025, month: 5, day: 15 };

const told = (guess: DateGuess) =>
  guess.kind === 'open' ? `open: ${guess.words}` : `${guess.kind}: ${guess.edtf}`;
const found = (sentence: string, from: typeof thursday | undefined = thursday) =>
  findDates(sentence, from).map(told);

describe('a date that stands in the text', () => {
  test.each([
    ['They met on May 16, 2025.', '2025-05-16'],
    ['They met on the 16th of May 2025.', '2025-05-16'],
    ['They met on Friday, 16 May 2025.', '2025-05-16'],
    ['Signed 2025-05-16.', '2025-05-16'],
    ['Signed on 13.02.2026.', '2026-02-13'],
    ['Signed on 2/13/2026.', '2026-02-13'],
    ['They last met in March 2022.', '2022-03'],
    ['They last met in 2022.', '2022'],
    ['It ran 12–14 May 2025.', '2025-05-12/2025-05-14'],
    ['Open from 12 to 14 May 2025.', '2025-05-12/2025-05-14'],
    ['From 28 December 2024 to 3 January 2025 it snowed.', '2024-12-28/2025-01-03'],
    ['May 2025-June 2026', '2025-05/2026-06'],
    ['It was about 3 May 2025.', '2025-05-03~'],
    ['They must leave by 1 June 2025.', '../2025-06-01'],
    ['Closed since May 2024.', '2024-05/..'],
  ])('%s', (sentence, edtf) => {
    expect(found(sentence)).toEqual([`stated: ${edtf}`]);
  });

  test.each([
    ['They met in early May 2025.', '2025-05', 'A date cannot say “early”.'],
    ['It was over in mid-2025.', '2025', 'A date cannot say “mid”.'],
    ['It ended late on 14 May 2025.', '2025-05-14', 'A date cannot say “late”.'],
  ])('says what of it is left out: %s', (sentence, edtf, note) => {
    expect(findDates(sentence, thursday)).toMatchObject([{ kind: 'stated', edtf, note }]);
  });

  test('leaves its hour to the editor, as texts do not say on whose clock it is', () => {
    const [guess] = findDates('They met on 5 May 2025 at 10:00.', thursday);
    expect(guess).toMatchObject({ kind: 'stated', edtf: '2025-05-05' });
    expect(guess?.note).toMatch(/^The text gives an hour \(“on 5 May 2025 at 10:00”\)/);
  });
});

describe('a date that counts from the publication is marked as uncertain', () => {
  test.each([
    ['They would be waiting at 10 a.m. on Friday, as they are due to meet.', '2025-05-16?'],
    ['On Friday he left.', '2025-05-09?'],
    ['He will come on Monday.', '2025-05-19?'],
    ['On Thursday he said so.', '2025-05-15?'],
    ['He left yesterday.', '2025-05-14?'],
    ['He left two days ago.', '2025-05-13?'],
    ['They met on 16 May.', '2025-05-16?'],
    ['They met on Friday, May 16.', '2025-05-16?'],
    ['They must leave by 1 June.', '../2025-06-01?'],
    ['It was around 3 May.', '2025-05-03%'],
  ])('%s', (sentence, edtf) => {
    expect(found(sentence)).toEqual([`resolved: ${edtf}`]);
  });

  test('with the days that it may be', () => {
    expect(findDates('On Friday he left.', thursday)[0]?.note).toBe(
      'Published on Thursday 2025-05-15: Friday before it is 2025-05-09, after it 2025-05-16.',
    );
  });

  test('and stays open where the text does not say when it was published', () => {
    expect(
      ['On Friday he left.', 'He left yesterday.', 'They met on 16 May.'].flatMap((one) =>
        findDates(one, undefined).map(told),
      ),
    ).toEqual(['open: On Friday', 'open: yesterday', 'open: on 16 May']);
  });
});

describe('a date that may be several is left to the editor', () => {
  test.each([
    [
      'It was signed on 1/2/2026.',
      '1/2/2026',
      'Write 2026-02-01 (1 February) or 2026-01-02 (2 January), whichever is meant.',
    ],
    [
      'They met last Tuesday.',
      'last Tuesday',
      'Published on Thursday 2025-05-15: Tuesday before it is 2025-05-13, after it 2025-05-20.',
    ],
    [
      'Talks are held between 12 and 14 May.',
      'between 12 and 14 May',
      'Several days stand here together. Write one date, or the first and the last.',
    ],
    [
      'They meet on 12 or 13 May 2025.',
      'on 12 or 13 May 2025',
      'Several days stand here together. Write one date, or the first and the last.',
    ],
    ['They met on Monday, May 16, 2025.', 'on Monday, May 16, 2025', '2025-05-16 is a Friday, not a Monday.'],
    ['They stay until 3 May 2025.', 'until 3 May 2025', 'Write 2025-05-03 only if that day itself is meant.'],
    ['He was born on 3 May 24.', 'on 3 May 24', 'It could not be read with certainty.'],
    ['They meet next week.', 'next week', 'Counted from the publication on 2025-05-15.'],
  ])('%s', (sentence, words, note) => {
    expect(findDates(sentence, thursday)).toEqual([{ kind: 'open', words, note }]);
  });

  test.each([
    'It ran from 28 December to 3 January.',
    'It ran 12 May-3 June 2025.',
    'They meet between Monday and Wednesday.',
    'Days: May 12 and 14, 2025.',
  ])('and gives no date by itself: %s', (sentence) => {
    const guesses = findDates(sentence, thursday);
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter(({ kind }) => kind !== 'open')).toEqual([]);
  });
});

test.each([
  'The first talks in three years.',
  'A truce of 30 days, for 30 days at least, within 2 days.',
  'Theresa May said so, and he may march on.',
  'He sat down; the sun rose; it may 5 times.',
  'They meet at 18:00.',
  'Now he knows.',
  'The score was 1/2 and 3-4.',
  'It may 5% be so.',
])('finds no date in: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
