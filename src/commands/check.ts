import { resolve } from 'node:path';
import { buildNow, publishedUntil } from '../newsroom/build-now.ts';
import { compile, type Occasion } from '../newsroom/compile.ts';
import type { HeldFile } from '../newsroom/hold-back.ts';
import { hasErrors, reportOf } from '../newsroom/report.ts';
import { named } from './settings.ts';

/*
 * `npm run check`: every problem of the content folder, and what a build would hold back. Exit code 1 when there is an
 * error; `--json` gives the problems as data.
 */

const folder = named(resolve(process.env.CONTENT_DIR || 'content'));
const { problems, held } = compile(folder, occasion());
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(problems, null, 2));
} else {
  process.stdout.write(problems.length === 0 ? `${folder} is in order.\n` : reportOf(problems, folder));
  if (!hasErrors(problems)) for (const file of held) console.log(lineOf(file));
}
process.exitCode = hasErrors(problems) ? 1 : 0;

function occasion(): Occasion {
  try {
    return { now: buildNow(process.env), until: publishedUntil(process.env) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function lineOf(file: HeldFile): string {
  const path = `${folder}/${file.path}`;
  return file.kind === 'draft' ? `Draft: ${path}` : `Held back: ${path} until ${file.published.edtf}`;
}
