import { createHash } from 'node:crypto';

/** Records that stay together: those of a briefing, or that of one person, organization or place. */
export interface Batch {
  /** The name of whatever they are of, by which the part is chosen. */
  readonly home: string;
  /** JSON of `SearchRecords`. */
  readonly text: Uint8Array;
}

/** What is indexed by itself. */
export interface Part {
  /** From 0 on, without those that no batch falls on. */
  readonly number: number;
  readonly batches: readonly Batch[];
}

/** So many bytes of records are about 5,000 of them, of 1,000 updates, and take three seconds to index. */
const partSize = 3_000_000;

/**
 * Divides records into parts of about `size` bytes at most, so that a change of some need not index all. There are 1,
 * 2, 4, 8 … parts; as long as their number stays the same, a batch is in the same one, whatever else there is.
 */
export function partsOf(batches: readonly Batch[], size = partSize): readonly Part[] {
  const whole = batches.reduce((sum, { text }) => sum + text.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(whole / size)));
  if (count === 1) return [{ number: 0, batches }];
  const numbered = Map.groupBy(batches, ({ home }) => hashOf(home) % count);
  return [...numbered]
    .map(([number, of]) => ({ number, batches: of }))
    .toSorted((a, b) => a.number - b.number);
}

/** The same on every machine, and spread evenly. */
function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
