import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftFile } from '../import/draft-file.ts';
import type { Draft } from '../import/desk.ts';
import { publishedUntil } from '../newsroom/build-now.ts';
import { decode } from '../newsroom/decode.ts';
import { freshProblems } from './fresh-problems.ts';
import { openImportDesk } from './import-desk.ts';
import { runToEnd } from './run-to-end.ts';
import { named, settings } from './settings.ts';

/* `npm run import -- <file>`: drafts a briefing from an article or a timeline, or writes nothing. */

const usage = `npm run import -- <file> [--slug harbour-bridge] [--published 2025-05-15] [--language en-GB]

The file is an article (.txt, .md, .html) or a timeline of TimelineJS (.json, .csv), in UTF-8.
--slug       the name of the folder and the address; made from the title when left out
--published  when the article was published: “on Friday” counts from there; looked for in the text when left out
--language   the language of the text; that of the page or of the site when left out`;

const mostBytes = 5 * 1024 * 1024;

await runToEnd(async () => {
  const { positionals, values } = argumentsGiven();
  const [file, ...others] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (file === undefined || others.length > 0) throw new Error(`Name one file.\n\n${usage}`);

  const folder = settings(process.env).contentDir;
  const desk = openImportDesk(folder, publishedUntil(process.env), { file: basename(file), asked: values });
  const draft = draftFile(textOf(file), desk);
  if ('refused' in draft) throw new Error(`${file}: ${draft.refused} Nothing was written.`);
  for (const added of draft.files) {
    const problems = freshProblems(folder, added);
    if (problems !== '')
      throw new Error(`The draft would not be in order, so nothing was written.\n\n${problems}`);
  }
  write(folder, draft);
  for (const { path } of draft.files) console.log(`Wrote ${named(join(folder, path))}`);
  for (const line of draft.report) console.log(`  ${line}`);
  console.log(
    'These are drafts, which no build publishes. Each guess has a line “# draft:” above it, with what it rests on.',
  );
  console.log('npm run dev shows them. When all is confirmed, delete the line “draft: true”.');
  return 0;
});

function argumentsGiven() {
  const text = { type: 'string' } as const;
  try {
    const options = { slug: text, published: text, language: text, help: { type: 'boolean' } } as const;
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function textOf(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new Error(`There is no file ${file}.`);
  if (size.size > mostBytes) throw new Error(`${file} is larger than 5 MB. Save the article alone.`);
  const decoded = decode(readFileSync(file));
  if ('text' in decoded) return decoded.text;
  const [fault] = decoded.faults;
  throw new Error(
    `${file}:${fault?.line}:${fault?.column}  ${fault?.fault}. ${fault?.remedy} Nothing was written.`,
  );
}

/** All files or none; one that is there already, also if it came a moment ago, is left as it is. */
function write(folder: string, { files }: Draft): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const whole = join(folder, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text, { flag: 'wx' });
      written.push(whole);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
}
