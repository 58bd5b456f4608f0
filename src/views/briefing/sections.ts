import type { Words } from '../../i18n/words.ts';
import type { BriefingModel } from './briefing-model.ts';

export type SectionId =
  'story' | 'timeline' | 'who' | 'says' | 'commitments' | 'updates' | 'corrections' | 'sources';

/** A section that has something to show, and how many things. */
export interface SectionEntry {
  readonly id: SectionId;
  readonly count?: number;
}

/** The heading of a section. */
export function headingOf(words: Words, id: SectionId): string {
  const headings: Record<SectionId, string> = {
    story: words.story,
    timeline: words.timeline,
    who: words.whoIsWho,
    says: words.whoSaysWhat,
    commitments: words.commitments,
    updates: words.updates,
    corrections: words.corrections,
    sources: words.sources,
  };
  return headings[id];
}

type Counted = Pick<
  BriefingModel,
  'timeline' | 'cast' | 'positions' | 'commitments' | 'log' | 'corrections' | 'ledger'
>;

/** The sections of a briefing's page, in order; what is empty is left out. */
export function sectionsOf(shown: Counted): readonly SectionEntry[] {
  const counts: readonly Required<SectionEntry>[] = [
    { id: 'timeline', count: shown.timeline.count },
    { id: 'who', count: sum(shown.cast.map(({ members }) => members.length)) },
    { id: 'says', count: shown.positions.rows.length || shown.positions.loose.length },
    { id: 'commitments', count: shown.commitments.length },
    { id: 'updates', count: shown.log.length },
    { id: 'corrections', count: shown.corrections.length },
    { id: 'sources', count: shown.ledger.entries.length },
  ];
  return [{ id: 'story' }, ...counts.filter(({ count }) => count > 0)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
