import { expect, test } from 'vitest';
import { compile, type Occasion } from '../../src/newsroom/compile.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { aContentFolder, article, edited, type Files, markdown, update } from '../builders/content-folder.ts';
import { reportLines } from '../builders/report-lines.ts';

const before = Date.parse('2025-05-16T17:59+03:00');
const after = Date.parse('2025-05-16T18:00+03:00');
const draftOf = {
  article: edited(article, 'headline:', 'draft: true\nheadline:'),
  update: edited(update, 'kind:', 'draft: true\nkind:'),
  person: edited('people/ada-lind.md', 'familyName:', 'draft: true\nfamilyName:'),
  place: { 'places/harbour.md': markdown('name: Old Harbour\ndraft: true') },
};
const later = 'briefings/bridge/updates/2025-05-17-later.md';

function published(files: Files, occasion: Occasion = {}) {
  const { newsroom, problems, held } = compile(aContentFolder(files), occasion);
  return {
    newsroom,
    report: reportLines(problems, 'content'),
    held: held.map(({ path, kind }) => `${kind} ${path}`),
    stories: newsroom?.briefings.map(({ slug, updates }) => [slug, ...updates.map(({ id }) => id)].join(' ')),
  };
}

/** An update of the day after that of the sound folder. */
function anUpdate(fields = '', body = 'More.\n'): Files {
  const head = 'title: More\npublished: 2025-05-17T18:00+03:00\nkind: development\nnote: More of it.';
  return { [later]: markdown(`${head}\n${fields}`, body) };
}

test('what is published later is held back until its moment has come', () => {
  expect(published({}, { until: before })).toMatchObject({
    held: [`until ${update}`],
    stories: ['bridge'],
    report: [],
  });
  expect(published({}, { until: after })).toMatchObject({
    held: [],
    stories: ['bridge 2025-05-16-ferry'],
    report: [],
  });
});

test('of a story whose updates come one by one, those are there whose moment has come', () => {
  const { held, newsroom } = published(anUpdate(), { until: after });
  expect(held).toEqual([`until ${later}`]);
  const [story] = newsroom?.briefings ?? [];
  expect(story && newestEdition(story).updated.edtf).toBe('2025-05-16T18:00+03:00');
});

test('nothing that a held update brings is anywhere in what is published', () => {
  const { newsroom } = published({}, { until: before });
  expect(JSON.stringify(newsroom)).not.toMatch(/ferry will run|first-ferry|A ferry is found/i);
});

test('a draft of an update is not published, whatever its date', () => {
  expect(published(draftOf.update, { until: after })).toMatchObject({
    held: [`draft ${update}`],
    stories: ['bridge'],
    report: [],
  });
});

test('“draft: false” is no draft', () => {
  const files = edited(update, 'kind:', 'draft: false\nkind:');
  expect(published(files)).toMatchObject({ held: [], stories: ['bridge 2025-05-16-ferry'] });
});

test('with a draft of its article a whole briefing is missing', () => {
  const site = edited('site.yaml', 'lead: bridge\n', '');
  expect(published({ ...draftOf.article, ...site })).toMatchObject({
    held: [`draft ${article}`],
    stories: [],
    report: [],
  });
});

test('an article that is to be published later takes its updates with it', () => {
  const site = edited('site.yaml', 'lead: bridge\n', '');
  const until = Date.parse('2025-05-15T19:59+03:00');
  expect(published(site, { until })).toMatchObject({
    held: [`until ${article}`, `until ${update}`],
    stories: [],
    report: [],
  });
});

test('for those who write, everything is there, and marked', () => {
  const { newsroom } = published({ ...draftOf.article, ...draftOf.place }, { until: before, preview: true });
  const [story] = newsroom?.briefings ?? [];
  expect(story).toMatchObject({ hold: { kind: 'draft' }, updates: [{ hold: { kind: 'until' } }] });
  expect(story && newestEdition(story)).toMatchObject({
    hold: { kind: 'draft' },
    updates: [{ hold: { kind: 'until', published: { edtf: '2025-05-16T18:00+03:00' } } }],
  });
  expect(newsroom?.places).toMatchObject([{ hold: { kind: 'draft' } }]);
  expect(newsroom?.people[0]).not.toHaveProperty('hold');
});

