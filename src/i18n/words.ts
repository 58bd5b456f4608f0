import type { MomentWords } from '../dates/print.ts';
import type { VisitWords } from './visit-words.ts';
import type { CareWords } from './care-words.ts';
import type { DisputeWords } from './dispute-words.ts';
import type { EditionWords } from './edition-words.ts';
import type { ElsewhereWords } from './elsewhere-words.ts';
import type { FollowWords } from './follow-words.ts';
import type { PlaceWords } from './place-words.ts';
import type { ReadingWords } from './reading-words.ts';
import type { SearchWords } from './search-words.ts';
import type { SourceUseKind } from './source-use-kind.ts';

/**
 * Every word of the interface: one object of this type is a language. A word is named for where it stands; how it
 * reads there is decided in the dictionary.
 */
export interface Words {
  readonly moment: MomentWords;
  readonly care: CareWords;
  readonly disputes: DisputeWords;
  readonly editions: EditionWords;
  readonly elsewhere: ElsewhereWords;
  readonly follow: FollowWords;
  readonly search: SearchWords;
  readonly visit: VisitWords;
  readonly reading: ReadingWords;
  readonly where: PlaceWords;

  /** Lists of the site, in its navigation and as their headings. */
  readonly briefings: string;
  readonly people: string;
  readonly organizations: string;
  readonly places: string;

  /** Labels of landmarks, and the link that skips to the main one. */
  readonly siteNavigation: string;
  readonly letterNavigation: string;
  readonly listNavigation: string;
  readonly updateNavigation: string;
  readonly skipToBriefing: string;
  readonly skipToBriefings: string;
  readonly skipToUpdate: string;
  readonly skipToPerson: string;
  readonly skipToOrganization: string;
  readonly skipToPlace: string;
  readonly skipToSources: string;
  readonly skipToList: string;
  readonly skipToMeetings: string;
  readonly skipToText: string;

  /** Headings of a briefing. */
  readonly keyPoints: string;
  readonly next: string;
  readonly contents: string;
  readonly story: string;
  readonly timeline: string;
  readonly whoIsWho: string;
  readonly room: string;
  readonly whoSaysWhat: string;
  readonly commitments: string;
  readonly updates: string;
  readonly corrections: string;
  readonly sources: string;

  /** Where things stand, and of what kind they are. */
  readonly status: Record<'developing' | 'paused' | 'concluded', string>;
  readonly eventStatus: Record<'planned' | 'happened' | 'postponed' | 'cancelled', string>;
  readonly commitmentStatus: Record<CommitmentState, string>;
  readonly updateKind: Record<'development' | 'background' | 'clarification' | 'correction', string>;
  readonly sourceType: Record<
    'official' | 'wire' | 'news' | 'state-media' | 'party' | 'social' | 'other',
    string
  >;
  /** Nothing is said of what is confirmed. */
  readonly certainty: { readonly confirmed: undefined; readonly reported: string; readonly disputed: string };

  readonly eventCount: Counted;
  readonly meetingCount: Counted;
  readonly updateCount: Counted;
  readonly statementCount: Counted;
  readonly commitmentCount: Counted;
  readonly questionCount: Counted;
  readonly personCount: Counted;
  readonly organizationCount: Counted;
  readonly placeCount: Counted;
  readonly sourceCount: Counted;

  /** Dates: labels, and phrases round a printed one. */
  readonly updated: string;
  readonly published: string;
  readonly lastMentioned: string;
  readonly updatedOn: Phrase;
  readonly announcedFor: Phrase;
  readonly since: Phrase;
  readonly until: Phrase;
  readonly noDate: string;
  /** A moment with its clock, which is a city or an offset: `8 June 2025, 10:00 in Istanbul`. */
  readonly onTheClockOf: (moment: string, zone: string) => string;
  readonly asOf: Phrase;
  readonly editionOf: Phrase;

  /** The story and its updates. */
  readonly latest: string;
  readonly asFirstPublished: string;
  readonly update: string;
  readonly firstPublished: string;
  /** The line under which updates are listed and not told. */
  readonly olderUpdates: Counted;
  /** Which of how many updates. */
  readonly updateOf: (position: number, count: number) => string;
  /** Over what an update added to the timeline or changed on it. */
  readonly broughtIntro: string;
  readonly allUpdates: Counted;
  readonly previousUpdate: string;
  readonly nextUpdate: string;
  readonly standing: string;

  /** The timeline. */
  readonly strip: string;
  readonly now: string;
  /** Later plans, after the next one. */
  readonly afterwards: Phrase;
  readonly nothingPlanned: string;
  readonly nextUp: Phrase;
  /** Some names, and how many more there are. */
  readonly andMore: (names: readonly string[], more: number) => string;

