import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { printedText, printMoment } from '../../src/dates/print.ts';
import { fillGuide, groupNames } from '../../src/schema/guide.ts';
import { momentOf } from '../dates/moment-of.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the guide lists the fields as the schemas have them; if not, run npm run guide', () => {
  expect(guide).toBe(fillGuide(guide));
});

test('the guide has a part for every group of fields, below a heading that the tables can link to', () => {
  const parts = [...guide.matchAll(/^#{3,4} (.+)\n\n(?:[^#\n].*\n\n)?<!-- fields:(.+) -->$/gm)];
  expect(parts.map(([, , name]) => name).toSorted()).toEqual(groupNames.toSorted());
  const anchors = parts.map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  const links = [...guide.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, anchor]) => anchor);
  const sections = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  expect(links.filter((anchor) => ![...anchors, ...sections].includes(anchor ?? ''))).toEqual([]);
});

test('a field has its name, whether it is needed, its form and its description', () => {
  const text = 'Before.\n<!-- fields:participant -->\nOld.\n<!-- end -->\nAfter.\n';
  expect(fillGuide(text)).toBe(
    [
      'Before.',
      '<!-- fields:participant -->',
      '',
      '| field | needed | write | what it is |',
      '| --- | --- | --- | --- |',
      '| `person` |  | id: person | Who took part: a person … |',
      '| `organization` |  | id: organization | … or an organization. |',
      '| `as` |  | text | As what, such as `head of Ukraine’s delegation`. |',
      '| `absent` |  | `true`, `false` | `true` for who was announced and is not named among those present: they took no part. |',
      '',
      '<!-- end -->',
      'After.',
      '',
    ].join('\n'),
  );
});

test.each([
  ['event', '| `date` | yes | [date](#dates) |'],
  ['event', '| `status` |  | `planned`, `happened`, `postponed`, `cancelled` |'],
  ['event', '| `participants` |  | list of [participant](#participant) |'],
  ['event', '| `sources` |  | list of ids: source |'],
  ['event', '| `text` |  | text, with [marks](#text) |'],
  ['statement', '| `by` |  | id or list of ids: person, organization or side |'],
  ['update', '| `timeline` |  | list of [event](#event) |'],
  ['update', '| `keyPoints` |  | list of texts, with [marks](#text) |'],
  ['place', '| `coordinates` |  | [coordinates](#coordinates) |'],
])('a field of %s is written as %s', (group, row) => {
  expect(fillGuide(`<!-- fields:${group} -->\n<!-- end -->`)).toContain(row);
});

test('a part of an unknown name is refused', () => {
  expect(() => fillGuide('<!-- fields:nobody -->\n<!-- end -->')).toThrow(
    'no group of fields is called nobody',
  );
});

const dates = [...guide.matchAll(/^\| `([\d./][^`]*)` \| (.+) \|$/gm)].map(
  ([, written = '', read = '']) => [written, read] as const,
);

test('the guide shows how to write dates', () => {
  expect(dates.length).toBeGreaterThan(8);
});

test.each(dates)('the guide says that %s reads “%s”', (written, read) => {
  const printed = printMoment(momentOf(written), { language: 'en-GB', words: en.moment });
  expect(printedText(printed).replaceAll(/\s/g, ' ')).toBe(read);
});
