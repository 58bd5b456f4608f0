import type { Counts } from './bar.ts';
import type { CountedNews } from './counted-news.ts';

/** A row of the page that is new, changed or corrected to this reader. */
export interface NewsRow {
  readonly row: HTMLElement;
  readonly state: 'new' | 'changed' | 'corrected';
  /** What it counts as; a corrected thing counts by its correction. */
  readonly counts: CountedNews | undefined;
  /** How many updates there were when it last became news. */
  readonly by: number;
}

/** The rows of each kind; those that the article brought have no mark. */
const kinds: readonly (readonly [selector: string, counts: CountedNews | undefined])[] = [
  ['[id^="e-"]', 'events'],
  ['[id^="st-"]', 'statements'],
  ['[id^="q-"]', 'questions'],
  ['[id^="k-"]', 'commitments'],
  ['[id^="n-"]', 'knowledge'],
  ['.who li', 'names'],
  ['#key li', 'points'],
  ['#corrections > ul > li', 'corrections'],
  ['h1', undefined],
  ['.lede', undefined],
];

/** In the order of the page; `seen` is the number of updates that the reader has seen, -1 before the article. */
export function newsSince(article: HTMLElement, seen: number): readonly NewsRow[] {
  const all = kinds.map(([selector]) => selector).join();
  return [...article.querySelectorAll<HTMLElement>(all)].flatMap((row): NewsRow | [] => {
    const counts = kinds.find(([selector]) => row.matches(selector))?.[1];
    const { brought, changed, corrected } = numbersOf(row);
    const isWhole = row.matches('h1, .lede');
    if (seen < brought && !isWhole) return { row, state: 'new', counts, by: brought };
    if (seen < corrected) return { row, state: 'corrected', counts: undefined, by: corrected };
    if (seen < changed) return { row, state: 'changed', counts: 'changed', by: changed };
    return [];
  });
}

function numbersOf({ dataset }: HTMLElement): Readonly<Record<'brought' | 'changed' | 'corrected', number>> {
  const { new: brought = 0, changed = 0, corrected = 0 } = dataset;
  return { brought: Number(brought), changed: Number(changed), corrected: Number(corrected) };
}

/** How many of each. */
export function countNews(rows: readonly NewsRow[], updates: number): Counts {
  const counts: Partial<Record<CountedNews, number>> = {};
  for (const { counts: kind } of rows) if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  return Object.keys(counts).length > 0 ? counts : { updates };
}
