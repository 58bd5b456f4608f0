import { interfaceFor } from '../i18n/language.ts';
import { oncePer } from '../once.ts';
import type { Briefing } from '../story/briefing.ts';
import { coveredIn, coverageOf } from '../story/coverage.ts';
import { directoryOf, pathTo, pathToBriefing } from '../story/directory.ts';
import { newestEdition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { Newsroom, Person } from '../story/newsroom.ts';
import { pathToOlderEntries } from '../story/offers.ts';
import { type Feed, type FeedEntry, newestOnly } from './feed.ts';
import { entriesOf } from './feed-entries.ts';
import { type FeedPage, lastPage } from './feed-pages.ts';
import type { EntrySetting } from './feed-text.ts';
import { addressOf, originOf, tagOf } from './origin.ts';
import { plainLine } from './plain-text.ts';

/** Of a newsroom what the feed of a briefing tells besides the briefing itself. */
export type Masthead = Pick<Newsroom, 'site' | 'people' | 'organizations' | 'places'>;

export const mastheadOf = oncePer(({ site, people, organizations, places }: Newsroom): Masthead => ({
  site,
  people,
  organizations,
  places,
}));

/** The feed of all briefings; none as long as nothing was published. `root` is the address of the front page. */
export function siteFeed(newsroom: Newsroom, root: string): Feed | undefined {
  const masthead = mastheadOf(newsroom);
  const setting = settingOf(masthead, root);
  const entries = newsroom.briefings.flatMap((briefing) => entriesOf(briefing, setting));
  return shortened(feedOf(entries, setting, described(masthead)), wholeSite, root);
}

export function briefingFeed(masthead: Masthead, briefing: Briefing, root: string): Feed | undefined {
  const setting = settingOf(masthead, root);
  const feed = feedOf(entriesOf(briefing, setting), setting, described(masthead, briefing));
  return shortened(feed, wholeStory, root, briefing.slug);
}

/** A page of older entries; of all briefings where none is named. */
export interface OlderEntries {
  readonly masthead: Masthead;
  readonly briefing?: Briefing;
  readonly page: FeedPage;
}

/** The feed that JSON has on this page. */
export function olderFeed({ masthead, briefing, page }: OlderEntries, root: string): Feed | undefined {
  const setting = settingOf(masthead, root);
  const entries = page.shares.flatMap((share) => {
    const ids = new Set(share.paths.map((path) => tagOf(setting.origin, path)));
    return entriesOf(share.briefing, setting).filter(({ id }) => ids.has(id));
  });
  const feed = feedOf(entries, setting, described(masthead, briefing));
  return feed && { ...feed, next: addressOfPage(page.number - 1, root, briefing?.slug) };
}

/** The feed of the site has no more entries than readers ask for again and again. */
export const wholeSite = newestOnly;

/** That of a briefing has all of them, as long as they are not very many. */
export const wholeStory = 500;

function shortened(feed: Feed | undefined, whole: number, root: string, slug?: Id): Feed | undefined {
  if (!feed || feed.entries.length <= whole) return feed;
  const next = addressOfPage(lastPage(feed.entries.length), root, slug);
  return { ...feed, entries: feed.entries.slice(0, newestOnly), next };
}

function addressOfPage(page: number, root: string, slug: Id | undefined): string | undefined {
  return page === 0 ? undefined : addressOf({ root }, pathToOlderEntries(slug, page));
}

/** Of a briefing, or of the whole site. */
function described(masthead: Masthead, briefing?: Briefing): Described {
  if (!briefing) {
    const { name, description, language } = masthead.site;
    return { id: 'site', title: name, description, language, path: '' };
  }
  const { slug, label, summary, language } = newestEdition(briefing);
  return {
    id: `briefings/${slug}`,
    title: titled(label, masthead),
    description: summary,
    language,
    path: pathToBriefing(slug),
  };
}

/** A person of whom something was published, with the briefings that did. */
export interface FollowedPerson {
  readonly person: Person;
  readonly stories: readonly Briefing[];
}

export function followedPeople({ people, briefings }: Newsroom): readonly FollowedPerson[] {
  const stories = new Map<Id, Briefing[]>();
  for (const briefing of briefings) {
    for (const id of coveredIn(newestEdition(briefing))) {
      const known = stories.get(id) ?? [];
      known.push(briefing);
      stories.set(id, known);
    }
  }
  return people.flatMap((person) => {
    const own = stories.get(person.id);
    return own ? [{ person, stories: own }] : [];
  });
}

/** What was published of a person. */
export function personFeed(
  masthead: Masthead,
  { person: { id, name, description }, stories }: FollowedPerson,
  root: string,
): Feed | undefined {
  const setting = settingOf(masthead, root);
  const entries = stories.flatMap((briefing) => {
    const { files, corrections } = coverageOf(newestEdition(briefing), id);
    return entriesOf(briefing, setting).filter(({ about }) =>
      about.kind === 'file' ? files.has(about.file) : corrections.has(about.id),
    );
  });
  return feedOf(entries, setting, {
    id: `people/${id}`,
    title: titled(name, masthead),
    description,
    language: masthead.site.language,
    path: pathTo({ kind: 'person', id }),
  });
}

interface FeedSetting extends EntrySetting {
  readonly publisher: string;
}

function settingOf(masthead: Masthead, root: string): FeedSetting {
  const { site } = masthead;
  const known = settings(masthead).get(root);
  if (known) return known;
  const setting = {
    origin: originOf(site, root),
    directory: directoryOf(masthead),
    ...interfaceFor(site.language),
    publisher: site.name,
  };
  settings(masthead).set(root, setting);
  return setting;
}

// The same for every feed, so that they share their entries.
const settings = oncePer((_: Masthead) => new Map<string, FeedSetting>());

function titled(name: string, { site }: Masthead): string {
  return `${name} – ${site.name}`;
}

interface Described {
  /** Of its `tag:`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Of its page. */
  readonly path: string;
}

function feedOf(
  entries: readonly FeedEntry[],
  { origin, publisher }: FeedSetting,
  { id, title, description, language, path }: Described,
): Feed | undefined {
  const [newest, ...older] = entries.toSorted(lastChangedFirst);
  if (!newest) return undefined;
  return {
    id: tagOf(origin, id),
    title: plainLine(title),
    description: plainLine(description),
    language,
    publisher: { name: plainLine(publisher), address: origin.root },
    page: addressOf(origin, path),
    updated: newest.updated,
    entries: [newest, ...older],
    next: undefined,
  };
}

/** What was corrected comes up again, behind the correction itself. */
function lastChangedFirst(a: FeedEntry, b: FeedEntry): number {
  return b.updated - a.updated || b.published - a.published || (a.id < b.id ? -1 : 1);
}
