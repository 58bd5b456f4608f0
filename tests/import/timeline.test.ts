import { describe, expect, test } from 'vitest';
import { bodyOf, briefingOf, drafted, refusal } from '../builders/import-desk.ts';

const slide = (start: object, more: object = {}) => ({
  start_date: start,
  text: { headline: 'The vote', text: '' },
  ...more,
});
const json = (events: readonly object[], more: object = {}) =>
  briefingOf(
    drafted(JSON.stringify({ events, ...more }), { file: 'timeline.json', asked: { slug: 'imported' } }),
  );
const csv = (text: string) =>
  briefingOf(drafted(text, { file: 'timeline.csv', asked: { slug: 'imported' } }));
const dates = (text: string) => [...text.matchAll(/^ {4}date: (.*)$/gm)].map(([, date]) => date);

describe('a timeline of TimelineJS', () => {
  test.each([
    ['a year', { year: 2025 }, undefined, '2025'],
    ['a month', { year: '2025', month: '5' }, undefined, '2025-05'],
    ['a day', { year: 2025, month: 5, day: 16, hour: '', minute: '' }, undefined, '2025-05-16'],
    [
      'a minute',
      { year: 2025, month: 5, day: 16, hour: 13, minute: 35 },
      undefined,
      '"2025-05-16T13:35+03:00"',
    ],
    [
      'a second',
      { year: 2025, month: 5, day: 16, hour: 13, minute: 35, second: 10 },
      undefined,
      '"2025-05-16T13:35:10+03:00"',
    ],
    ['a range', { year: 2025, month: 5, day: 12 }, { year: 2025, month: 6 }, '2025-05-12/2025-06'],
    ['an end that is the beginning', { year: 2025, month: 5 }, { year: 2025, month: 5 }, '2025-05'],
  ])('keeps %s exactly', (_, start, end, date) => {
    expect(
      dates(json([slide(start, end ? { end_date: end } : {})])).map((one) => one?.replaceAll('"', '')),
    ).toEqual([date.replaceAll('"', '')]);
  });

  test.each([
    ['a day that does not exist', { year: 2025, month: 2, day: 31 }],
    ['a month that does not exist', { year: 2025, month: 13 }],
    ['a day without its month', { year: 2025, day: 3 }],
    ['no year', { month: 5 }],
    ['a year before our calendar', { year: -44 }],
    ['words', { year: 'last year' }],
    ['nothing', {}],
  ])('leaves %s to the editor', (_, start) => {
    const text = json([slide(start)]);
    expect(dates(text)).toEqual([]);
    expect(text).toContain('# draft: an event without a date: “The vote”');
  });

  test('says on whose clock an hour was taken, how a date is shown, and what goes with it', () => {
    const text = json([
      slide(
        { year: 2025, month: 5, day: 16, hour: 13 },
        {
          display_date: 'about noon',
          group: 'Votes',
          media: { url: 'https://a.example/b.jpg', caption: 'A <b>hall</b>', credit: 'Ida Holm' },
        },
      ),
    ]);
    for (const remark of [
      'the timeline gives an hour without a time zone; it is taken as that of Europe/Istanbul.',
      'the timeline shows its date as “about noon”.',
      'in the group “Votes”.',
      'a picture or a recording: https://a.example/b.jpg · A hall · Ida Holm',
    ]) {
      expect(text).toContain(`  # draft: ${remark}\n`);
    }
  });

  test('keeps headline and text of its slides and of its title', () => {
    const text = json(
      [
        {
          start_date: { year: 2025 },
          text: {
            headline: 'The <i>vote</i>',
            text: '<p>31 to 28.</p><p>See <a href="https://a.example/">the record</a>: *.</p>',
          },
        },
      ],
      {
        title: { text: { headline: 'Harbour bridge', text: '<p>How it came about.</p>' } },
        eras: [slide({ year: 2024 }, { end_date: { year: 2026 } })],
      },
    );
    expect(text).toContain('headline: Harbour bridge\n');
    expect(text).toContain(
      '    title: The vote\n    text: "31 to 28. See [the record](https://a.example/): \\\\*."\n',
    );
    expect(text).toContain('# draft: left out: an era: “The vote”, 2024/2026\n');
    expect(text.endsWith('---\nHow it came about.\n')).toBe(true);
  });

  test('as a table has the same dates and words', () => {
    const head =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Notes';
    const text = csv(
      `\uFEFF${head}\r\n2025,,,,,,,,,Harbour bridge,How it came about.,,,,,title,,,\r\n2025,5,16,1:35 PM,,,,,at lunch,"The vote, at last","31 to 28,\nsaid the clerk.",,,,,,Votes,,ask him\r\n2025,5,,,2025,6,,,,Works,,,,,,,,,\r\n2024,,,,2026,,,,,Planning,,,,,,era,,,\r\n`,
    );
    expect(dates(text)).toEqual(['2025-05-16T13:35+03:00', '2025-05/2025-06']);
    expect(text).toContain('    title: The vote, at last\n    text: 31 to 28, said the clerk.\n');
    expect(text).toContain('# draft: left out: an era: “Planning”, 2024 to 2026\n');
    expect(text).toContain('# draft: left out: the cell “ask him” of the column “notes”\n');
    expect(bodyOf(drafted(`${head}\n2025,,,,,,,,,A,B,,,,,title\n2025,,,,,,,,,C`, { file: 'x.csv' }))).toBe(
      'B\n',
    );
  });

  test('may have semicolons between its cells', () => {
    expect(dates(csv('Headline;Year;Month\nThe vote;2025;5'))).toEqual(['2025-05']);
  });

  test('an hour that cannot be read makes no date', () => {
    expect(dates(csv('Year,Month,Day,Time,Headline\n2025,5,16,noon,A\n2025,5,16,25:00,B'))).toEqual([]);
  });

  test('takes what lies after its publication for planned, and asks', () => {
    const text = json([slide({ year: 2027 })]);
    expect(text).toContain(
      '# draft: its date is after the publication of this draft. Is it still planned?\n',
    );
    expect(text).toContain('    status: planned\n');
  });
});

test.each([
  ['x.json', '{"events"', 'The file is no JSON: it cannot be read.'],
  ['x.json', '{"slides":[]}', 'The file is JSON, but no timeline of TimelineJS: it has no list “events”.'],
  ['x.json', '{"events":[]}', 'The timeline has no events.'],
  [
    'x.csv',
    'a,b\n1,2',
    'The table is no timeline of TimelineJS: its first row has no columns “Year” and “Headline”.',
  ],
])('%s is refused: %s', (file, text, why) => {
  expect(refusal(text, { file })).toBe(why);
});

test.each([
  'null',
  '[]',
  '7',
  '{"events":[null,7,"x",[],{"start_date":7,"text":[]}]}',
  '{"events":[{"text":{"headline":"<b"}}],"title":7,"eras":{}}',
])('JSON of any shape gives a draft or a reason: %s', (text) => {
  expect(() => refusal(text, { file: 'x.json' })).not.toThrow();
});
