import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/dates/parse.ts';

const noOffset = 'Add the offset of that place on that day, as in 2025-05-16T18:00+03:00.';
const examples = 'Write a date such as 2025, 2025-05, 2025-05-16 or 2025-05-16T18:00+03:00.';
const asDay = 'Write the year, the month and the day, as in 2025-05-16.';

describe('a time that does not exist', () => {
  test.each([
    ['2025-02-30', 'is not a day: February 2025 has 28 days', 'Write a day that exists.'],
    ['1900-02-29', 'is not a day: February 1900 has 28 days', 'Write a day that exists.'],
    ['2025-04-31', 'is not a day: April 2025 has 30 days', 'Write a day that exists.'],
    ['2025-05-00', 'is not a day: May 2025 has 31 days', 'Write a day that exists.'],
    ['2025-13', 'is not a month: a year has the months 01 to 12', 'Write a month from 01 to 12.'],
    ['2025-00', 'is not a month: a year has the months 01 to 12', 'Write a month from 01 to 12.'],
    [
      '2025-16-05',
      'is not a month: a year has the months 01 to 12',
      'Write the month before the day: 2025-05-16.',
    ],
    [
      '2025-21',
      'is a season, which comes at another time elsewhere',
      'Write the first and the last month, as in 2025-03/2025-05.',
    ],
    ['2025-36', 'is a quarter of a year', 'Write its months: 2025-10/2025-12.'],
    ['2025-37', 'is a third of a year', 'Write its months: 2025-01/2025-04.'],
    ['2025-41', 'is a half of a year', 'Write its months: 2025-07/2025-12.'],
    ['0000', 'is not in a year from 1000 to 2999', 'Check the year.'],
    ['3000-01-01', 'is not in a year from 1000 to 2999', 'Check the year.'],
    ['2025-05-31T24:00+03:00', 'has the hour 24: midnight begins a day', 'Write 2025-06-01T00:00+03:00.'],
    ['2025-12-31T24:00Z', 'has the hour 24: midnight begins a day', 'Write 2026-01-01T00:00Z.'],
    ['2025-05-16T24:01Z', 'has the hour 24: a day has the hours 00 to 23', 'Write an hour that exists.'],
    [
      '2025-05-16T10:60Z',
      'has the minute 60: an hour has the minutes 00 to 59',
      'Write a minute that exists.',
    ],
    [
      '2025-06-30T23:59:60Z',
      'has the second 60: a minute has the seconds 00 to 59',
      'Write the second 59: leap seconds are not counted here.',
    ],
    [
      '2025-06-30T23:59:61Z',
      'has the second 61: a minute has the seconds 00 to 59',
      'Write a second that exists.',
    ],
    [
      '2025-05-16T10:00+14:01',
      'has the offset +14:01: no place is more than 14:00 from UTC',
      'Write the offset of that place on that day, as in +03:00.',
    ],
    [
      '2025-05-16T10:00+03:60',
      'has the offset +03:60: an hour has the minutes 00 to 59',
      'Write the offset of that place on that day, as in +03:00.',
    ],
    [
      '2025-05-16T10:00-00:00',
      'has the offset -00:00, which stands for a place that is not known',
      'Write Z if the time is in UTC.',
    ],
  ])('%s %s', (text, fault, remedy) => {
    expect(parseMoment(text)).toEqual({ fault: `“${text}” ${fault}`, remedy });
  });
});

