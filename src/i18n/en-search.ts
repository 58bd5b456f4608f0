import type { SearchWords } from './search-words.ts';

/** English, of the search. */
export const enSearch: SearchWords = {
  search: 'Search',
  intro: 'Everything that is told here, by its words or its day, and names in any spelling or script.',
  skip: 'Skip to the search',
  field: 'Search for',
  show: 'Show',
  all: 'All',
  kinds: {
    briefing: 'Briefings',
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    event: 'Events',
    update: 'Updates',
    statement: 'Statements',
  },
  kind: {
    briefing: 'Briefing',
    person: 'Person',
    organization: 'Organization',
    place: 'Place',
    event: 'Event',
    update: 'Update',
    statement: 'Statement',
  },

  results: 'Results',
  count: { one: '{} result', other: '{} results' },
  countFor: (count, query) => `${count} for “${query}”`,
  nothingFor: (query) =>
    `Nothing found for “${query}”. Results hold all words: try fewer of them, or another spelling.`,
  names: (name) => `Names ${name}`,
  more: 'Show more',

  needsScript: 'The search needs a script, which does not run here. The lists below lead to everything.',
  needsHost: 'The search needs a web server, and does not run from disk. The lists below lead to everything.',
  notLoaded: 'The search could not be loaded. The lists below lead to everything.',
  otherWays: 'Lists',
  otherWaysIntro: 'Everything can be found without the search, too.',
  timelines: 'Timelines',
};
