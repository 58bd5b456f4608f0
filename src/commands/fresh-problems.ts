import { compile } from '../newsroom/compile.ts';
import type { Problem } from '../newsroom/problem.ts';
import { reportOf } from '../newsroom/report.ts';
import type { NewText } from '../newsroom/shelf.ts';
import { named } from './settings.ts';

/** The report on the errors that a content folder would have with one more file, and has not without it. */
export function freshProblems(folder: string, added: NewText): string {
  const errors = errorsOf(compile(folder, { added }).problems);
  if (errors.length === 0) return '';
  const before = new Set(errorsOf(compile(folder).problems).map(keyOf));
  return reportOf(
    errors.filter((error) => !before.has(keyOf(error))),
    named(folder),
  );
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function keyOf({ path, line, column, field, rule, fault }: Problem): string {
  return [path, line, column, field, rule, fault].join('\n');
}
