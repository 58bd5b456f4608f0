import { list } from './format.ts';
import { counting } from './plural.ts';
import type { CommitmentState, Words } from './words.ts';

const counted = counting('en');

/** English. */
export const en: Words = {
  moment: {
    about: 'about {}',
    uncertain: 'probably {}',
    by: 'by {}',
    from: 'from {}',
    dayAndTime: '{day}, {time}',
    utc: '{}\u00a0UTC',
  },

  briefings: 'Briefings',
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',

  siteNavigation: 'Site',
  letterNavigation: 'Letters',
  updateNavigation: 'Updates before and after this one',
  skipToBriefing: 'Skip to the briefing',
  skipToBriefings: 'Skip to the briefings',
  skipToUpdate: 'Skip to the update',
  skipToPerson: 'Skip to the person',
  skipToOrganization: 'Skip to the organization',
  skipToPlace: 'Skip to the place',
  skipToList: 'Skip to the list',
  skipToMeetings: 'Skip to the meetings',
  skipToText: 'Skip to the text',

  keyPoints: 'Key points',
  next: 'Next',
  contents: 'In this briefing',
  story: 'The story',
  timeline: 'Timeline',
  whoIsWho: 'Who is who',
  room: 'In the room',
  whoSaysWhat: 'Who says what',
  commitments: 'Commitments',
  updates: 'Updates',
  corrections: 'Corrections',
  sources: 'Sources',

  status: { developing: 'Developing', paused: 'Paused', concluded: 'Concluded' },
  eventStatus: { planned: 'Planned', happened: 'Happened', postponed: 'Postponed', cancelled: 'Cancelled' },
  commitmentStatus: {
    agreed: 'Agreed',
    'under-way': 'Under way',
    kept: 'Kept',
    broken: 'Broken',
    stalled: 'Stalled',
  },
  updateKind: {
    development: 'Development',
    background: 'Background',
    clarification: 'Clarification',
    correction: 'Correction',
  },
  sourceType: {
    official: 'Official text',
    wire: 'News agency',
    news: 'News',
    'state-media': 'State media',
    party: 'Statement by a party',
    social: 'Social media',
    other: 'Other',
  },
  certainty: { confirmed: undefined, reported: 'Not independently confirmed', disputed: 'Disputed' },

  eventCount: counted({ one: '{} event', other: '{} events' }),
  meetingCount: counted({ one: '{} meeting', other: '{} meetings' }),
  updateCount: counted({ one: '{} update', other: '{} updates' }),
  personCount: counted({ one: '{} person', other: '{} people' }),
  organizationCount: counted({ one: '{} organization', other: '{} organizations' }),
  placeCount: counted({ one: '{} place', other: '{} places' }),

  updated: 'Updated',
  published: 'Published',
  lastMentioned: 'Last mentioned',
  updatedOn: (date) => `updated ${date}`,
  announcedFor: (date) => `announced for ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  noDate: 'No date',
  onTheClockOf: (moment, zone) => `${moment} in ${zone}`,
  asOf: (moment) => `As of ${moment}`,
  editionOf: (moment) => `Edition of ${moment}`,

  storyIntro: (date) => `The article of ${date}, then each update in order.`,
  latest: 'Latest:',
  asFirstPublished: 'as first published',
  update: 'update',
  firstPublished: 'First published.',
  updatesIntro: 'Newest first, each on a page of its own.',
  olderUpdates: counted({ one: '{} older update', other: '{} older updates' }),
  updateOf: (position, count) => `Update ${position} of ${count}`,
  broughtIntro: 'What this update added or changed, as it stands now.',
  allUpdates: counted({ one: 'The only update', other: 'All {} updates' }),
  previousUpdate: 'Previous',
  nextUpdate: 'Next',
  standing: 'Where the story stands',

  timelineIntro: (count, zone, offset) =>
    `${capitalized(countOfEvents(count))} in ${zone} time${offset === undefined ? '' : ` (${offset})`}, oldest first.`,
  strip: 'The line so far: main events',
  now: 'now',
  afterwards: (plans) => `Then: ${plans}`,
  nothingPlanned: 'No date planned',
  nextUp: (date) => `Next: ${date}`,
  andMore: (names, more) => list(more > 0 ? [...names, `${inWords(more)} more`] : names, 'en-GB'),

  side: 'Side',
  others: 'Others',
  also: (names) => `also ${names.join(', ')}`,
  roles: 'Roles',
  rolesIntro: 'Offices and functions, with their dates and sources.',
  eventsOf: (count, all) => `Takes part in ${inWords(count)} of ${countOfEvents(all)}.`,
  eventsAt: (count, all) => `Scene of ${inWords(count)} of ${countOfEvents(all)}.`,
  roomOf: (story) => `In the room: ${story}`,
  roomIntro: 'Who took part in which meeting.',
  roomKey: 'As far as our sources name them. A dash: not named.',
  person: 'Person',
  tookPart: 'took part',
  announcedOnly: 'announced, not named among those present',
  announcedNames: (names) => `announced, not named among those present: ${names}`,
  statements: 'Statements',
  companions: 'At the same events',
  mentions: 'Mentioned in',
  article: 'The article',
  alsoWritten: 'Also written',
  form: 'Form',
  language: 'Language',
  peopleIntro: 'Everyone who appears in a briefing, with the other spellings that our sources use.',
  organizationsIntro: 'Governments, ministries and other bodies that appear in a briefing.',
  placesIntro: 'Where the events of the briefings took place.',
  parts: 'Includes',
  within: 'Part of',
  country: 'Country',
  about: 'About',
  coordinates: 'Coordinates',
  localTime: 'Time zone',

  question: 'Question',
  questionKind: { position: 'Positions', fact: 'Disputed or not known' },
  statement: 'Statement',
  quoted: (words) => `“${words}”`,
  otherStatements: 'Other statements',
  noStatement: 'No statement recorded',
  contestedBy: (names) => `contested by ${list(names, 'en-GB')}`,
  reportedBy: (publishers) => `reported by ${list(publishers, 'en-GB')}`,
  noSpeaker: 'speaker not recorded',
  later: 'Later:',
  toldOn: (date) => `told on ${date} as:`,
  commitmentsIntro,
  agreedOn: (date) => `Agreed ${date}`,
  commitmentStep: {
    agreed: (date) => `agreed again ${date}`,
    'under-way': (date) => `under way ${date}`,
    kept: (date) => `kept ${date}`,
    broken: (date) => `broken ${date}`,
    stalled: (date) => `stalled ${date}`,
  },
  due: (date) => `due ${date}`,
  shownBy: (event) => `Shown by ${event}`,

  knownAndNot: 'Known and not known',
  knowledgeList: { known: 'Known', notKnown: 'Not known', watch: 'Watch next' },

  correctedOn: (date) => `Corrected ${date}`,
  clarifiedOn: (date) => `Clarified ${date}`,
  summary: 'Headline, summary and key points',
  correctionsIntro: 'What was wrong stays visible.',
  allCorrections: 'All corrections',
  allCorrectionsIntro: 'What was wrong in any briefing, what is right, and why.',
  correctionsPolicy: 'Our policy',
  noCorrections: 'Nothing has been corrected so far.',
  was: 'Was:',
  is: 'Now:',
  sourceWord: counted({ one: 'Source', other: 'Sources' }),
  untitled: 'title not recorded',
  undated: 'no date shown',
  archived: 'archived copy',
  inLanguage: (language) => `in ${language}`,

  latestUpdates: 'Latest',
  latestIntro: 'One line for each update, from all briefings.',
  moreBriefings: 'More briefings',
  moreIntro: 'Most recently updated first.',
  notFound: 'This page does not exist',
  notFoundText: 'The address may be misspelt, or the page may never have been here.',
  toFrontPage: 'To the front page',
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const numerals = counted({ other: '{}' });

/** Numbers up to ten are words in running text. */
function inWords(count: number): string {
  return small[count] ?? numerals(count);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countOfEvents(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'event' : 'events'}`;
}

const commitmentStates: readonly (readonly [CommitmentState, string])[] = [
  ['kept', 'kept'],
  ['under-way', 'under way'],
  ['agreed', 'agreed and not begun'],
  ['stalled', 'stalled'],
  ['broken', 'broken'],
];

/** “Two of five are kept, one is under way, two are stalled.” */
function commitmentsIntro(counts: Readonly<Record<CommitmentState, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const clauses = commitmentStates
    .filter(([state]) => counts[state] > 0)
    .map(([state, word], index) => {
      const count = counts[state];
      const subject =
        count === all ? allOf(all) : index === 0 ? `${inWords(count)} of ${inWords(all)}` : inWords(count);
      return `${subject} ${count === 1 ? 'is' : 'are'} ${word}`;
    });
  return clauses.length === 0 ? '' : `${capitalized(clauses.join(', '))}.`;
}

function allOf(count: number): string {
  if (count === 1) return 'the only one';
  return count === 2 ? 'both' : `all ${inWords(count)}`;
}