describe('a date in another notation', () => {
  test.each([
    ['16/05/2025', 'does not begin with the year', 'Write 2025-05-16.'],
    ['16.05.2025', 'does not begin with the year', 'Write 2025-05-16.'],
    ['05/16/2025', 'does not begin with the year', 'Write 2025-05-16.'],
    [
      '05/06/2025',
      'does not begin with the year',
      'Write 2025-06-05 (5 June) or 2025-05-06 (6 May), whichever is meant.',
    ],
    ['5.5.2025', 'does not begin with the year', 'Write 2025-05-05.'],
    ['30/02/2025', 'does not begin with the year', 'Write a day that exists.'],
    ['32/13/2025', 'does not begin with the year', asDay],
    ['05/2025', 'does not begin with the year', 'Write 2025-05.'],
    [
      '16.05.25',
      'has a year without its century',
      'Write the year with four digits, then the month and the day, as in 2025-05-16.',
    ],
    ['2025/5/16', 'does not have hyphens between year, month and day', 'Write 2025-05-16.'],
    ['20250516', 'does not have hyphens between year, month and day', 'Write 2025-05-16.'],
    ['2025-5-6', 'has a month or a day of one digit', 'Write 2025-05-06.'],
    ['2025-5~', 'has a month or a day of one digit', 'Write 2025-05~.'],
    ['16 May 2025', 'is written in words', 'Write 2025-05-16.'],
    ['1st of Sept. 2025', 'is written in words', 'Write 2025-09-01.'],
    ['May 16, 2025', 'is written in words', 'Write 2025-05-16.'],
    ['may 2025', 'is written in words', 'Write 2025-05.'],
    ['23–25 May 2025', 'is written in words', 'Write 2025-05-23/2025-05-25.'],
    ['late in May', 'is written in words', asDay],
    ['c. 2025', 'says in a word that it is not exact', 'Write 2025~.'],
    ['by 2025-06-01', 'says in a word that its start is open', 'Write ../2025-06-01.'],
    ['since 2025-06', 'says in a word that its end is open', 'Write 2025-06/.. instead.'],
    ['2025-05-XX', 'has letters in place of digits', 'Write 2025-05.'],
    ['2025-XX-XX', 'has letters in place of digits', 'Write 2025.'],
    ['202X', 'has letters in place of digits', 'Write 2020/2029.'],
    ['20XX', 'has letters in place of digits', 'Write 2000/2099.'],
    [
      '[2025,2026]',
      'is a set of dates',
      'Write one date, or the first and the last, as in 2025-05-23/2025-05-25.',
    ],
    ['~2025-05', 'has a mark before its end', 'Write 2025-05~.'],
    ['2025?~', 'has more than one mark', 'Write 2025%.'],
    ['2025-05-16T18:00', 'has no offset from UTC', noOffset],
    ['2025-05-16 18:00', 'does not have a T between the date and the time', noOffset],
    [
      '2025-05-16 18:00+03:00',
      'does not have a T between the date and the time',
      'Write 2025-05-16T18:00+03:00.',
    ],
    ['2025-05-16t18:00z', 'does not have a T between the date and the time', 'Write 2025-05-16T18:00Z.'],
    ['2025-05-16T9:30+03:00', 'has an hour of one digit', 'Write 2025-05-16T09:30+03:00.'],
    ['2025-05-16T18:00:00.125Z', 'has a fraction of a second', 'Write 2025-05-16T18:00:00Z.'],
    [
      '2025-05-16T18:00+03:00[Europe/Istanbul]',
      'has the name of a time zone after the time',
      'Write 2025-05-16T18:00+03:00.',
    ],
    ['2025-05-16T18:00 UTC', 'does not write UTC as Z', 'Write 2025-05-16T18:00Z.'],
    [
      '2025-05-16T18:00+3',
      'does not write its offset from UTC as hours and minutes',
      'Write 2025-05-16T18:00+03:00.',
    ],
    [
      '2025-05-16T18:00+0300',
      'does not write its offset from UTC as hours and minutes',
      'Write 2025-05-16T18:00+03:00.',
    ],
    [
      '2025-05-16T18:00−0330',
      'does not write its offset from UTC as hours and minutes',
      'Write 2025-05-16T18:00-03:30.',
    ],
    [
      '2025-05-16T18Z',
      'has an hour without minutes',
      'Write the minutes, and ~ at the end if they are not exact, as in 2025-05-16T18:00+03:00~.',
    ],
    ['2025–05–16', 'has a dash where a hyphen or a slash belongs', 'Write 2025-05-16.'],
    [' 2025-05-16', 'has a space in it', 'Write 2025-05-16.'],
    ['2025-05-23 / 2025-05-25', 'has a space in it', 'Write 2025-05-23/2025-05-25.'],
  ])('%s %s', (text, fault, remedy) => {
    expect(parseMoment(text)).toEqual({ fault: `“${text}” ${fault}`, remedy });
  });
});

