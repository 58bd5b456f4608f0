import { withoutInvisible } from '../markdown/characters.ts';
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

/**
 * The problems as workflow commands of GitHub Actions, which shows each at its line of a pull request, with a count.
 * No text of the content begins a line, where it could be a command of its own.
 */
export function annotationsOf(problems: readonly Problem[], folder: string): string {
  const lines = sortProblems(problems).map((problem) => {
    const { path, line, column, severity } = problem;
    const place = `file=${propertyOf(inLine(`${folder}/${path}`))},line=${line},col=${column}`;
    return `::${severity} ${place}::${dataOf(oneLine(sentenceOf(problem)))}\n`;
  });
  return lines.length === 0 ? '' : `${lines.join('')}${countOf(problems)}\n`;
}

function lineOf(problem: Problem, folder: string): string {
  const { path, line, column, severity } = problem;
  const mark = severity === 'warning' ? 'warning, ' : '';
  return `${inLine(`${folder}/${path}`)}:${line}:${column}  ${oneLine(mark + sentenceOf(problem))}`;
}

function sentenceOf({ field, fault, remedy }: Problem): string {
  const what = field === undefined ? capital(fault) : `${field}: ${fault}`;
  return `${what}. ${remedy}`;
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What an editor typed may hold line ends, and signs that a terminal takes for orders. */
function oneLine(text: string): string {
  return withoutInvisible(text.replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}

/** A name of a file may hold them, too; what else it holds stays as it is, spaces included. */
function inLine(path: string): string {
  return withoutInvisible(path.replace(/[\t\n\r]/g, '\uFFFD'));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const amount = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
