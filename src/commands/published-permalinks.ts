import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { permalinkListPath, printPermalinkList, readPermalinkList } from '../newsroom/permalink-list.ts';
import { writeFile } from '../press/write-file.ts';
import type { Settings } from './settings.ts';

/** Whether what a build makes counts as published: what goes from `content` into `dist`, and no trial elsewhere. */
export function countsAsPublished({ contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>): boolean {
  return contentDir === resolve('content') && outDir === resolve('dist');
}

/**
 * Adds what was published to the list in a content folder, whole or not at all, and returns how many were new. Nothing
 * is written where all are in it, and nothing is ever taken out.
 */
export function recordPermalinks(contentDir: string, published: readonly string[]): number {
  const file = join(contentDir, permalinkListPath);
  const draft = `${file}.draft`;
  // A build that was killed may have left one.
  rmSync(draft, { force: true });
  const listed = existsSync(file) ? listedIn(file) : [];
  const known = new Set(listed);
  const added = published.filter((permalink) => !known.has(permalink));
  if (added.length === 0) return 0;
  try {
    writeFile(draft, printPermalinkList([...listed, ...added]));
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return added.length;
}

function listedIn(file: string): readonly string[] {
  const bytes = () => readFileSync(file);
  const { entries } = readPermalinkList({ kind: 'permalinks', path: permalinkListPath, file, bytes });
  return entries.map(({ permalink }) => permalink);
}
