import { expect, test } from 'vitest';
import { article, edited, markdown, reportOn, update } from '../builders/content-folder.ts';

const second = 'briefings/bridge/updates/2025-05-17-more.md';
const superseding = markdown(
  'title: More\npublished: 2025-05-17T18:00+03:00\nkind: development\nnote: More.\ntimeline:\n  - { id: first-ferry, status: cancelled }',
  'Not [that one](event:first-ferry), says Ada Lind.[^gazette]\n',
);

/* The folder refers to all that is spoilt here, from several places; only the mistake itself may be reported. */
test.each([
  ['a misspelt name of a list', edited(article, 'timeline:', 'timelin:')],
  ['a misspelt name of the sources', edited(article, 'sources:\n', 'source:\n')],
  ['a misspelt name of a required field of an event', edited(article, '    title: The', '    titel: The')],
  ['the same in an update', edited(update, '    title: The', '    titel: The')],
  [
    'a list that is none',
    edited(
      article,
      'sides:\n  - { id: town, name: The town }\n  - { id: builders, name: The builders }',
      'sides: town',
    ),
  ],
  ['an event without an id', edited(article, '  - id: closing\n    date', '  - date')],
  ['an id that is none', edited(article, 'id: gazette', 'id: Gazette')],
  ['a text without its words', edited(article, '    place: harbour', '    text:\n    place: harbour')],
  [
    'a text that is a name only',
    edited(
      update,
      '  - id: first-ferry\n    date: 2025-05-21\n    title: The ferry runs\n    status: planned',
      '  - { id: first-ferry, date: 2025, title: The ferry runs, text }',
    ),
  ],
  ['a field given twice', edited(article, 'status: developing', 'status: developing\nstatus: paused')],
  ['a value that needs quotes', edited(article, 'headline: The', 'headline: The bridge: the')],
  ['an article that is empty', { [article]: '' }],
  ['an update that cannot be read', edited(update, 'title: A', 'title: @A')],
  ['an update with a wrong date', edited(update, '2025-05-16T18:00+03:00', '16 May 2025')],
  ['an update of a year before', edited(update, '2025-05-16T18', '2024-05-16T18')],
  ['a person without a name', edited('people/ada-lind.md', 'name: Ada Lind\nfamilyName', 'familyName')],
  ['a person whose fields have no end', { 'people/ada-lind.md': '---\nname: Ada Lind\n' }],
  ['a place of two lines', edited('places/harbour.md', 'name: Old Harbour', 'name: |\n  Old\n  Harbour')],
  ['a site in another language', edited('site.yaml', 'en-GB', 'English')],
  [
    'an image that is none',
    {
      ...edited(update, 'A ferry will run from', '![A](../a.png)\n\nA ferry will run from'),
      'briefings/bridge/a.png': 'a',
    },
  ],
])('one mistake is reported once: %s', (_, files) => {
  expect(reportOn({ [second]: superseding, ...files })).toHaveLength(1);
});

test('without a mistake there is no report', () => {
  expect(reportOn({ [second]: superseding })).toEqual([]);
});
