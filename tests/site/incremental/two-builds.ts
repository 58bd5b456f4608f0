import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { workFoldersOf } from '../../../src/commands/work-folder.ts';
import { folderOfReadings, folderOfSites } from '../../../src/press/kept.ts';
import { type Files, writeFiles } from '../../arbitrary/files.ts';
import { type Ended, startBuild } from '../faults/a-build.ts';

/** A content folder, and the site that is made of it. */
export interface Site {
  readonly content: string;
  readonly out: string;
}

export const siteIn = (folder: string, name: string): Site => ({
  content: join(folder, `content of ${name}`),
  out: join(folder, name, 'site'),
});

/** A build with whatever earlier ones have left. */
export function build(
  { content, out }: Site,
  settings: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<Ended> {
  return startBuild(out, { env: { CONTENT_DIR: content, ...settings }, options }).ended;
}

/** A build with nothing that earlier ones have left, nor the pictures that others keep. */
export function buildAnew(site: Site, settings: NodeJS.ProcessEnv = {}): Promise<Ended> {
  forget(site);
  // No folder can be in a file.
  return build(site, { ...settings, PICTURE_CACHE_DIR: 'package.json/pictures' });
}

/** Removes a site with all that builds keep for it. */
export function forget({ content, out }: Site): void {
  const beside = join(dirname(out), `.${basename(out)}.publish`);
  const kept = [folderOfSites(out), folderOfReadings(content), workFoldersOf(out)];
  for (const folder of [out, beside, ...kept]) rmSync(folder, { recursive: true, force: true });
}

/** Makes a content folder hold these files alone. */
export function writeContent({ content }: Site, files: Files): void {
  rmSync(content, { recursive: true, force: true });
  writeFiles(content, files);
}

/** Every file and folder of a site, with its rights and its bytes; empty where there is none. */
export function treeOf({ out }: Site): Readonly<Record<string, string>> {
  if (!existsSync(out)) return {};
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(['', ...paths].map((path) => [path, entryOf(join(out, path))]));
}

function entryOf(path: string): string {
  const stats = lstatSync(path);
  const mode = (stats.mode & 0o7777).toString(8);
  if (stats.isDirectory()) return `folder ${mode}`;
  if (!stats.isFile()) return `neither file nor folder ${mode}`;
  return `file ${mode} ${stats.size} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}

/** In what two sites differ, by path: nothing, if all is well. */
export function differences(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths]
    .filter((path) => one[path] !== other[path])
    .map((path) => `${path}: ${one[path] ?? 'missing'} – ${other[path] ?? 'missing'}`);
}
