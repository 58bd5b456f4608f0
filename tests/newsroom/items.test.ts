import { describe, expect, test } from 'vitest';
import { article, edited, reportOn, update } from '../builders/content-folder.ts';

const second = 'briefings/bridge/updates/2025-05-17-more.md';
const fields = 'title: More\npublished: 2025-05-17T18:00+03:00\nkind: development\nnote: More.\n';
const bringing = (items: string) => ({ [second]: `---\n${fields}${items}\n---\n` });

describe('an id that is given twice in a file is named:', () => {
  test.each([
    [
      'an event',
      edited(article, 'statements:', '  - { id: closing, date: 2025, title: A }\nstatements:'),
      '21:11  timeline[closing].id: “closing” is given twice in this file. Give one of the two another id, or make them one.',
    ],
    [
      'a side',
      edited(
        article,
        '  - { id: builders, name: The builders }',
        '  - { id: builders, name: A }\n  - { id: town, name: B }',
      ),
      '10:11  sides[town].id: “town” is given twice in this file. Give one of the two another id, or make them one.',
    ],
    [
      'a member of who is who',
      edited(article, 'timeline:', '  - { person: ada-lind, side: builders, role: Guest }\ntimeline:'),
      '12:15  who[ada-lind].person: “ada-lind” is given twice in this file. Make the two one.',
    ],
  ])('%s', (_, files, line) => {
    expect(reportOn(files)).toEqual([`content/${article}:${line}`]);
  });
});

test('the same id may stand in different lists', () => {
  expect(
    reportOn(edited(article, 'id: begin, asks', 'id: closing, asks')).filter((line) =>
      line.includes('twice'),
    ),
  ).toEqual([]);
});

test('a member of who is who must be a person or an organization', () => {
  expect(reportOn(bringing('who:\n  - { side: town, role: Guest }'))).toEqual([
    `content/${second}:7:5  who[1]: must name one person or one organization. Write { person: …, side: …, role: … } or { organization: …, side: …, role: … }.`,
  ]);
});

describe('an item in an update', () => {
  test('may change some fields of one that is there', () => {
    expect(reportOn(bringing('timeline:\n  - { id: closing, status: cancelled }'))).toEqual([]);
  });

  test('is judged also where the article has a time zone and no events: the one is no misspelling of the other', () => {
    const fieldsOfArticle =
      'headline: A\nlabel: A\nsummary: A.\npublished: 2025-05-15T20:00+03:00\nstatus: developing\n';
    const zoned = { [article]: `---\n${fieldsOfArticle}timeZone: Europe/Oslo\n---\n` };
    expect(reportOn({ ...zoned, ...bringing('questions:\n  - { id: when, asks: When? }') })).toEqual([
      `content/${second}:7:11  questions[when]: no earlier file has “when”, and here it has no kind. Add what is missing, or correct the id.`,
    ]);
  });

  test('must be complete when it is new', () => {
    expect(reportOn(bringing('timeline:\n  - { id: closng, status: cancelled }'))).toEqual([
      `content/${second}:7:11  timeline[closng]: no earlier file has “closng”, and here it has no date, no title. Did you mean closing? Otherwise add what is missing.`,
    ]);
    expect(reportOn(bringing('sources:\n  - { id: radio, publisher: Radio }'))).toEqual([
      `content/${second}:7:11  sources[radio]: no earlier file has “radio”, and here it has no url, no type. Add what is missing, or correct the id.`,
    ]);
  });

  test('must be complete when only a later update has it', () => {
    const files = edited(
      update,
      'id: first-ferry\n    date: 2025-05-21\n    title: The ferry runs\n    status: planned',
      'id: later\n    status: planned',
    );
    expect(
      reportOn({ ...files, ...bringing('timeline:\n  - { id: later, date: 2025-06, title: A }') }),
    ).toEqual([
      `content/${update}:7:9  timeline[later]: no earlier file has “later”, and here it has no date, no title. Add what is missing, or correct the id.`,
    ]);
  });
});

describe('the date of an update', () => {
  const dated = (published: string) => reportOn(edited(update, '2025-05-16T18:00+03:00', published));

  test('cannot be before its briefing', () => {
    expect(dated('2024-05-16T18:00+03:00')).toEqual([
      `content/${update}:3:12  published: the update is older than its briefing, which was published on 2025-05-15T20:00+03:00. Correct one of the two dates.`,
    ]);
  });

  test('is compared as an instant, not as text', () => {
    expect(dated('2025-05-16T00:30+14:00')).toEqual([
      `content/${update}:3:12  published: the update is older than its briefing, which was published on 2025-05-15T20:00+03:00. Correct one of the two dates.`,
    ]);
  });

  test('should be the one in the name of its file', () => {
    expect(dated('2025-05-17T18:00+03:00')).toEqual([
      `content/${update}:3:12  warning, published: the file is named for 2025-05-16, but the update was published on 2025-05-17. Correct the date, or rename the file if it is not public yet.`,
    ]);
  });
});
