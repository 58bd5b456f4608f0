import type { Compiled } from '../newsroom/compile.ts';
import type { HeldFile } from '../newsroom/hold-back.ts';
import { permalinkListPath } from '../newsroom/permalink-list.ts';
import { annotationsOf, hasErrors, reportOf } from '../newsroom/report.ts';

/** Prints what is wrong in a content folder, and what of it a build would hold back. */
export function printReport(
  { problems, held, unlisted }: Pick<Compiled, 'problems' | 'held' | 'unlisted'>,
  folder: string,
  format: 'text' | 'github' = 'text',
): void {
  const report = format === 'github' ? annotationsOf(problems, folder) : reportOf(problems, folder);
  process.stdout.write(problems.length === 0 ? `${folder} is in order.\n` : report);
  if (hasErrors(problems)) return;
  for (const file of held) console.log(lineOf(file, folder));
  if (unlisted > 0) console.log(newsOf(unlisted, folder));
}

function lineOf(file: HeldFile, folder: string): string {
  const path = `${folder}/${file.path}`;
  return file.kind === 'draft' ? `Draft: ${path}` : `Held back: ${path} until ${file.published.edtf}`;
}

/** Where a machine builds from what is committed, the list only grows if those who write build, too. */
function newsOf(count: number, folder: string): string {
  return `New: ${count} ${count === 1 ? 'address' : 'addresses'}, which “npm run build” adds to ${folder}/${permalinkListPath}.`;
}
