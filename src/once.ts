/**
 * Makes a function that does its work once for every combination of objects, and gives the same answer again as long as
 * they live. Only for objects that nobody changes, and for work that depends on nothing else.
 */
export function oncePer<Keys extends readonly object[], T>(work: (...keys: Keys) => T): (...keys: Keys) => T {
  const first: Known<T> = {};
  return (...keys) => {
    let known = first;
    // What `map` hands over besides is no key.
    for (let place = 0; place < work.length; place += 1) known = knownBy(known, keys[place] ?? missing);
    known.answer ??= { value: work(...keys) };
    return known.answer.value;
  };
}

const missing = {};

/** What is known for some of the objects. */
interface Known<T> {
  answer?: { readonly value: T };
  more?: WeakMap<object, Known<T>>;
}

function knownBy<T>(known: Known<T>, key: object): Known<T> {
  known.more ??= new WeakMap();
  const found = known.more.get(key);
  if (found) return found;
  const added: Known<T> = {};
  known.more.set(key, added);
  return added;
}

/** The same for texts of which there are but a few, such as languages: what is known is never forgotten. */
export function oncePerText<T extends object | string>(work: (text: string) => T): (text: string) => T {
  return remembering(new Map<string, T>(), work);
}

/** The same for numbers, such as the days on which something happened. */
export function oncePerNumber<T extends object | number | string>(
  work: (of: number) => T,
): (of: number) => T {
  return remembering(new Map<number, T>(), work);
}

function remembering<K, T extends object | number | string>(
  known: Map<K, T>,
  work: (key: K) => T,
): (key: K) => T {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = work(key);
    known.set(key, answer);
    return answer;
  };
}
