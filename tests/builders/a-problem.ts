import type { Problem } from '../../src/newsroom/problem.ts';

export function aProblem(fields: Partial<Problem> = {}): Problem {
  return {
    path: 'places/harbour.md',
    line: 1,
    column: 1,
    rule: 'wrong-value',
    fault: 'is wrong',
    remedy: 'Correct it.',
    severity: 'error',
    ...fields,
  };
}
