import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import {
  aContentFolder,
  article,
  compiled,
  edited,
  markdown,
  reportOn,
  update,
} from '../builders/content-folder.ts';

test('a sound folder becomes a newsroom, with what was left out filled in', () => {
  const { newsroom, problems } = compiled();
  expect(problems).toEqual([]);
  expect(newsroom).toMatchObject({
    site: { name: 'The Harbour News', lead: 'bridge' },
    people: [{ id: 'ada-lind', familyName: 'Lind', aliases: [], roles: [{ organization: 'town-hall' }] }],
    organizations: [{ id: 'town-hall', aliases: [] }],
    places: [{ id: 'harbour', name: 'Old Harbour' }],
    briefings: [
      {
        slug: 'bridge',
        language: 'en-GB',
        timeZone: 'Europe/Istanbul',
        updates: [{ id: '2025-05-16-ferry' }],
      },
    ],
  });
});

test('a newsroom is plain data, which survives JSON', () => {
  const { newsroom } = compiled();
  expect(JSON.parse(JSON.stringify(newsroom))).toEqual(newsroom);
});

test('a text knows whom and what it names and cites', () => {
  const [briefing] = compiled().newsroom?.briefings ?? [];
  const { text } = briefing?.article ?? {};
  expect(text?.[0]).toMatchObject({ mentions: [{ kind: 'person', id: 'ada-lind' }], citations: ['gazette'] });
  expect(briefing?.updates[0]?.text[0]?.mentions).toEqual([{ kind: 'place', id: 'harbour' }]);
});

test('a note shows the number that its source has on the page of the newest edition', () => {
  const [briefing] =
    compiled({
      [update]: markdown(
        'title: A\npublished: 2025-05-16T18:00+03:00\nkind: background\nnote: B\nsources:\n  - { id: radio, publisher: Radio, url: https://radio.example/, type: news }',
        'So it is.[^radio][^gazette]',
      ),
    }).newsroom?.briefings ?? [];
  const html = briefing?.updates[0]?.text[0]?.html ?? '';
  const notes = [...html.matchAll(/#s-(\w+)">(\d+)</g)].map(([, id, number]) => [id, Number(number)]);
  const ledger = briefing ? ledgerOf(newestEdition(briefing)).entries : [];
  expect(notes.toSorted()).toEqual(ledger.map(({ number, source }) => [source.id, number]).toSorted());
});

test('an update may replace what the page says as a whole', () => {
  const told = 'headline: New\nsummary: Newer\nstatus: concluded\nkeyPoints:\n  - "**Newest.** Point"';
  const [briefing] = compiled(edited(update, 'timeline:', `${told}\ntimeline:`)).newsroom?.briefings ?? [];
  expect(briefing && newestEdition(briefing)).toMatchObject({
    headline: 'New',
    summary: 'Newer',
    status: 'concluded',
    keyPoints: [{ html: '<strong>Newest.</strong> Point', plain: 'Newest. Point' }],
  });
});

test('a person with nothing but a name and a description is whole', () => {
  const { newsroom } = compiled({ 'people/bo.md': markdown('name: Bo\ndescription: Captain') });
  expect(newsroom?.people.find(({ id }) => id === 'bo')).toEqual({
    id: 'bo',
    name: 'Bo',
    familyName: 'Bo',
    description: 'Captain',
    aliases: [],
    roles: [],
    sources: [],
  });
});

test('a briefing has its own language and time zone where it gives them', () => {
  const { newsroom } = compiled(
    edited(article, 'status: developing', 'language: tr\ntimeZone: America/New_York\nstatus: developing'),
  );
  expect(newsroom?.briefings[0]).toMatchObject({ language: 'tr', timeZone: 'America/New_York' });
});

test('the name by which a person is sorted is the last word, where none is given', () => {
  const { newsroom } = compiled(edited('people/ada-lind.md', 'familyName: Lind\n', ''));
  expect(newsroom?.people[0]?.familyName).toBe('Lind');
});

test('the text of a person’s own file does not link to that person', () => {
  const { newsroom } = compiled({
    'people/bo.md': markdown('name: Bo Ek\ndescription: Captain', 'Bo Ek works with Ada Lind.'),
  });
  const html = newsroom?.people.find(({ id }) => id === 'bo')?.body;
  expect(html).toContain('people/ada-lind/');
  expect(html).not.toContain('people/bo/');
});

test('updates are told in the order of their dates, whatever their files are called', () => {
  const dated = (published: string) =>
    markdown(`title: A\npublished: ${published}\nkind: background\nnote: B`);
  const [briefing] =
    compiled({
      'briefings/bridge/updates/2025-05-17-a.md': dated('2025-05-17T20:00+03:00'),
      'briefings/bridge/updates/2025-05-17-b.md': dated('2025-05-17T06:00+03:00'),
      'briefings/bridge/updates/2025-05-17-c.md': dated('2025-05-17T03:00Z'),
    }).newsroom?.briefings ?? [];
  expect(briefing && newestEdition(briefing).updates.map(({ id }) => id)).toEqual([
    '2025-05-16-ferry',
    '2025-05-17-b',
    '2025-05-17-c',
    '2025-05-17-a',
  ]);
});

test('problems of all files are reported at once', () => {
  const files = {
    ...edited('site.yaml', 'tagline: News of the harbour\n', ''),
    ...edited('places/harbour.md', 'name: Old Harbour', 'name: Old Harbour\ncountry: Türkiye'),
    ...edited(article, 'place: harbour', 'place: harbor'),
    ...edited(update, 'Old Harbour', '<b>Old Harbour</b>'),
    'people/Bo.md': 'x',
  };
  expect(reportOn(files).map((line) => line.split('  ')[0])).toEqual([
    'content/briefings/bridge/briefing.md:17:12',
    'content/briefings/bridge/updates/2025-05-16-ferry.md:12:27',
    'content/people/Bo.md:1:1',
    'content/places/harbour.md:3:10',
    'content/site.yaml:1:1',
  ]);
});

test('no file makes the check fail otherwise than by a report', () => {
  const folder = aContentFolder();
  const piece = fc.constantFrom(
    '---\n',
    'headline',
    'timeline',
    'who',
    'corrections',
    'sources',
    'id',
    ': ',
    '- ',
    '{ ',
    ' }',
    '[',
    ']',
    '"',
    "'",
    '\n',
    '  ',
    '\t',
    '*',
    '&',
    '!',
    '#',
    '|',
    '__proto__',
    'constructor',
    'toString',
    '2025-05-16',
    '[^a]',
    '](',
    '<',
    '\0',
    '\uFFFF',
    'null',
    '~',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(article, update, 'people/ada-lind.md', 'site.yaml'),
      fc.array(piece, { maxLength: 40 }),
      (path, pieces) => {
        writeFileSync(
          join(folder, path),
          `${pieces[0] === '#' ? '' : '---\n'}${pieces.join('')}\n---\n${pieces.join('')}`,
        );
        const { newsroom, problems } = compile(folder);
        expect(newsroom === undefined || problems.every(({ severity }) => severity === 'warning')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
