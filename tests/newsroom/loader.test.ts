import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { NEWSROOM, newsroomLoader, REPORT } from '../../src/newsroom/loader.ts';
import { aContentFolder, article, edited } from '../builders/content-folder.ts';

/** As much of Astro as the loader uses; `change` is what its watcher does. */
function anAstro() {
  const entries = new Map<string, unknown>();
  const log: string[] = [];
  const listeners: ((event: string, path: string) => void)[] = [];
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data, body }: { id: string; data: unknown; body?: string }) =>
        entries.set(id, body ?? data),
    },
    logger: { info: (line: string) => log.push(line), error: (line: string) => log.push(line) },
    watcher: {
      add: () => {},
      on: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
    },
  } as unknown as LoaderContext;
  const change = (path: string) => {
    for (const listener of listeners) listener('change', path);
  };
  return { context, entries, log, change };
}

test('a sound folder is one entry', async () => {
  const { context, entries } = anAstro();
  await newsroomLoader(aContentFolder(), {}).load(context);
  expect([...entries.keys()]).toEqual([NEWSROOM]);
  expect(entries.get(NEWSROOM)).toMatchObject({ site: { name: 'The Harbour News' } });
});

test('a folder with an error stops the build with the whole report', async () => {
  const folder = aContentFolder(edited(article, 'headline:', 'hedline:'));
  const { context, entries } = anAstro();
  const { watcher: _, ...building } = context;
  await expect(newsroomLoader(folder, {}).load(building)).rejects.toThrow(
    `The content has problems.\n\n${folder}/${article}:2:1  hedline: there is no such field. Did you mean headline?\n\n1 error in 1 file.`,
  );
  expect(entries.size).toBe(0);
});

test('while editing live, a report stands beside the last sound state until the next one', async () => {
  const folder = aContentFolder();
  const { context, entries, log, change } = anAstro();
  await newsroomLoader(folder, {}).load(context);
  const before = entries.get(NEWSROOM);

  const path = join(folder, 'site.yaml');
  const [site = ''] = Object.values(edited('site.yaml', 'The Harbour News', 'The Pier News'));
  writeFileSync(path, 'name: The Pier News\n');
  change(resolve(path));
  expect(entries.get(NEWSROOM)).toBe(before);
  expect(entries.get(REPORT)).toContain('tagline: is missing.');
  expect(log).toContain(entries.get(REPORT));

  writeFileSync(path, site);
  change(resolve(path));
  expect(entries.get(NEWSROOM)).toMatchObject({ site: { name: 'The Pier News' } });
  expect([...entries.keys()]).toEqual([NEWSROOM]);
});

test('live editing may begin with an error', async () => {
  const { context, entries } = anAstro();
  await newsroomLoader(aContentFolder(edited(article, 'headline:', 'hedline:')), {}).load(context);
  expect([...entries.keys()]).toEqual([REPORT]);
});

test('a change elsewhere is none of its business', async () => {
  const folder = aContentFolder();
  const { context, log, change } = anAstro();
  await newsroomLoader(folder, {}).load(context);
  change(resolve(`${folder}-of-others/site.yaml`));
  expect(log).toEqual([]);
});
