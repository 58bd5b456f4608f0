import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filedIds } from '../../src/newsroom/ids.ts';

const files = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1, maxLength: 6 });

test('the ids up to a file are those of it and of all before it, in their order', () => {
  fc.assert(
    fc.property(files, fc.nat({ max: 6 }), (ids, file) => {
      const known = filedIds(ids).upTo(file);
      const wanted = new Set<string>(ids.slice(0, file + 1).flat());
      expect([...known]).toEqual([...wanted]);
      for (const id of [...'abcdef']) expect(known.has(id)).toBe(wanted.has(id));
    }),
  );
});

test('the ids besides a file are those of all the others', () => {
  fc.assert(
    fc.property(files, fc.nat({ max: 6 }), (ids, file) => {
      const known = filedIds(ids).besides(file);
      const wanted = new Set<string>(ids.filter((_, index) => index !== file).flat());
      expect(new Set(known)).toEqual(wanted);
      for (const id of [...'abcdef']) expect(known.has(id)).toBe(wanted.has(id));
    }),
  );
});
