import { type Word, wordsIn } from './name-words.ts';

/** A person, an organization or a place, by kind and id. */
export interface ThingRef {
  readonly kind: 'person' | 'organization' | 'place';
  readonly id: string;
}

/** A thing with everything that it is called: its name, its native-script name, its aliases. */
export interface Named extends ThingRef {
  readonly names: readonly string[];
}

/** A name found in a text; `start` and `end` are offsets into the text as given. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** More than one where several things bear the name. */
  readonly things: readonly ThingRef[];
}

/** All names, word by word, for `findNames`. */
export interface NameIndex {
  readonly next: ReadonlyMap<string, NameIndex>;
  /** Whose name ends here, as written. */
  readonly named: readonly ThingRef[];
  /** Whose name ends here when it is set in capitals (`UMEROV`). */
  readonly inCapitals: readonly ThingRef[];
}

/** Make the index that `findNames` reads. A name without a letter or digit finds nothing. */
export function indexNames(things: readonly Named[]): NameIndex {
  const root = newNode();
  for (const { kind, id, names } of things) {
    for (const name of names) {
      addName(root, name, 'named', { kind, id });
      addName(root, name.toUpperCase(), 'inCapitals', { kind, id });
    }
  }
  return root;
}

/**
 * Find every name in a text: leftmost first, the longest where several begin, whole words only.
 *
 * Capitals count, but a name may also stand in all capitals. Composed and decomposed letters are equal, and so are
 * typographic and straight apostrophes, the kinds of space and of hyphen; a line break is a space.
 * A hyphen or an apostrophe binds a name to its neighbour, unless that is in small letters: `Umerov-led`,
 * `pro-Kyiv`, `Umerov’s` and `d’Istanbul` hold names, `Trump-Putin` and `Sant’Egidio` are names of their own.
 * One pass: the cost grows with the text, not with the number of names.
 */
export function findNames(text: string, index: NameIndex): readonly NameMatch[] {
  const words = wordsIn(text);
  const matches: NameMatch[] = [];
  let at = 0;
  while (at < words.length) {
    const begins = index.next.has(words[at]?.folded ?? '');
    const match = begins && !isBound(words, at, -1) ? longestFrom(words, at, index) : undefined;
    if (match) matches.push(match.found);
    at = match ? match.next : at + 1;
  }
  return matches;
}

function longestFrom(words: readonly Word[], first: number, index: NameIndex) {
  let node: NameIndex | undefined = index;
  let longest: { found: NameMatch; next: number } | undefined;
  for (let at = first; at < words.length; at += 1) {
    const word: Word | undefined = words[at];
    node = word && node.next.get(word.folded);
    if (!word || !node) break;
    const things = node.named.length > 0 ? node.named : node.inCapitals;
    if (things.length > 0 && !isBound(words, at, 1)) {
      const start = words[first]?.start ?? 0;
      longest = { found: { start, end: word.end, things }, next: at + 1 };
    }
  }
  return longest;
}

/** Whether a hyphen or an apostrophe ties the word to its neighbour on that side into one longer name. */
function isBound(words: readonly Word[], at: number, side: -1 | 1): boolean {
  const joiner = words[at + side];
  const neighbour = words[at + 2 * side];
  if (!joiner || !neighbour || !isWord.test(neighbour.folded)) return false;
  if (joiner.folded === "'" && side === 1 && neighbour.folded === 'S') return false;
  return (joiner.folded === "'" || joiner.folded === '-') && !inSmallLetters.test(neighbour.folded);
}

const isWord = /^[\p{L}\p{M}\p{N}]/u;
// Scripts without capitals (\p{Lo}) cannot tell a suffix from a second name, so there a hyphen always binds.
const inSmallLetters = /^[^\p{Lu}\p{Lt}\p{Lo}]*$/u;

interface GrowingNode extends NameIndex {
  readonly next: Map<string, GrowingNode>;
  readonly named: ThingRef[];
  readonly inCapitals: ThingRef[];
}

const newNode = (): GrowingNode => ({ next: new Map(), named: [], inCapitals: [] });

function addName(root: GrowingNode, name: string, how: 'named' | 'inCapitals', thing: ThingRef): void {
  const words = wordsIn(name.trim());
  if (!words.some((word) => isWord.test(word.folded))) return;
  let node = root;
  for (const { folded } of words) {
    const next = node.next.get(folded) ?? newNode();
    node.next.set(folded, next);
    node = next;
  }
  const known = node[how].some(({ kind, id }) => kind === thing.kind && id === thing.id);
  if (!known) node[how].push(thing);
}
