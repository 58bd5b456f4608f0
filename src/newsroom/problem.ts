import { nearest } from '../nearest.ts';

/** What is wrong in a content file, and what to do about it. */
export interface Problem {
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** 1-based; in UTF-16 code units, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Where in the front matter, such as `timeline[talks].status`; absent in text. */
  readonly field?: string;
  /** What kind of problem it is: permanent, for filters and tests. */
  readonly rule: string;
  /** What is wrong, without a full stop. */
  readonly fault: string;
  /** What to do: whole sentences. */
  readonly remedy: string;
  /** A warning is reported and does not stop the build. */
  readonly severity: 'error' | 'warning';
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** By file, then by place; the same for any order of finding. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.field ?? '', b.field ?? '') ||
      compareText(a.fault, b.fault),
  );
}

/** `Did you mean x? ` or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const found = nearest(name, names);
  return found === undefined ? '' : `Did you mean ${found}? `;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
