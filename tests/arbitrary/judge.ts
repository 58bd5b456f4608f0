import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compile, type Occasion } from '../../src/newsroom/compile.ts';
import type { Problem } from '../../src/newsroom/problem.ts';
import { annotationsOf, hasErrors, reportOf } from '../../src/newsroom/report.ts';
import type { Desk } from '../../src/newsroom/open.ts';
import type { Briefing } from '../../src/story/briefing.ts';
import { type Edition, newestEdition } from '../../src/story/edition.ts';
import type { ThingRef } from '../../src/story/mentions.ts';
import { directoryFor } from '../../src/story/named.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import { editionsKnowing, storyParts } from '../../src/story/story-parts.ts';
import { mapModels, pageModels, storyModels } from './models.ts';
import { open } from './opened.ts';
import { formFaults, type WrittenFile, writtenFiles } from './routes.ts';

/** Seconds of this thread, which other work on the machine does not lengthen. */
const LONGEST = 2;

/** Rules of problems about a file that is not there. */
const aboutAbsence = new Set(['no-site', 'no-article']);

/** What a folder came to: problems that an editor can act on, or the newsroom of a site that can be built. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly newsroom: Newsroom | undefined;
  /** What the routes write, where there is a newsroom. */
  readonly files: readonly WrittenFile[];
}

/** Checks a folder and all that a build would start from, and fails where the law is broken. */
export async function judge(folder: string, occasion: Occasion = {}, { maps = false } = {}): Promise<Judged> {
  const start = process.threadCpuUsage().user;
  const { problems, newsroom } = compile(folder, occasion);
  expect((process.threadCpuUsage().user - start) / 1e6, 'seconds').toBeLessThan(LONGEST);
  expect(problems.flatMap((problem) => problemFaults(problem, folder))).toEqual([]);
  expect(reportFaults(problems)).toEqual([]);
  expect(newsroom === undefined).toBe(hasErrors(problems));
  if (!newsroom) return { problems, newsroom, files: [] };
  const desk = open(newsroom);
  const { jsonLd } = pageModels(desk);
  for (const briefing of newsroom.briefings) needsNoMore(desk, briefing);
  for (const thing of thingsOf(newsroom)) isFoundWhereKnown(desk, thing);
  if (maps) mapModels(desk);
  const files = await writtenFiles();
  expect([...files.flatMap(formFaults), ...jsonLd.flatMap(jsonLdFaults)]).toEqual([]);
  return { problems, newsroom, files };
}

/** A briefing asks for nobody but those that its pages are given. */
function needsNoMore(desk: Desk, briefing: Briefing): void {
  const directory = directoryFor(newestEdition(briefing), desk.directory);
  const [given, all] = [{ ...desk, directory }, desk].map((one) =>
    JSON.stringify(storyModels(one, briefing)),
  );
  expect(given).toBe(all);
}

/** The editions that are said to know a thing are at least those that have anything of it. */
function isFoundWhereKnown({ editions, directory }: Desk, thing: ThingRef): void {
  const slugsIn = (among: readonly Edition[]) =>
    storyParts(thing, among, directory).map(({ edition }) => edition.slug);
  expect(slugsIn(editionsKnowing(thing, editions, directory))).toEqual(slugsIn(editions));
}

function thingsOf({ people, organizations, places }: Newsroom): readonly ThingRef[] {
  return [
    ...people.map(({ id }) => ({ kind: 'person', id }) as const),
    ...organizations.map(({ id }) => ({ kind: 'organization', id }) as const),
    ...places.map(({ id }) => ({ kind: 'place', id }) as const),
  ];
}

/** What is missing from a problem that an editor could act on. */
function problemFaults(problem: Problem, folder: string): readonly string[] {
  const { path, line, column, fault, remedy, rule } = problem;
  const on = join(folder, path);
  const there = existsSync(on);
  const lines = there && statSync(on).isFile() ? linesOf(readFileSync(on)) : [''];
  const text = lines[line - 1];
  const faults = [
    ...(there === aboutAbsence.has(rule) ? ['no such file'] : []),
    ...(text === undefined ? ['no such line'] : []),
    ...(column >= 1 && column <= (text ?? '').length + 1 ? [] : ['no such column']),
    ...(fault.trim() === '' || remedy.trim() === '' ? ['says nothing'] : []),
    ...(/[.?!]$/.test(remedy) ? [] : ['no sentence']),
    ...(/\[object |\bundefined\b|\bNaN\b/.test(`${fault} ${remedy}`) ? ['says what means nothing'] : []),
    ...(fault.length + remedy.length > 1_500 ? ['too long'] : []),
  ];
  return faults.map((what) => `${what}: ${JSON.stringify(problem)}`);
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n').split('\n');
}

/** A problem is a line of its own in both reports, and holds no sign that a terminal takes for an order. */
function reportFaults(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const report = reportOf(problems, 'content');
  const annotations = annotationsOf(problems, 'content');
  const rows = report.split('\n').filter((line) => line !== '').length;
  return [
    ...(rows === problems.length + 1 ? [] : [`${rows} lines for ${problems.length} problems`]),
    ...(annotations.match(/^::(error|warning) /gm)?.length === problems.length ? [] : ['lost annotations']),
    ...(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(report + annotations) ? ['control characters'] : []),
  ];
}

function jsonLdFaults(element: string): readonly string[] {
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(element) ?? [];
  try {
    JSON.parse(json);
    return [];
  } catch (error) {
    return [`${error}: ${element}`];
  }
}
