import { describe, expect, test } from 'vitest';
import { article, edited, markdown, reportOn, update } from '../builders/content-folder.ts';

describe('a reference to nothing is named:', () => {
  test.each([
    [
      'a person',
      edited(article, 'person: ada-lind, as', 'person: lind, as'),
      `${article}:19:19  timeline[closing].participants[lind].person: there is no person “lind”. Did you mean ada-lind? Otherwise add people/lind.md.`,
    ],
    [
      'an organization',
      edited('people/ada-lind.md', 'organization: town-hall', 'organization: council'),
      'people/ada-lind.md:7:19  roles[1].organization: there is no organization “council”. Correct the id, or add organizations/council.md.',
    ],
    [
      'a place',
      edited(article, 'place: harbour', 'place: Old Harbour'),
      `${article}:17:12  timeline[closing].place: there is no place “Old Harbour”. Did you mean harbour? Otherwise add places/old-harbour.md.`,
    ],
    [
      'a source',
      edited(article, 'sources: [gazette]', 'sources: [gazete]'),
      `${article}:20:15  timeline[closing].sources[1]: there is no source “gazete”. Did you mean gazette? Otherwise add it to \`sources\`.`,
    ],
    [
      'an event',
      edited(article, 'event: closing', 'event: opening'),
      `${article}:30:96  commitments[ferry].event: there is no event “opening”. Correct the id, or add it to \`timeline\`.`,
    ],
    [
      'a question',
      edited(article, 'question: begin', 'question: began'),
      `${article}:26:15  statements[too-early].question: there is no question “began”. Did you mean begin? Otherwise add it to \`questions\`.`,
    ],
    [
      'a side',
      edited(article, 'side: town', 'side: twon'),
      `${article}:11:31  who[ada-lind].side: there is no side “twon”. Did you mean town? Otherwise add it to \`sides\` in briefing.md.`,
    ],
    [
      'a party',
      edited(article, 'by: town', 'by: [town, villages]'),
      `${article}:23:16  statements[too-early].by[2]: there is no person, organization or side “villages”. Correct the id, or add it to one of these.`,
    ],
    [
      'a briefing',
      edited('site.yaml', 'lead: bridge', 'lead: brigde'),
      'site.yaml:6:7  lead: there is no briefing “brigde”. Did you mean bridge? Otherwise add briefings/brigde/briefing.md.',
    ],
    [
      'a source of the same file',
      edited('people/ada-lind.md', 'sources: [register]', 'sources: [registre]'),
      'people/ada-lind.md:10:15  roles[1].sources[1]: there is no source “registre”. Did you mean register? Otherwise add it to `sources`.',
    ],
  ])('%s', (_, files, line) => {
    expect(reportOn(files).filter((found) => !found.includes('  warning, '))).toEqual([`content/${line}`]);
  });
});

test('a party is a person, an organization or a side', () => {
  expect(reportOn(edited(article, 'by: town', 'by: [ada-lind, town-hall, builders]'))).toEqual([]);
});

test('a file may refer to what an earlier one brings, but not to what only a later one brings', () => {
  const statement = (event: string) => `    question: begin\n    event: ${event}`;
  expect(reportOn(edited(article, '    question: begin', statement('first-ferry')))).toEqual([
    `content/${article}:27:12  statements[too-early].event: the event “first-ferry” only comes in a later update. Bring it in this file or an earlier one.`,
  ]);
  expect(
    reportOn(
      edited(
        update,
        'timeline:',
        'statements:\n  - { id: a, date: 2025, says: B, event: closing }\ntimeline:',
      ),
    ),
  ).toEqual([]);
});

test('beside a file that cannot be read, only what that file cannot bring is missed', () => {
  const files = edited(article, 'place: harbour', 'place: pier\n    text: "[Then](event:other)"');
  expect(reportOn({ ...files, [update]: '' })).toEqual([
    `content/${article}:17:12  timeline[closing].place: there is no place “pier”. Correct the id, or add places/pier.md.`,
    `content/${update}:1:1  The file is empty. Fill it in, or delete the file.`,
  ]);
});

test('a file that cannot be read excuses nothing in another briefing', () => {
  const files = edited(article, 'event: closing', 'event: opening');
  expect(reportOn({ ...files, 'briefings/tunnel/updates/talks.md': 'x' }).join('\n')).toContain(
    'there is no event “opening”',
  );
});

test('a person whose file has a problem exists all the same', () => {
  expect(reportOn({ 'people/ada-lind.md': markdown('nam: Ada Lind\ndescription: Mayor') })).toEqual([
    'content/people/ada-lind.md:2:1  nam: there is no such field. Did you mean name?',
  ]);
});

test('a person and an organization cannot share an id', () => {
  expect(reportOn({ 'organizations/ada-lind.md': markdown('name: A\ndescription: B') })).toEqual([
    'content/organizations/ada-lind.md:1:1  “ada-lind” is already the id of people/ada-lind.md. Rename one of the two files.',
  ]);
});

test('a role cannot end before it begins', () => {
  expect(reportOn(edited('people/ada-lind.md', 'to: 2025-06', 'to: 2023-06'))).toEqual([
    'content/people/ada-lind.md:9:9  roles[1].to: it ends (2023-06) before it begins (2024). Correct one of the two dates.',
  ]);
});
