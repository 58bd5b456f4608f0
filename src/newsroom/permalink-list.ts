import { decode } from './decode.ts';
import type { Problem } from './problem.ts';
import type { ShelfFile } from './shelf.ts';

/** Where the list of what was published lies in a content folder. */
export const permalinkListPath = '.permalinks';

/** Every address that was ever published. */
export interface PermalinkList {
  readonly path: string;
  readonly entries: readonly PermalinkEntry[];
  readonly problems: readonly Problem[];
}

export interface PermalinkEntry {
  /** From the root of the site, without a slash at its beginning; perhaps with an anchor. */
  readonly permalink: string;
  /** 1-based */
  readonly line: number;
}

/** No address that a disk can hold as folders is longer by far. */
const LONGEST = 1000;

const head = [
  '# Every address that this site has published: pages, and what stands on them. None of them may vanish.',
  '# “npm run build” adds to this list; commit it together with what it added.',
];

export function readPermalinkList({ path, bytes }: ShelfFile): PermalinkList {
  const decoded = decode(bytes());
  if ('faults' in decoded) {
    const problems = decoded.faults.map((fault): Problem => ({ path, severity: 'error', ...fault }));
    return { path, entries: [], problems };
  }
  const lines = decoded.text
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !/^#( |$)/.test(text));
  const isPath = (text: string) => text.length <= LONGEST && /^\/([\w~-]+\/)*(#[\w-]+)?$/.test(text);
  return {
    path,
    entries: lines
      .filter(({ text }) => isPath(text))
      .map(({ text, line }) => ({ permalink: text.slice(1), line })),
    problems: lines
      .filter(({ text }) => !isPath(text))
      .slice(0, 100)
      .map(({ text, line }) => ({
        path,
        line,
        column: 1,
        severity: 'error',
        rule: 'no-permalink',
        fault: `“${text}” is no address of this site`,
        remedy: 'Take the line out. Each line is a path, as in /people/ada-lind/.',
      })),
  };
}

/** The list with what was published added: sorted, one a line, under an explanation. */
export function printPermalinkList(permalinks: readonly string[]): string {
  const lines = [...new Set(permalinks)].toSorted().map((permalink) => `/${permalink}`);
  return `${[...head, ...lines].join('\n')}\n`;
}
