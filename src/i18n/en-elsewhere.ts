import type { ElsewhereWords } from './elsewhere-words.ts';
import { counting } from './plural.ts';

const counted = counting('en');

/** English, of calendars and of frames on other sites. */
export const enElsewhere: ElsewhereWords = {
  addToCalendar: 'Add to calendar',
  calendarTitle: {
    postponed: (title) => `Postponed: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
  },
  sources: (publishers) => `Sources: ${publishers.join(', ')}`,

  timelineOf: (briefing) => `Timeline: ${briefing}`,
  moreEvents: counted({ one: '{} more event', other: '{} more events' }),
  wholeBriefing: 'The whole briefing',

  alsoOn: 'Also on',
  record: { wikidata: 'Wikidata', wikipedia: 'Wikipedia' },
};
