import type { Instant } from '../dates/moment.ts';
import { type Compilation, compileFolder } from './compile-folder.ts';
import { type Folder, folderOf } from './folder.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { checkPermalinks, countUnlisted } from './check-permalinks.ts';
import { type HeldFile, type Holdable, heldAmong, withHolds, without, withShownImages } from './hold-back.ts';
import { leaningOn } from './leaning.ts';
import { type Memory, noMemory } from './memory.ts';
import { type Problem, sortProblems } from './problem.ts';
import { hasErrors } from './report.ts';
import { type NewText, type Shelf, shelve } from './shelf.ts';

/** For what moment, and for whom, a folder is compiled. */
export interface Occasion {
  /** What counts as now for whatever runs out; nothing has run out where it is not given. */
  readonly now?: Instant | undefined;
  /** What is published later is held back; nothing is where it is not given. */
  readonly until?: Instant | undefined;
  /** For those who write: everything, and what is a draft or held back is marked as such. */
  readonly preview?: boolean;
  /** A text that is judged as if it were in the folder. */
  readonly added?: NewText | undefined;
  /** Of earlier compilations; everything is worked out where none is given. */
  readonly memory?: Memory;
}

/**
 * Read, check and render a whole content folder. Never throws because of what stands in a file. Drafts and what is
 * held back are checked like everything else, and the rest must stand without them. `unlisted` counts the addresses
 * that the list of what was published does not have yet.
 */
export function compile(path: string, occasion: Occasion = {}): Compiled {
  return compileShelf(shelve(path, occasion.added), occasion);
}

export interface Compiled extends Compilation {
  readonly holdables: readonly Holdable[];
  readonly held: readonly HeldFile[];
  readonly unlisted: number;
}

/** The same for the files of a folder. */
export function compileShelf(
  shelf: Shelf,
  { now, until, preview = false, memory = noMemory }: Occasion,
): Compiled {
  const folder = folderOf(shelf);
  const whole = compileFolder(folder, now, memory);
  const { holdables } = whole;
  const held = heldAmong(holdables, until);
  const list = folder.permalinks;
  if (!whole.newsroom) return { ...whole, held, unlisted: 0 };
  if (preview || held.length === 0) {
    const problems = [...whole.problems, ...checkPermalinks(list, whole.newsroom)];
    const unlisted = countUnlisted(list, whole.newsroom);
    return { ...settled(withHolds(whole.newsroom, held), problems), holdables, held, unlisted };
  }
  const { newsroom, lasting, problems } = publishedPart(folder, held, now, memory);
  const lost = lasting ? checkPermalinks(list, lasting) : [];
  const all = [...whole.problems, ...problems, ...lost];
  const unlisted = newsroom ? countUnlisted(list, newsroom) : 0;
  return { ...settled(newsroom && withShownImages(newsroom), all), holdables, held, unlisted };
}

/** With an error, nothing may be published. */
function settled(newsroom: Newsroom | undefined, problems: readonly Problem[]): Compilation {
  const sorted = sortProblems(problems);
  return { ...(newsroom && !hasErrors(sorted) && { newsroom }), problems: sorted };
}

/**
 * What is left without the held files, and what is wrong with that. What waits for its moment must stand without the
 * drafts, too, or it could not be published when the moment comes; `lasting` has what waits, as it may have been out
 * before.
 */
function publishedPart(
  folder: Folder,
  held: readonly HeldFile[],
  now: Instant | undefined,
  memory: Memory,
): Compilation & { readonly lasting: Newsroom | undefined } {
  const drafts = held.filter(({ kind }) => kind === 'draft');
  const part = compileFolder(without(folder, held), now, memory);
  const later = drafts.length === held.length ? part : compileFolder(without(folder, drafts), now, memory);
  // What leans on a draft does so in both; of these the last one, with the shorter list, stays.
  const problems = [...leaningOn(held, part.problems), ...leaningOn(drafts, later.problems)];
  const distinct = new Map(problems.map((one) => [[one.path, one.line, one.column, one.rule].join(), one]));
  return { ...part, lasting: later.newsroom, problems: [...distinct.values()] };
}
