import { capitalized, countOfEvents } from './en-sentences.ts';
import type { ReadingWords } from './reading-words.ts';

/** English, of orders and clocks. */
export const enReading: ReadingWords = {
  storyIntro: (date) => `The article of ${date} and each update.`,
  timelineIntro: (count, zone, offset) =>
    `${capitalized(countOfEvents(count))} in ${zone} time${offset === undefined ? '' : ` (${offset})`}.`,
  updatesIntro: 'Each on a page of its own.',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  yourTime: (time) => `${time} your\u00a0time`,
  wasDue: (date) => `was due ${date}, no report here yet`,
  quiet: 'No update for more than 30 days',
};