test('drafts and what is held back are checked like everything else', () => {
  const files = edited(update, 'kind: development', 'draft: true\nkind: developement');
  const { report, newsroom } = published(files, { until: before });
  expect(report).toEqual([
    `content/${update}:5:7  kind: “developement” is not one of the words for it. Did you mean development? Use development, background, clarification or correction.`,
  ]);
  expect(newsroom).toBeUndefined();
});

test.each([
  [
    'an event of a draft',
    { ...draftOf.update, ...anUpdate('timeline:\n  - id: first-ferry\n    status: cancelled') },
    `content/${later}:7:9  timeline[first-ferry]: it leans on what is not published yet (${update}): without that, no earlier file has “first-ferry”, and here it has no date, no title.`,
  ],
  [
    'a link to a draft',
    { ...draftOf.update, ...anUpdate('', 'See [the ferry](update:2025-05-16-ferry).\n') },
    `content/${later}:7:5  It leans on what is not published yet (${update}): without that, there is no update “2025-05-16-ferry”.`,
  ],
  [
    'a draft as what is corrected',
    {
      ...draftOf.update,
      ...anUpdate(
        'corrections:\n  - { id: c, corrects: update:2025-05-16-ferry, was: from the Old Harbour, now: from the quay, why: It runs. }',
      ),
    },
    `content/${later}:7:24  corrections[c].corrects: it leans on what is not published yet (${update}): without that, there is no earlier update “2025-05-16-ferry”.`,
  ],
  [
    'a person who is a draft',
    draftOf.person,
    `content/${article}:11:15  who[ada-lind].person: it leans on what is not published yet (people/ada-lind.md): without that, there is no person “ada-lind”.`,
  ],
  [
    'a lead that is a draft',
    draftOf.article,
    `content/site.yaml:6:7  lead: it leans on what is not published yet (${article}): without that, there is no briefing “bridge”.`,
  ],
])('%s is refused while something published leans on it', (_, files: Files, line) => {
  const { report, newsroom } = published(files);
  expect(report[0]).toBe(`${line} Publish both together, or take out what leans on it.`);
  expect(newsroom).toBeUndefined();
});

test('what waits for its moment must not lean on a draft either, or it could not be published then', () => {
  const leaning = anUpdate('', 'See [the ferry](update:2025-05-16-ferry).\n');
  const { report } = published({ ...draftOf.update, ...leaning }, { until: after });
  expect(report).toEqual([expect.stringContaining(`content/${later}:7:5  It leans on what is not`)]);
});

test('what waits for its moment may lean on what comes before it', () => {
  const leaning = anUpdate('', 'See [the ferry](update:2025-05-16-ferry).\n');
  expect(published(leaning, { until: before })).toMatchObject({ report: [], stories: ['bridge'] });
});

test('an image that only a held update shows is not published, and that of the article is', () => {
  const image = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
  const files = {
    ...edited(article, 'Nobody knows', '![The bridge](the%20bridge.gif)\n\nNobody knows'),
    ...edited(update, '---\nA ferry', '---\n![The ferry](../ferry.gif)\n\nA ferry'),
    'briefings/bridge/the bridge.gif': image,
    'briefings/bridge/ferry.gif': image,
  };
  const imagesAt = (until: number) => published(files, { until }).newsroom?.images.map(({ path }) => path);
  expect(imagesAt(before)).toEqual(['the bridge.gif']);
  expect(imagesAt(after)).toEqual(['ferry.gif', 'the bridge.gif']);
});

test('names of drafts lead nowhere', () => {
  const { newsroom } = published({
    'people/bo-vance.md': markdown('name: Nobody\ndescription: X\ndraft: true'),
  });
  expect(JSON.stringify(newsroom?.briefings)).not.toContain('bo-vance');
});
