import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightestFirst } from '../../src/maps/lightest-first.ts';

test('what is lightest is taken first, of equals the first, whatever changes its weight meanwhile', () => {
  const weight = fc.integer({ min: 0, max: 9 });
  const changes = fc.array(fc.tuple(fc.nat(), weight), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 30 }), changes, (initial, planned) => {
      const queue = lightestFirst(initial);
      const left = new Map(initial.entries());
      for (const [number, heavier] of [...planned, ...initial.map(() => undefined)].map((one) => one ?? [])) {
        const [index] = [...left].toSorted(([a, x], [b, y]) => x - y || a - b)[0] ?? [];
        expect(queue.take()?.index).toBe(index);
        left.delete(index ?? -1);
        const changed = [...left.keys()][(number ?? 0) % Math.max(left.size, 1)];
        if (changed === undefined || heavier === undefined) continue;
        queue.change(changed, heavier);
        left.set(changed, heavier);
      }
    }),
  );
});
