import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, sortProblems } from '../../src/newsroom/problem.ts';
import { hasErrors, reportOf } from '../../src/newsroom/report.ts';
import { aProblem } from '../builders/a-problem.ts';

test('the report is grouped by file and ends with a count', () => {
  const problems = [
    aProblem({ path: 'b.md', severity: 'warning', field: 'note' }),
    aProblem({ path: 'a.md', line: 12, column: 3, field: 'timeline[talks].date' }),
    aProblem({ path: 'a.md', line: 2, fault: 'it is wrong' }),
  ];
  expect(reportOf(problems, 'content')).toBe(`content/a.md:2:1  It is wrong. Correct it.
content/a.md:12:3  timeline[talks].date: is wrong. Correct it.

content/b.md:1:1  warning, note: is wrong. Correct it.

2 errors and 1 warning in 2 files.
`);
});

test.each([
  [['error'], '1 error in 1 file.'],
  [['error', 'error'], '2 errors in 1 file.'],
  [['warning'], '1 warning in 1 file.'],
  [['error', 'warning', 'warning'], '1 error and 2 warnings in 1 file.'],
] as const)('%j are counted', (severities, count) => {
  const problems = severities.map((severity) => aProblem({ severity }));
  expect(reportOf(problems, 'content').trimEnd().split('\n').at(-1)).toBe(count);
  expect(hasErrors(problems)).toBe((severities as readonly string[]).includes('error'));
});

test('without problems there is no report', () => {
  expect(reportOf([], 'content')).toBe('');
});

describe('the order of problems', () => {
  const anyProblem = fc
    .record({
      path: fc.constantFrom('a.md', 'a/b.md', 'B.md'),
      line: fc.nat(3),
      column: fc.nat(3),
      fault: fc.constantFrom('is wrong', 'is missing'),
    })
    .map((fields): Problem => aProblem(fields));

  test('does not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), fc.infiniteStream(fc.nat()), (problems, keys) => {
        const shuffled = problems
          .map((problem) => ({ problem, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ problem }) => problem);
        expect(sortProblems(shuffled)).toEqual(sortProblems(problems));
      }),
      { numRuns: 50 },
    );
  });
});