  /** People and sides. */
  readonly side: string;
  readonly others: string;
  readonly also: (names: readonly string[]) => string;
  readonly roles: string;
  readonly rolesIntro: string;
  /** Before the roles that somebody held on a day. */
  readonly rolesOn: Phrase;
  /** In how many of a story's events somebody takes part, and how many took place somewhere. */
  readonly eventsOf: (count: number, all: number) => string;
  readonly eventsAt: (count: number, all: number) => string;
  /** The table of meetings; `story` is what a briefing is called. */
  readonly roomOf: (story: string) => string;
  readonly roomIntro: string;
  readonly roomKey: string;
  readonly peopleAndMeetings: string;
  readonly tookPart: string;
  readonly announcedOnly: string;
  /** Some names of those who were announced and are not named among those present. */
  readonly announcedNames: (names: string) => string;
  readonly statements: string;
  readonly companions: string;
  readonly mentions: string;
  readonly article: string;
  readonly alsoWritten: string;
  readonly form: string;
  readonly language: string;
  readonly peopleIntro: string;
  /** The orders in which people are listed, and the pages of those that go by groups. */
  readonly byName: string;
  readonly bySide: string;
  readonly byOrganization: string;
  readonly peopleBySide: string;
  readonly peopleBySideIntro: string;
  readonly onNoSide: string;
  readonly peopleByOrganization: string;
  readonly peopleByOrganizationIntro: string;
  readonly inNoOrganization: string;
  readonly organizationsIntro: string;
  readonly placesIntro: string;
  readonly parts: string;
  /** What a place or body belongs to. */
  readonly within: string;
  readonly country: string;
  readonly about: string;
  readonly coordinates: string;
  readonly localTime: string;

  /** Statements, questions and commitments. */
  readonly question: string;
  /** A table of questions of one kind. */
  readonly questionKind: Record<'position' | 'fact', string>;
  /** A statement without a question. */
  readonly statement: string;
  readonly quoted: Phrase;
  readonly otherStatements: string;
  readonly noStatement: string;
  readonly contestedBy: (names: readonly string[]) => string;
  /** A statement that only its sources carry, and one without any. */
  readonly reportedBy: (publishers: readonly string[]) => string;
  readonly noSpeaker: string;
  /** Before a statement of somebody who was heard before. */
  readonly later: string;
  /** Before the words in which a statement was told until it was put otherwise. */
  readonly toldOn: Phrase;
  readonly commitmentsIntro: (counts: Readonly<Record<CommitmentState, number>>) => string;
  readonly agreedOn: Phrase;
  /** What became of a commitment after it was agreed, and when. */
  readonly commitmentStep: Record<CommitmentState, Phrase>;
  readonly due: Phrase;
  readonly shownBy: Phrase;

  /** What is known, what is not, and what to watch: the section, and the heading of each list. */
  readonly knownAndNot: string;
  readonly knowledgeList: Record<'known' | 'notKnown' | 'watch', string>;

  /** Corrections and sources. */
  readonly correctedOn: Phrase;
  readonly clarifiedOn: Phrase;
  readonly correctionsIntro: string;
  /** The page of all corrections; the policy stands above them. */
  readonly allCorrections: string;
  readonly allCorrectionsIntro: string;
  readonly correctionsPolicy: string;
  readonly noCorrections: string;
  /** Headline, summary and key points, as what a correction corrects. */
  readonly summary: string;
  readonly was: string;
  readonly is: string;
  /** Before the numbers of some sources. */
  readonly sourceWord: Counted;
  /** What a reader should know of the sources of a thing. */
  readonly support: Record<'one-source' | 'state-media' | 'party' | 'state-media-and-party', string>;
  /** The page of all sources: the way to it, its title (`story` is what a briefing is called), and what rests on each. */
  readonly whatRests: string;
  readonly sourcesOf: (story: string) => string;
  readonly sourcesIntro: string;
  readonly useCount: Counted;
  readonly sourceUse: Record<SourceUseKind, string>;
  readonly untitled: string;
  readonly undated: string;
  readonly archived: string;
  readonly inLanguage: Phrase;

  /** The front page, the footer and the page for what is not there. */
  readonly latestUpdates: string;
  readonly latestIntro: string;
  readonly moreBriefings: string;
  readonly moreIntro: string;
}

export type CommitmentState = 'agreed' | 'under-way' | 'kept' | 'broken' | 'stalled';

/** What is said of a count; the number is part of it where it is shown. */
export type Counted = (count: number) => string;

/** What is said round a printed text. */
export type Phrase = (text: string) => string;
