import { article, markdown, update } from '../builders/content-folder.ts';
import { type Malformed, type MistakeClass, spoilt } from './malformed.ts';

const dated = (mistake: string, date: string, remedy: string): Malformed => ({
  mistake,
  files: spoilt(article, { 'date: 2025-05-20': `date: ▸${date}` }),
  says: [{ field: 'timeline[closing].date', rule: 'wrong-value', remedy }],
});

const published = (mistake: string, date: string, remedy: string): Malformed => ({
  mistake,
  files: spoilt(update, { '2025-05-16T18:00+03:00': `▸${date}` }),
  says: [{ field: 'published', rule: 'wrong-value', remedy }],
});

/** Dates that are none, and dates in a wrong order. */
export const dates: MistakeClass = {
  name: 'dates',
  folders: [
    dated('30 February', '2025-02-30', 'Write a day that exists.'),
    dated('a date in words', '20 May 2025', 'Write 2025-05-20.'),
    dated('the day first', '20.05.2025', 'Write 2025-05-20.'),
    dated('a day of one digit', '2025-5-9', 'Write 2025-05-09.'),
    dated('a month that does not exist', '2025-13-01', 'Write the month before the day: 2025-01-13.'),
    dated('a year of two digits', '25-05-20', 'Write the year with four digits'),
    dated('a word that it is not exact', 'ca. 2025', 'Write 2025~.'),
    dated('a season', '2025-21', 'Write the first and the last month'),
    dated('a range that runs backwards', '2025-05-25/2025-05-23', 'Write the earlier date first'),
    dated('a range without its end', '2025-05-20/', 'Write the end, or 2025-05-20/..'),
    dated('a dash between two dates', '2025-05-23–2025-05-25', 'Write 2025-05-23/2025-05-25.'),
    dated('the hour 24', '2025-05-20T24:00+03:00', 'Write 2025-05-21T00:00+03:00.'),
    dated('letters for what is not known', '2025-05-XX', 'Write 2025-05.'),
    published('no offset from UTC', '2025-05-16T18:00', 'as in 2025-05-16T18:00+03:00'),
    published('an offset without minutes', '2025-05-16T18:00+3', 'Write 2025-05-16T18:00+03:00.'),
    published('a space for the T', '2025-05-16 18:00+03:00', 'Write 2025-05-16T18:00+03:00.'),
    published(
      'a name of a time zone',
      '2025-05-16T18:00 TRT',
      'such as 2025, 2025-05, 2025-05-16 or 2025-05-16T18:00+03:00',
    ),
    published(
      'a day where a minute belongs',
      '2025-05-16',
      'Write the date, the time and its offset from UTC',
    ),
    published('about a minute where one belongs', '2025-05-16T18:00+03:00~', 'Write the date, the time'),
    {
      mistake: 'an update is older than its article',
      files: spoilt(update, { '2025-05-16T18:00': '▸2025-05-14T18:00' }),
      says: [{ field: 'published', rule: 'update-too-old', remedy: 'Correct one of the two dates.' }],
    },
    {
      mistake: 'an update is published on another day than its name says',
      files: spoilt(update, { '2025-05-16T18:00': '▸2025-05-17T18:00' }),
      says: [{ field: 'published', rule: 'file-date', remedy: 'Correct the date', severity: 'warning' }],
    },
    {
      mistake: 'a plan has passed by the newest update',
      files: spoilt(article, {
        '- id: closing\n    date: 2025-05-20': '- ▸id: closing\n    date: 2025-05-16T12:00+03:00',
      }),
      says: [
        { field: 'timeline[closing]', rule: 'passed-plan', remedy: 'Say in an update', severity: 'warning' },
      ],
    },
    {
      mistake: 'an event is to come, and is not called planned',
      files: spoilt(update, { '- id: first-ferry': '- ▸id: first-ferry', '    status: planned\n': '' }),
      says: [
        {
          field: 'timeline[first-ferry]',
          rule: 'early-event',
          remedy: 'status: planned',
          severity: 'warning',
        },
      ],
    },
    {
      mistake: 'a role ends before it begins',
      files: spoilt('people/ada-lind.md', { 'to: 2025-06': 'to: ▸2022-06' }),
      says: [{ field: 'roles[1].to', rule: 'end-before-start', remedy: 'Correct one of the two dates.' }],
    },
    {
      mistake: 'an event of an earlier update stands only in a later one',
      files: {
        'briefings/bridge/updates/2025-05-15-plans.md': markdown(
          `title: Plans
published: 2025-05-15T21:00+03:00
kind: background
note: Plans.
statements:
  - { id: plans, date: 2025-05-15, says: A ferry runs., event: ▸first-ferry }`,
        ),
      },
      says: [
        { field: 'statements[plans].event', rule: 'later-event', remedy: 'in this file or an earlier one' },
      ],
    },
  ],
};
