import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** What is done to a file. */
type Change = (bytes: Buffer) => Buffer;

/** Bytes that no editor typed. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`---\n${text}\n---\n${text}`)),
);

/** A file of the real ones, hurt in a few ways: bits turned, torn off, pushed in, doubled, lines of another file. */
export function hurt(real: readonly Uint8Array[], most = 4): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...real), fc.array(changeAmong(real), { minLength: 1, maxLength: most }))
    .map(([file, changes]) => changes.reduce<Buffer>((bytes, change) => change(bytes), Buffer.from(file)));
}

/** The files of some folders whose paths are such. */
export function realFiles(path: RegExp): readonly Buffer[] {
  return ['content', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => path.test(name))
      .toSorted()
      .map((name) => readFileSync(join(folder, name))),
  );
}

function changeAmong(real: readonly Uint8Array[]): fc.Arbitrary<Change> {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const span = fc.tuple(
    part,
    part.map((size) => size ** 4),
  );
  const at = (bytes: Buffer, share: number) => Math.floor(bytes.length * share);
  const cut = (bytes: Buffer, [from, size]: readonly [number, number]) =>
    [at(bytes, from), Math.min(bytes.length, at(bytes, from) + 1 + at(bytes, size))] as const;
  const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\n');
  const joined = (kept: readonly string[]) => Buffer.from(kept.join('\n'), 'latin1');
  return fc.oneof(
    fc.tuple(part, fc.nat(7)).map(([where, bit]): Change => (bytes) => {
      const turned = Buffer.from(bytes);
      const place = Math.min(turned.length - 1, at(bytes, where));
      turned[place] = (turned[place] ?? 0) ^ (1 << bit);
      return turned;
    }),
    part.map(
      (where): Change =>
        (bytes) =>
          bytes.subarray(0, at(bytes, where)),
    ),
    span.map((chosen): Change => (bytes) => {
      const [from, to] = cut(bytes, chosen);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    }),
    fc.tuple(span, part).map(([chosen, where]): Change => (bytes) => {
      const middle = at(bytes, where);
      return Buffer.concat([
        bytes.subarray(0, middle),
        bytes.subarray(...cut(bytes, chosen)),
        bytes.subarray(middle),
      ]);
    }),
    fc
      .tuple(
        part,
        fc.oneof(
          anyBytes,
          fc.constantFrom(...signs).map((sign) => Buffer.from(sign)),
        ),
      )
      .map(
        ([where, pushed]): Change =>
          (bytes) =>
            Buffer.concat([bytes.subarray(0, at(bytes, where)), pushed, bytes.subarray(at(bytes, where))]),
      ),
    fc.tuple(fc.constantFrom(...real), part, part).map(([other, from, where]): Change => (bytes) => {
      const [own, others] = [lines(bytes), lines(other)];
      const first = Math.floor(others.length * from);
      return joined(own.toSpliced(Math.floor(own.length * where), 0, ...others.slice(first, first + 3)));
    }),
    fc.tuple(part, part).map(([a, b]): Change => (bytes) => {
      const own = lines(bytes);
      const [line = ''] = own.splice(Math.floor(own.length * a), 1);
      return joined(own.toSpliced(Math.floor(own.length * b), 0, line));
    }),
  );
}

/** Signs with a meaning, and characters that are unseen, double or half. */
// prettier-ignore
const signs = [
  '\0', '\r', '\r\n', '\n', '\t', '\ufeff', '\u2028', '\u202e', '\u200b', '\u00a0', '\u0085', '🚢', 'е',
  '---\n', '\n---\n', '...', '- ', ': ', '? ', '&a ', '*a', '!!str ', '<<: *a', '|\n', '>-\n', '{', '}', '[', ']', '"', "'", '#', '%',
  '<!--', '<script>', '[^', '](', '![', '```\n', '**', '| a |\n| - |\n', '<<<<<<< a\n', 'draft: true\n', 'id: ', '2025-13-45', '__proto__: a\n',
];
