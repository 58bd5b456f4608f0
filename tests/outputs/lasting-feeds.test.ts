import { expect, test } from 'vitest';
import { briefingFeed } from '../../src/outputs/feeds.ts';
import { article, compiled, edited, type Files, update } from '../builders/content-folder.ts';

/** What a feed reader keeps of each entry of a content folder, by the end of its id. */
function kept(files: Files) {
  const { newsroom, problems } = compiled(files);
  const [briefing] = newsroom?.briefings ?? [];
  const feed = newsroom && briefing && briefingFeed(newsroom, briefing, 'https://news.example/');
  if (!feed) throw new Error(problems.map(({ fault }) => fault).join('\n'));
  return new Map(
    feed.entries.map(({ id, address, title, summary, html, published, updated }) => [
      id.replace('tag:news.example,2026:briefings/bridge/', ''),
      { lasting: { id, address, published }, told: { title, summary, html: html() }, updated },
    ]),
  );
}

const lastingOf = (entries: ReturnType<typeof kept>) => [...entries.values()].map(({ lasting }) => lasting);

test.each([
  {
    of: 'an update',
    what: 'title',
    file: update,
    entry: 'updates/2025-05-16-ferry',
    was: 'A ferry is found',
  },
  {
    of: 'an update',
    what: 'note',
    file: update,
    entry: 'updates/2025-05-16-ferry',
    was: 'A ferry will run.\nt',
  },
  { of: 'an update', what: 'text', file: update, entry: 'updates/2025-05-16-ferry', was: 'run from the Old' },
  { of: 'an update', what: 'event', file: update, entry: 'updates/2025-05-16-ferry', was: 'The ferry runs' },
  { of: 'the article', what: 'headline', file: article, entry: 'article', was: 'The bridge is to close' },
  { of: 'the article', what: 'summary', file: article, entry: 'article', was: 'The old bridge is to' },
  { of: 'the article', what: 'text', file: article, entry: 'article', was: 'on Thursday' },
])(
  'another $what of $of changes what its entry tells, and no id, address or date',
  ({ file, entry, was }) => {
    const before = kept({});
    const after = kept(edited(file, was, was.replace(/\w+/, 'Some')));
    expect(lastingOf(after)).toEqual(lastingOf(before));
    const changed = [...after].filter(
      ([id, { told }]) => JSON.stringify(told) !== JSON.stringify(before.get(id)?.told),
    );
    expect(changed.map(([id]) => id)).toEqual([entry]);
    expect([...after.values()].map(({ updated }) => updated)).toEqual(
      [...before.values()].map(({ updated }) => updated),
    );
  },
);

test('a correction in a new file is an entry, and changes the date of what it corrects alone', () => {
  const before = kept({});
  const after = kept({
    'briefings/bridge/updates/2025-05-17-date.md': `---
title: The ferry runs a day later
published: 2025-05-17T09:00+03:00
kind: correction
note: It runs on 22 May.
timeline:
  - { id: first-ferry, date: 2025-05-22 }
corrections:
  - { id: ferry-day, corrects: event:first-ferry, was: 21 May, now: 22 May, why: It was misread. }
---
The ferry runs on 22 May.
`,
  });
  expect([...after.keys()]).toEqual([
    'corrections/ferry-day',
    'updates/2025-05-17-date',
    'updates/2025-05-16-ferry',
    'article',
  ]);
  const dated = (id: string) => after.get(id)?.updated;
  expect(dated('updates/2025-05-16-ferry')).toBe(Date.UTC(2025, 4, 17, 6));
  expect(dated('article')).toBe(before.get('article')?.updated);
  expect(after.get('article')).toEqual(before.get('article'));
  expect(after.get('updates/2025-05-16-ferry')?.lasting).toEqual(
    before.get('updates/2025-05-16-ferry')?.lasting,
  );
  expect(after.get('updates/2025-05-16-ferry')?.told.html).toMatch(/22\sMay\s2025/);
});
