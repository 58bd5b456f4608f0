import { createHash } from 'node:crypto';

const digests = new WeakMap<object, string>();

/**
 * The digest of data that nobody changes: the same content has the same digest in every process. Objects whose digest
 * is known count by it wherever they are part of another, so that what many share is gone through once.
 */
export function digestOf(value: object): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (part === value) return asJson(value);
    const shared = isObject(part) ? digests.get(part) : undefined;
    return shared === undefined ? asJson(part) : { digest: shared };
  });
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  digests.set(value, digest);
  return digest;
}

/** Says that the content of an object follows from what this digest stands for, so that it need not be gone through. */
export function knowDigest(value: object, digest: string): void {
  digests.set(value, digest);
}

/** JSON knows no maps and sets, and would take them for empty; nor infinite numbers, and would take them for null. */
function asJson(part: unknown): unknown {
  if (part instanceof Map) return { map: [...part] };
  if (part instanceof Set) return { set: [...part] };
  return typeof part === 'number' && !Number.isFinite(part) ? { number: String(part) } : part;
}

function isObject(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}
