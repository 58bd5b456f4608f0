import type { Problem } from '../../src/newsroom/problem.ts';
import { reportOf } from '../../src/newsroom/report.ts';

/** The lines of the report, without those between its groups and without the count at its end. */
export function reportLines(problems: readonly Problem[], folder: string): readonly string[] {
  const lines = reportOf(problems, folder).split('\n');
  return lines.slice(0, -2).filter((line) => line !== '');
}
