import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Compilation } from '../../src/newsroom/compile-folder.ts';
import { compile } from '../../src/newsroom/compile.ts';
import { reportLines } from './report-lines.ts';

/** Files of a content folder, by their paths in it; `undefined` takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export const article = 'briefings/bridge/briefing.md';
export const update = 'briefings/bridge/updates/2025-05-16-ferry.md';

/** A small folder without a problem, for tests to spoil. */
export const sound: Readonly<Record<string, string>> = {
  'site.yaml': `name: The Harbour News
tagline: News of the harbour
description: What happens at the harbour.
language: en-GB
timeZone: Europe/Istanbul
lead: bridge
`,
  'people/ada-lind.md': `---
name: Ada Lind
familyName: Lind
description: Mayor of the town
roles:
  - title: Mayor
    organization: town-hall
    from: 2024
    to: 2025-06
    sources: [register]
sources:
  - { id: register, publisher: Register, url: https://register.example/, type: official }
---
`,
  'organizations/town-hall.md': '---\nname: Town Hall\ndescription: Government of the town\n---\n',
  'places/harbour.md': '---\nname: Old Harbour\n---\n',
  [article]: `---
headline: The bridge is to close
label: The bridge
summary: The old bridge is to close for works.
published: 2025-05-15T20:00+03:00
status: developing
sides:
  - { id: town, name: The town }
  - { id: builders, name: The builders }
who:
  - { person: ada-lind, side: town, role: Mayor }
timeline:
  - id: closing
    date: 2025-05-20
    title: The bridge closes
    status: planned
    place: harbour
    participants:
      - { person: ada-lind, as: mayor }
    sources: [gazette]
statements:
  - id: too-early
    by: town
    date: 2025-05-15
    says: The works begin too early.
    question: begin
questions:
  - { id: begin, asks: When do the works begin?, kind: position }
commitments:
  - { id: ferry, by: builders, says: A ferry runs., agreed: 2025-05-15, status: agreed, event: closing }
sources:
  - { id: gazette, publisher: Gazette, url: https://gazette.example/1, type: news }
---
Ada Lind spoke of the bridge on Thursday.[^gazette]

Nobody knows how long the works will last.
`,
  [update]: `---
title: A ferry is found
published: 2025-05-16T18:00+03:00
kind: development
note: A ferry will run.
timeline:
  - id: first-ferry
    date: 2025-05-21
    title: The ferry runs
    status: planned
---
A ferry will run from the Old Harbour.
`,
};

/** The text of a sound file with one passage replaced, which must be there once. */
export function edited(path: string, passage: string, replacement: string): Files {
  const text = sound[path] ?? '';
  if (text.split(passage).length !== 2) throw new Error(`${path} does not hold “${passage}” once`);
  return { [path]: text.replace(passage, () => replacement) };
}

/** A file of fields and a body. */
export function markdown(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n${body}`;
}

/** A content folder on disk until the end of the test: a sound one with these files instead of or beside its own. */
export function aContentFolder(files: Files = {}): string {
  return written({ ...sound, ...files });
}

function written(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function compiled(files: Files = {}): Compilation {
  return compile(aContentFolder(files));
}

/** What a folder of these files alone comes to. */
export function compiledAlone(files: Files): Compilation {
  return compile(written(files));
}

/** The lines of the report, as printed for a folder called `content`, without the count at its end. */
export function reportOn(files: Files = {}): readonly string[] {
  return linesOf(aContentFolder(files));
}

export function linesOf(folder: string): readonly string[] {
  return reportLines(compile(folder).problems, 'content');
}
