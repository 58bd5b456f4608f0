import { distance } from 'fastest-levenshtein';

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

/** The nearest of some names, if one is near enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const candidate of names) {
    const far = isPart(name, candidate) ? 1 : distance(name.toLowerCase(), candidate.toLowerCase());
    if (far <= limit && (!best || far < best.far || (far === best.far && candidate < best.name))) {
      best = { name: candidate, far };
    }
  }
  return best?.name;
}

/** `Did you mean x? ` or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const found = nearest(name, names);
  return found === undefined ? '' : `Did you mean ${found}? `;
}

/** `umerov` for `rustem-umerov`: whole words of an id. */
function isPart(name: string, candidate: string): boolean {
  return name.length > 3 && `-${candidate}-`.includes(`-${name}-`);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
