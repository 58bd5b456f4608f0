import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNow, publishedUntil } from '../newsroom/build-now.ts';
import type { Occasion } from '../newsroom/compile.ts';
import { judge } from '../newsroom/judge.ts';
import { hasErrors } from '../newsroom/report.ts';
import { codeKey } from '../press/code-key.ts';
import { openReadings } from '../press/kept.ts';
import { printReport } from './content-report.ts';
import { named } from './settings.ts';

/*
 * Every problem of the content folder, and what a build would hold back. Exit code 1 when there is an error; `--json`
 * gives the problems as data, and `--format github` as annotations of a pull request.
 */

const format = formatAsked();
const folder = named(resolve(process.env.CONTENT_DIR || 'content'));
const memory = openReadings(resolve(folder), codeKey(resolve()));
const judgement = judge(folder, { ...occasion(), memory });
// Else most of what is remembered was not asked for, and is still good.
if (judgement.compiled) memory.tidy();
if (format === 'json') {
  console.log(JSON.stringify(judgement.problems, null, 2));
} else {
  printReport(judgement, folder, format);
}
process.exitCode = hasErrors(judgement.problems) ? 1 : 0;

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