describe('a range that is none', () => {
  test.each([
    [
      '2025-05-18/2025-05-16',
      'ends before it starts',
      'Write the earlier date first: 2025-05-16/2025-05-18.',
    ],
    ['2025-06/2025-05-16', 'ends before it starts', 'Write the earlier date first: 2025-05-16/2025-06.'],
    [
      '2025-05-16T13:00+03:00/2025-05-16T12:00+03:00',
      'ends before it starts',
      'Write the earlier date first: 2025-05-16T12:00+03:00/2025-05-16T13:00+03:00.',
    ],
    [
      '2025-05-16T12:00Z/2025-05-16T13:00+03:00',
      'ends before it starts',
      'Write the earlier date first: 2025-05-16T13:00+03:00/2025-05-16T12:00Z.',
    ],
    ['2025-05-16/2025-05-16~', 'starts and ends with the same date', 'Write 2025-05-16.'],
    ['../..', 'is open at both ends', 'Write at least the start or the end, as in 2025-05-23/2025-05-25.'],
    ['/', 'is open at both ends', 'Write at least the start or the end, as in 2025-05-23/2025-05-25.'],
    ['2025-05/', 'does not say where it ends', 'Write the end, or 2025-05/.. if it is open.'],
    ['2025-05/open', 'does not say where it ends', 'Write the end, or 2025-05/.. if it is open.'],
    ['/2025-05', 'does not say where it starts', 'Write the start, or ../2025-05 if it is open.'],
    [
      '2025/2026/2027',
      'has more than one slash',
      'Write a start, a slash and an end, as in 2025-05-23/2025-05-25.',
    ],
    ['2025-2026', 'has a hyphen between two years', 'Write 2025/2026.'],
    ['2025–2026', 'has a dash where a hyphen or a slash belongs', 'Write 2025/2026.'],
    ['2025-05-23/25', 'shortens its end', 'Write 2025-05-23/2025-05-25.'],
    ['2025-05-23/06-02', 'shortens its end', 'Write 2025-05-23/2025-06-02.'],
    ['2025-05-16T10:00Z/12:00Z', 'shortens its end', 'Write 2025-05-16T10:00Z/2025-05-16T12:00Z.'],
    [
      '2025-05-23 to 2025-05-25',
      'does not have a slash between its start and its end',
      'Write 2025-05-23/2025-05-25.',
    ],
    ['2025..2026', 'does not have a slash between its start and its end', 'Write 2025/2026.'],
    ['2025/26', 'may be a month or a range of years', 'Write 2025/2026.'],
    ['2011/12', 'may be a month or a range of years', 'Write 2011-12 or 2011/2012, whichever is meant.'],
  ])('%s %s', (text, fault, remedy) => {
    expect(parseMoment(text)).toEqual({ fault: `“${text}” ${fault}`, remedy });
  });

  test('blames the end that is wrong', () => {
    expect(parseMoment('2025-05-16/2025-5-18')).toEqual({
      fault: '“2025-5-18” has a month or a day of one digit',
      remedy: 'Write 2025-05-18.',
    });
    expect(parseMoment('2025-02-30/2025-03-02')).toEqual({
      fault: '“2025-02-30” is not a day: February 2025 has 28 days',
      remedy: 'Write a day that exists.',
    });
    expect(parseMoment('soon/2025')).toEqual({ fault: '“soon” is not a date', remedy: examples });
  });
});
