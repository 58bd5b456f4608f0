import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('src/browser/reveal.js', 'utf8');
const due = Date.UTC(2026, 3, 11, 4);

/** Whether something stays hidden by a clock; `from` is its `data-from`. */
function isHidden(now: number, from: string | undefined): boolean {
  const one = { dataset: { from }, hidden: true };
  runInNewContext(script, { document: { querySelectorAll: () => [one] }, Date: { now: () => now } });
  return one.hidden;
}

test('what is true from a moment on is shown from then on', () => {
  expect(isHidden(due - 1, `${due}`)).toBe(true);
  expect(isHidden(due, `${due}`)).toBe(false);
  expect(isHidden(due + 4 * 365 * 86_400_000, `${due}`)).toBe(false);
});

test.each([0, Date.UTC(2001, 0), Date.UTC(2046, 0)])('a clock that says %i is not believed', (now) => {
  expect(isHidden(now, `${due}`)).toBe(true);
});

test('what only needs a script is shown by any clock', () => {
  expect(isHidden(0, undefined)).toBe(false);
  expect(isHidden(due, undefined)).toBe(false);
});
