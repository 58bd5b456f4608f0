import type { HeldFile } from './hold-back.ts';
import type { Problem } from './problem.ts';

const NAMED = 3;

/** The errors that only the absence of held files makes, told as what they are: something published leans on them. */
export function leaningOn(held: readonly HeldFile[], problems: readonly Problem[]): readonly Problem[] {
  if (held.length === 0) return [];
  const named = held.slice(0, NAMED).map(({ path }) => path);
  const more = held.length - named.length;
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({
      ...problem,
      fault: `it leans on what is not published yet (${list}): without that, ${problem.fault}`,
      remedy: 'Publish both together, or take out what leans on it.',
    }));
}
