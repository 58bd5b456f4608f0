import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant, if one of them is near enough; `umerov` is near to `rustem-umerov`. */
export function nearest<T extends string>(name: string, names: Iterable<T>): T | undefined {
  const limit = Math.max(1, Math.floor((name.length + 2) / 3));
  let best: { readonly name: T; readonly far: number } | undefined;
  for (const candidate of names) {
    const far = isPart(name, candidate) ? 1 : distance(name.toLowerCase(), candidate.toLowerCase());
    if (far <= limit && (!best || far < best.far || (far === best.far && candidate < best.name))) {
      best = { name: candidate, far };
    }
  }
  return best?.name;
}

/** Whether the name is some of the whole words of an id. */
function isPart(name: string, candidate: string): boolean {
  return name.length > 3 && `-${candidate}-`.includes(`-${name}-`);
}
