import type { EventRow, Timeline } from './timeline.ts';

/** The planned events that had not passed when the edition was published, soonest first. */
export function nextEvents({ ahead }: Timeline): readonly EventRow[] {
  return ahead.filter(({ event }) => event.status === 'planned');
}
