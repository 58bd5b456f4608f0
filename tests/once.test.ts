import { expect, test, vi } from 'vitest';
import { oncePer, oncePerText } from '../src/once.ts';

test('work is done once for each combination of objects', () => {
  const work = vi.fn((a: object, b: object) => [a, b]);
  const once = oncePer(work);
  const [a, b] = [{}, {}];
  expect(once(a, b)).toBe(once(a, b));
  expect(once(b, a)).toEqual([b, a]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('nothing is an answer, too', () => {
  const work = vi.fn((_: object) => undefined);
  const once = oncePer(work);
  const key = {};
  expect([once(key), once(key)]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(1);
});

test('the place and the list that map hands over are no keys', () => {
  const once = oncePer((thing: object) => ({ thing }));
  const things = [{}, {}];
  expect(things.map(once)).toEqual(things.map((thing) => once(thing)));
});

test('work is done once for each text', () => {
  const once = oncePerText((text) => ({ text }));
  expect(once('en')).toBe(once('en'));
  expect(once('tr').text).toBe('tr');
});
