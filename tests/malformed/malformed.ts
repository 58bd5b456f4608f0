import type { Occasion } from '../../src/newsroom/compile.ts';
import type { Problem } from '../../src/newsroom/problem.ts';
import { type Files, sound } from '../builders/content-folder.ts';

/** A content folder with mistakes, and what the report must say of them: this, in this order, and nothing else. */
export interface Malformed {
  /** As an editor would tell it. */
  readonly mistake: string;
  /** What differs from the sound folder. A `▸` stands where the report must point, and is taken out. */
  readonly files: Files;
  readonly says: readonly Said[];
  /** Other than for everything at once, without a clock. */
  readonly on?: Occasion;
}

/** What is said at one `▸`, from the first to the last. */
export interface Said {
  readonly field?: string;
  readonly rule: string;
  /** The telling part of what to do. */
  readonly remedy: string;
  readonly severity?: 'warning';
  /** Where no `▸` can stand, as of a file with a wrong name: `path`, or `path:line:column`. */
  readonly at?: string;
}

/** A class of mistakes, as editors know them. */
export interface MistakeClass {
  readonly name: string;
  readonly folders: readonly Malformed[];
}

/** A file of the sound folder with passages replaced, each of which must be there once. */
export function spoilt(path: string, changes: Readonly<Record<string, string>>): Files {
  const text = Object.entries(changes).reduce((before, [passage, replacement]) => {
    if (before.split(passage).length !== 2) throw new Error(`${path} does not hold “${passage}” once`);
    return before.replace(passage, () => replacement);
  }, sound[path] ?? '');
  return { [path]: text };
}

/** The files as they are written, without the marks. */
export function unmarked(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content.replaceAll(MARK, '') : content,
    ]),
  );
}

/** A problem by what the table says of one. */
export interface Told extends Required<Omit<Said, 'field' | 'severity'>> {
  readonly field: string | undefined;
  readonly severity: Problem['severity'];
}

/** What the report must hold. */
export function expected({ files, says }: Malformed): readonly Told[] {
  const places = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, content]) => (typeof content === 'string' ? marksIn(path, content) : []));
  const unplaced = says.filter(({ at }) => at === undefined);
  if (unplaced.length !== places.length) {
    throw new Error(`there are ${places.length} places for ${unplaced.length} things that are said`);
  }
  return says.map((said) => {
    const { at, field, rule, remedy, severity = 'error' } = said;
    const place = at === undefined ? (places[unplaced.indexOf(said)] ?? '') : placed(at);
    return { at: place, field, rule, remedy, severity };
  });
}

/** What a report holds; of each remedy the part that is expected, where it is there. */
export function told(problems: readonly Problem[], says: readonly Said[]): readonly Told[] {
  return problems.map(({ path, line, column, field, rule, remedy, severity }, index) => {
    const part = says[index]?.remedy ?? '';
    const shown = part !== '' && remedy.includes(part) ? part : remedy;
    return { at: `${path}:${line}:${column}`, field, rule, remedy: shown, severity };
  });
}

const MARK = '▸';

function marksIn(path: string, text: string): readonly string[] {
  return [...text.matchAll(new RegExp(MARK, 'g'))].map(({ index }) => {
    const before = text.slice(0, index).replaceAll(MARK, '');
    const lines = before.split('\n');
    return `${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  });
}

const placed = (at: string) => (/:\d+:\d+$/.test(at) ? at : `${at}:1:1`);
