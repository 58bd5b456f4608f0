import { expect, test } from 'vitest';
import { directoryOf } from '../../src/story/directory.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { briefingModel } from '../../src/views/briefing/briefing-model.ts';
import { updateModel } from '../../src/views/update-model.ts';
import { article, compiled, edited, type Files, update } from '../builders/content-folder.ts';

/** The pages of the briefing of a content folder, and of its update. */
function pagesOf(files: Files = {}) {
  const { newsroom, problems } = compiled(files);
  if (!newsroom) throw new Error(problems.map(({ fault }) => fault).join('\n'));
  const [briefing] = newsroom.briefings;
  if (!briefing) throw new Error('no briefing');
  const directory = directoryOf(newsroom);
  const edition = newestEdition(briefing);
  return {
    briefing: briefingModel(newsroom.site, directory, edition),
    update: updateModel(newsroom.site, directory, edition, '2025-05-16-ferry'),
  };
}

const correcting = edited(
  update,
  '    status: planned\n---',
  `    status: planned
  - { id: closing, date: 2025-05-21 }
corrections:
  - { id: works, corrects: article, was: the works, now: the repairs, why: 'They are repairs.[^gazette]' }
  - { id: close, corrects: 'event:closing', was: 20 May, now: 21 May, why: It was misread., sources: [gazette] }
---`,
);

test('a briefing lists its sections in order, with counts, and leaves out those without anything', () => {
  expect(pagesOf().briefing.sections).toEqual([
    { id: 'story' },
    { id: 'timeline', count: 2 },
    { id: 'places', count: 1, path: 'briefings/bridge/places/' },
    { id: 'who', count: 1 },
    { id: 'says', count: 1 },
    { id: 'commitments', count: 1 },
    { id: 'updates', count: 1 },
    { id: 'sources', count: 1 },
  ]);
});

test('what is known and what is not stand between the commitments and the updates, counted together', () => {
  const lists = 'known:\n  - { id: a, text: A. }\nwatch:\n  - { id: b, text: B. }\ntimeline:';
  const { sections } = pagesOf(edited(update, 'timeline:', lists)).briefing;
  expect(sections.slice(5, 8)).toEqual([
    { id: 'commitments', count: 1 },
    { id: 'known', count: 2 },
    { id: 'updates', count: 1 },
  ]);
});

test('a briefing with a meeting that took place leads to the table of meetings', () => {
  const met = edited(
    article,
    '    status: planned\n    place: harbour',
    '    meeting: true\n    place: harbour',
  );
  expect(pagesOf(met).briefing.sections).toContainEqual({
    id: 'room',
    count: 1,
    path: 'briefings/bridge/room/',
  });
});

test('a correction leads to what it corrects, newest first', () => {
  expect(pagesOf(correcting).briefing.corrections.map(({ target }) => target)).toEqual([
    { title: 'The bridge closes', href: '#e-closing', isOurs: false },
    { title: 'The article', href: '#story', isOurs: true },
  ]);
});

test('an update shows what it brought and not the rest of the story', () => {
  const { events, statements, commitments } = pagesOf().update;
  expect(events.map(({ event }) => event.id)).toEqual(['first-ferry']);
  expect([...statements, ...commitments]).toEqual([]);
});

test('an update lists the sources that its page has numbers for, and no others', () => {
  expect(pagesOf().update.sources).toEqual([]);
  expect(pagesOf(correcting).update.sources.map(({ source }) => source.id)).toEqual(['gazette']);
});

test('an update leads to the briefing from its own folder', () => {
  expect(pagesOf(correcting).update.corrections.map(({ target }) => target.href)).toEqual([
    '../../#story',
    '../../#e-closing',
  ]);
});

test('a correction has the sources that it names, by their numbers', () => {
  const { corrections } = pagesOf(correcting).briefing;
  expect(corrections.map(({ sources }) => sources.map(({ number }) => number))).toEqual([[1], []]);
});
