import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNow, publishedUntil } from '../newsroom/build-now.ts';
import { compile, type Occasion } from '../newsroom/compile.ts';
import type { HeldFile } from '../newsroom/hold-back.ts';
import { permalinkListPath } from '../newsroom/permalink-list.ts';
import { annotationsOf, hasErrors, reportOf } from '../newsroom/report.ts';
import { named } from './settings.ts';

/*
 * `npm run check`: every problem of the content folder, and what a build would hold back. Exit code 1 when there is an
 * error; `--json` gives the problems as data, and `--format github` as annotations of a pull request.
 */

const format = formatAsked();
const folder = named(resolve(process.env.CONTENT_DIR || 'content'));
const { problems, held, unlisted } = compile(folder, occasion());
if (format === 'json') {
  console.log(JSON.stringify(problems, null, 2));
} else {
  const report = format === 'github' ? annotationsOf(problems, folder) : reportOf(problems, folder);
  process.stdout.write(problems.length === 0 ? `${folder} is in order.\n` : report);
  if (!hasErrors(problems)) {
    for (const file of held) console.log(lineOf(file));
    if (unlisted > 0) console.log(newsOf(unlisted));
  }
}
process.exitCode = hasErrors(problems) ? 1 : 0;

function formatAsked(): 'text' | 'json' | 'github' {
  const { values } = orStop(() =>
    parseArgs({ options: { json: { type: 'boolean' }, format: { type: 'string' } } }),
  );
  const asked = values.json ? 'json' : (values.format ?? 'text');
  if (asked === 'text' || asked === 'json' || asked === 'github') return asked;
  return orStop(() => {
    throw new Error(`There is no format “${asked}”. Give text, json or github.`);
  });
}

function occasion(): Occasion {
  return orStop(() => ({ now: buildNow(process.env), until: publishedUntil(process.env) }));
}

/** What is asked for wrongly is the matter of who sits at the keyboard, who needs no trace of the program. */
function orStop<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function lineOf(file: HeldFile): string {
  const path = `${folder}/${file.path}`;
  return file.kind === 'draft' ? `Draft: ${path}` : `Held back: ${path} until ${file.published.edtf}`;
}

/** Where a machine builds from what is committed, the list only grows if those who write build, too. */
function newsOf(count: number): string {
  return `New: ${count} ${count === 1 ? 'address' : 'addresses'}, which “npm run build” adds to ${folder}/${permalinkListPath}.`;
}
