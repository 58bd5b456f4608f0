import { correctionsPath, pathToBriefing, pathToPeople } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { foundKinds } from '../story/found-kinds.ts';
import type { Id } from '../story/items.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { searchPath } from '../story/offers.ts';
import { formsText } from './briefing/count-forms.ts';
import type { Way } from './listing-model.ts';
import { type Page, pageAt } from './page.ts';

/** The page on which a reader searches. */
export interface SearchModel {
  readonly page: Page;
  /** What can be chosen from; the first is everything. */
  readonly kinds: readonly { readonly value: string; readonly name: string }[];
  /** How many results there are, for the script. */
  readonly counts: string;
  /** The lists that lead to everything without a search. */
  readonly lists: readonly Way[];
  /** The timelines of all briefings, by name. */
  readonly timelines: readonly Timeline[];
}

export interface Timeline {
  readonly slug: Id;
  readonly label: string;
  readonly language: string;
  readonly path: string;
  /** Absent where nothing is on it. */
  readonly anchor?: 'timeline';
}

export function searchModel({ site }: Newsroom, editions: readonly Edition[]): SearchModel {
  const page = pageAt(site, searchPath);
  const { words } = page;
  return {
    page,
    kinds: [
      { value: '', name: words.search.all },
      ...foundKinds.map((kind) => ({ value: kind, name: words.search.kinds[kind] })),
    ],
    counts: formsText(page, words.search.count),
    lists: [
      { path: pathToPeople.byName, name: words.people },
      { path: 'organizations/', name: words.organizations },
      { path: 'places/', name: words.places },
      { path: correctionsPath, name: words.corrections },
    ],
    timelines: editions.map(({ slug, label, language, items }) => ({
      slug,
      label,
      language,
      path: pathToBriefing(slug),
      ...(items.timeline.length > 0 && { anchor: 'timeline' }),
    })),
  };
}
