import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf, knowDigest } from '../../src/newsroom/digest.ts';
import { keyed } from '../../src/newsroom/page-keys.ts';

describe('the digest', () => {
  test('is the same for the same content', () => {
    const make = () => ({ a: [1, 'ä'], b: new Map([['x', new Set([{ y: 1 }])]]) });
    expect(digestOf(make())).toBe(digestOf(make()));
    expect(digestOf(make())).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each<[string, object, object]>([
    ['maps', new Map([['a', 1]]), new Map([['a', 2]])],
    ['maps within', { in: new Map([['a', { b: 1 }]]) }, { in: new Map([['a', { b: 2 }]]) }],
    ['keys of maps', new Map([[{ a: 1 }, 1]]), new Map([[{ a: 2 }, 1]])],
    ['sets', new Set(['a']), new Set(['b'])],
    ['sets of sets', new Set([new Set([1])]), new Set([new Set([2])])],
    [
      'the order of maps',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ],
    ['the order of lists', ['a', 'b'], ['b', 'a']],
    ['text and numbers', { a: '1' }, { a: 1 }],
    ['a field and its value', { ab: 'c' }, { a: 'bc' }],
    ['a list and a list in it', ['a'], [['a']]],
    ['what is absent and what is null', {}, { a: null }],
    ['letters and their parts', { a: 'é' }, { a: 'e\u0301' }],
    ['halves of letters', { a: '\ud800' }, { a: '\ud801' }],
    ['a map and a list of pairs', { a: new Map([[1, 2]]) }, { a: [[1, 2]] }],
    ['a set and a list', { a: new Set([1]) }, { a: [1] }],
    ['numbers that are none', { a: Number.NaN }, { a: null }],
    ['ends of time', { a: Infinity }, { a: -Infinity }],
  ])('tells %s apart', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });

  test('takes a field without a value for none', () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });

  test('of a whole follows from that of its parts, wherever they stand', () => {
    const wholes = [{ n: 1 }, { n: 2 }].flatMap((part) => {
      digestOf(part);
      return [{ part }, { other: part }, [part], new Map([['part', part]]), new Set([part])];
    });
    expect(new Set(wholes.map(digestOf)).size).toBe(wholes.length);
  });

  test('that is said to be known counts, for the object itself and in others', () => {
    const [one, other] = [{ a: 1 }, { a: 1 }];
    knowDigest(one, 'said');
    expect(digestOf(one)).toBe('said');
    expect(digestOf({ one })).not.toBe(digestOf({ one: other }));
  });

  test('does not forget that an object stands in itself twice', () => {
    const part = { a: 1 };
    expect(digestOf([part, part])).toBe(digestOf([{ a: 1 }, { a: 1 }]));
  });
});

describe('the key of a page', () => {
  // In live editing pages have none.
  beforeEach(() => void vi.stubEnv('DEV', false));
  afterEach(() => void vi.unstubAllEnvs());
  const keyOf = (props: object) => keyed([{ params: {}, props }])[0]?.cacheKey;
  test.each<[string, object, object]>([
    ['values', { a: 'x' }, { a: 'y' }],
    ['objects', { a: { b: 1 } }, { a: { b: 2 } }],
    ['maps', { a: new Map([[1, 1]]) }, { a: new Map([[1, 2]]) }],
    ['names', { a: 'x' }, { b: 'x' }],
    ['whose is which', { a: { n: 1 }, b: { n: 2 } }, { a: { n: 2 }, b: { n: 1 } }],
    ['what is absent', {}, { a: null }],
    ['what tries to look like two', { a: '"x" b:"y"' }, { a: 'x', b: 'y' }],
  ])('tells %s apart', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});
