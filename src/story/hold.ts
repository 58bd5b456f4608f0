import type { PointMoment } from '../dates/moment.ts';
import type { Edition } from './edition.ts';

/** Why something is not published: it is a draft, or its moment has not come. */
export type Hold = { readonly kind: 'draft' } | { readonly kind: 'until'; readonly published: PointMoment };

/** Something on a page that is not published; without a title, the page itself. */
export interface HeldPart {
  readonly title?: string;
  readonly hold: Hold;
}

/** What of a page about this alone is not published. */
export function holdOf({ hold }: { readonly hold?: Hold }): readonly HeldPart[] {
  return hold ? [{ hold }] : [];
}

/** What of a briefing is not published: the whole of it, and updates by themselves. */
export function holdsOf(edition: Edition): readonly HeldPart[] {
  const updates = edition.updates.flatMap(({ title, hold }) => (hold ? [{ title, hold }] : []));
  return [...holdOf(edition), ...updates];
}
