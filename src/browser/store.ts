type Name = 'localStorage' | 'sessionStorage';

/** What is stored under a key; undefined where that is nothing, or damaged, or nothing can be stored. */
export function read(name: Name, key: string): unknown {
  try {
    return JSON.parse(window[name].getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Stores a value, where there is room and leave to. */
export function write(name: Name, key: string, value: unknown): void {
  try {
    window[name].setItem(key, JSON.stringify(value));
  } catch {
    // The page is the same without.
  }
}
