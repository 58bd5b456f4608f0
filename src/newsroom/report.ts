import { type Problem, sortProblems } from './problem.ts';

/** The report for people: grouped by file, `path:line:column  field: what is wrong. What to do.`, with a count. */
export function reportOf(problems: readonly Problem[], folder: string): string {
  if (problems.length === 0) return '';
  const groups = Map.groupBy(sortProblems(problems), ({ path }) => path);
  const blocks = [...groups.values()].map((group) =>
    group.map((problem) => lineOf(problem, folder)).join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${countOf(problems)}\n`;
}

/** `2 errors and 1 warning in 2 files.` */
function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [amount(errors, 'error')] : []),
    ...(warnings > 0 ? [amount(warnings, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${counts.join(' and ')} in ${amount(files, 'file')}.`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function lineOf({ path, line, column, field, fault, remedy, severity }: Problem, folder: string): string {
  const what = field === undefined ? capital(fault) : `${field}: ${fault}`;
  const mark = severity === 'warning' ? 'warning, ' : '';
  return `${folder}/${path}:${line}:${column}  ${oneLine(`${mark}${what}. ${remedy}`)}`;
}

/** What an editor typed may hold line ends, and signs that a terminal takes for orders. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const amount = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
