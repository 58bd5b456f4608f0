import type { Counted, Phrase } from './words.ts';

/** What is said where the site’s own pages end: in calendars, and in frames on other sites. */
export interface ElsewhereWords {
  /** The link to the calendar file of a planned event. */
  readonly addToCalendar: string;
  /** Round the title of an event whose date does not hold: many calendars show no other sign of it. */
  readonly calendarTitle: Record<'postponed' | 'cancelled', Phrase>;
  readonly sources: (publishers: readonly string[]) => string;

  /** The title of the frame; what is said is what a briefing is called. */
  readonly timelineOf: Phrase;
  /** How many events the frame leaves to the briefing. */
  readonly moreEvents: Counted;
  readonly wholeBriefing: string;

  /** Before the links to what other sites have about a person or a body, and what these sites are called. */
  readonly alsoOn: string;
  readonly record: Record<'wikidata' | 'wikipedia', string>;
}
