/** What news are counted as, in the order in which they are told. Updates are counted only where nothing else is. */
export const countedNews = [
  'events',
  'statements',
  'questions',
  'commitments',
  'knowledge',
  'names',
  'points',
  'changed',
  'corrections',
  'updates',
] as const;
export type CountedNews = (typeof countedNews)[number];
