import type { EditionWords } from './edition-words.ts';
import { counting } from './plural.ts';

const counted = counting('en');

/** English, of editions. */
export const enEditions: EditionWords = {
  heading: 'Editions',
  all: 'All editions',
  titleOf: (briefing) => `Editions of ${briefing}`,
  intro: 'What changed from each edition of this briefing to the next, newest first.',
  count: counted({ one: '{} edition', other: '{} editions' }),

  earlier: 'Earlier edition',
  asItStood: (day, zone) => `This is the briefing as it stood at the end of ${day} in ${zone}.`,
  toNewest: 'Read it as it stands today',
  thatDay: 'then',
  before: 'Before:',
  after: 'After:',

  unpublished: {
    draft: 'A draft: no build publishes it.',
    until: (moment) => `Held back: only a build after ${moment} publishes it.`,
  },

  headline: 'Headline',
  summary: 'Summary',
  status: 'Status',
  points: counted({ other: '{} new or rewritten' }),
  items: (change, kind) => `${changes[change]} ${kinds[kind]}`,
  newSources: 'New sources',
  field: {
    agreed: 'agreed',
    announcedFor: 'announced for',
    asks: 'wording',
    by: 'by',
    certainty: 'certainty',
    contestedBy: 'contested by',
    date: 'date',
    due: 'due',
    event: 'event',
    evidence: 'shown by',
    kind: 'kind',
    note: 'note',
    participants: 'present',
    place: 'place',
    question: 'question',
    quote: 'quotation',
    role: 'role',
    says: 'wording',
    side: 'side',
    standing: 'settled so far',
    status: 'status',
    text: 'text',
    title: 'title',
  },
  leftOut: 'left out',
  confirmed: 'Confirmed',
  knowledgeStatus: { current: 'listed', dropped: 'not listed any more' },
};

const changes = { new: 'New', changed: 'Changed', corrected: 'Corrected' } as const;

const kinds = {
  timeline: 'events',
  statements: 'statements',
  questions: 'questions',
  commitments: 'commitments',
  known: 'known facts',
  notKnown: 'unknowns',
  watch: 'things to watch',
  who: 'people and bodies',
} as const;
