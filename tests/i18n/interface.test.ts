import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { interfaceFor } from '../../src/i18n/language.ts';
import { around } from '../../src/i18n/phrase.ts';
import { counting } from '../../src/i18n/plural.ts';

test('a site in a language that has a dictionary keeps its own tag', () => {
  expect(interfaceFor('en-US')).toEqual({ locale: 'en-US', words: en });
});

test('a site in a language that has none is read in British English, and says so', () => {
  expect(interfaceFor('uk')).toEqual({ locale: 'en-GB', words: en });
});

test('a count takes the form that the plural rules of its language ask for', () => {
  const updates = counting('uk')({
    one: '{} оновлення',
    few: '{} оновлення',
    many: '{} оновлень',
    other: '{} оновлення',
  });
  expect([1, 3, 5, 21].map(updates)).toEqual(['1 оновлення', '3 оновлення', '5 оновлень', '21 оновлення']);
  expect([0, 1, 2, 1480].map(en.updateCount)).toEqual([
    '0 updates',
    '1 update',
    '2 updates',
    '1,480 updates',
  ]);
  expect([1, 2].map(en.sourceWord)).toEqual(['Source', 'Sources']);
});

test('a phrase can be told in two halves, for a link between them', () => {
  expect(around(en.announcedFor)).toEqual(['announced for ', '']);
  expect(around((title) => `“${title}” (in German)`)).toEqual(['“', '” (in German)']);
});

test('the timeline says how many events it has and on whose clock', () => {
  const { timelineIntro } = en.reading;
  expect(timelineIntro(1, 'Istanbul', 'UTC+3')).toBe('One event in Istanbul time (UTC+3).');
  expect(timelineIntro(21, 'Istanbul')).toBe('21 events in Istanbul time.');
});

test('names that are left out are counted', () => {
  expect(en.andMore(['Umerov', 'Medinsky', 'Fidan'], 8)).toBe('Umerov, Medinsky, Fidan and eight more');
  expect(en.andMore(['Umerov', 'Medinsky'], 0)).toBe('Umerov and Medinsky');
  expect(en.andMore([], 12)).toBe('12 more');
});

test('the state of the commitments is told in one sentence', () => {
  const none = { agreed: 0, 'under-way': 0, kept: 0, broken: 0, stalled: 0 };
  expect(en.commitmentsIntro({ ...none, kept: 2, 'under-way': 1, stalled: 2 })).toBe(
    'Two of five are kept, one is under way, two are stalled.',
  );
  expect(en.commitmentsIntro({ ...none, broken: 3 })).toBe('All three are broken.');
  expect(en.commitmentsIntro({ ...none, kept: 2 })).toBe('Both are kept.');
  expect(en.commitmentsIntro({ ...none, agreed: 1 })).toBe('The only one is agreed and not begun.');
  expect(en.commitmentsIntro(none)).toBe('');
});
