import type { Words } from '../../i18n/words.ts';
import { pathToPlaces, pathToRoom } from '../../story/directory.ts';
import { placeCount } from '../../story/places.ts';
import type { BriefingModel } from './briefing-model.ts';

export type SectionId =
  | 'story'
  | 'timeline'
  | 'places'
  | 'who'
  | 'room'
  | 'says'
  | 'commitments'
  | 'known'
  | 'updates'
  | 'corrections'
  | 'sources';

/** A section that has something to show, and how many things. */
export interface SectionEntry {
  readonly id: SectionId;
  readonly count?: number;
  /** Of the page that it is; absent for a section of this page. */
  readonly path?: string;
}

/** The heading of a section. */
export function headingOf(words: Words, id: SectionId): string {
  const headings: Record<SectionId, string> = {
    story: words.story,
    timeline: words.timeline,
    places: words.where.heading,
    who: words.whoIsWho,
    room: words.room,
    says: words.whoSaysWhat,
    commitments: words.commitments,
    known: words.knownAndNot,
    updates: words.updates,
    corrections: words.corrections,
    sources: words.sources,
  };
  return headings[id];
}

type Counted = Pick<
  BriefingModel,
  | 'edition'
  | 'timeline'
  | 'cast'
  | 'room'
  | 'positions'
  | 'commitments'
  | 'knowledge'
  | 'log'
  | 'corrections'
  | 'ledger'
>;

/** The sections of a briefing's page, in order; what is empty is left out. */
export function sectionsOf(shown: Counted): readonly SectionEntry[] {
  const counts: readonly (SectionEntry & { readonly count: number })[] = [
    { id: 'timeline', count: shown.timeline.count },
    { id: 'places', count: placeCount(shown.edition), path: pathToPlaces(shown.edition.slug) },
    { id: 'who', count: sum(shown.cast.map(({ members }) => members.length)) },
    { id: 'room', count: shown.room?.meetings.length ?? 0, path: pathToRoom(shown.edition.slug) },
    { id: 'says', count: shown.positions.rows.length || shown.positions.loose.length },
    { id: 'commitments', count: shown.commitments.length },
    { id: 'known', count: sum(shown.knowledge.map(({ rows }) => rows.length)) },
    { id: 'updates', count: shown.log.length },
    { id: 'corrections', count: shown.corrections.length },
    { id: 'sources', count: shown.ledger.entries.length },
  ];
  return [{ id: 'story' }, ...counts.filter(({ count }) => count > 0)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
