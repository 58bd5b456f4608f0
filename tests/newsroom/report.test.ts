import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, sortProblems } from '../../src/newsroom/problem.ts';
import { annotationsOf, hasErrors, reportOf } from '../../src/newsroom/report.ts';
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

test('the name of a file begins no line of its own, and gives no order to a terminal', () => {
  const path = 'people/a\n::error::b\u001b[2J\u202e.md';
  expect(reportOf([aProblem({ path })], 'content')).toBe(
    'content/people/a\uFFFD::error::b\uFFFD[2J\uFFFD.md:1:1  Is wrong. Correct it.\n\n1 error in 1 file.\n',
  );
});

test('without problems there is no report', () => {
  expect(reportOf([], 'content')).toBe('');
  expect(annotationsOf([], 'content')).toBe('');
});

describe('the annotations of a pull request', () => {
  test('say of each problem where it is and what to do', () => {
    const problems = [
      aProblem({ path: 'b.md', severity: 'warning', field: 'note' }),
      aProblem({ path: 'a.md', line: 12, column: 3, field: 'timeline[talks].date', fault: 'is 100 % wrong' }),
    ];
    expect(annotationsOf(problems, 'content')).toBe(
      '::error file=content/a.md,line=12,col=3::timeline[talks].date: is 100 %25 wrong. Correct it.\n' +
        '::warning file=content/b.md,line=1,col=1::note: is wrong. Correct it.\n' +
        '1 error and 1 warning in 2 files.\n',
    );
  });

  test('give no order but these, whatever stands in a file or in its name', () => {
    const line = fc.constantFrom(
      '\n',
      '\r',
      '::stop-commands::x',
      '##[warning]',
      ',line=1',
      '%0A',
      '::',
      ':',
      'a',
    );
    const text = fc.array(line, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (path, fault) => {
        const [order, count, ...rest] = annotationsOf([aProblem({ path, fault })], 'content').split(/[\r\n]/);
        expect(order).toMatch(/^::error file=[^:,]*,line=1,col=1::[^\r\n]*$/);
        expect([count, ...rest]).toEqual(['1 error in 1 file.', '']);
      }),
    );
  });
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
