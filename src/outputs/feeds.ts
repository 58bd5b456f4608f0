import { interfaceFor } from '../i18n/language.ts';
import { oncePer } from '../once.ts';
import type { Briefing } from '../story/briefing.ts';
import { coveredIn, coverageOf } from '../story/coverage.ts';
import { directoryOf, pathTo, pathToBriefing } from '../story/directory.ts';
import { newestEdition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { Newsroom, Person } from '../story/newsroom.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { entriesOf } from './feed-entries.ts';
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
  const setting = settingOf(mastheadOf(newsroom), root);
  const { site, briefings } = newsroom;
  const entries = briefings.flatMap((briefing) => entriesOf(briefing, setting));
  return feedOf(entries, setting, {
    id: 'site',
    title: site.name,
    description: site.description,
    language: site.language,
    path: '',
  });
}

export function briefingFeed(masthead: Masthead, briefing: Briefing, root: string): Feed | undefined {
  const setting = settingOf(masthead, root);
  const { slug, label, summary, language } = newestEdition(briefing);
  return feedOf(entriesOf(briefing, setting), setting, {
    id: `briefings/${slug}`,
    title: titled(label, masthead),
    description: summary,
    language,
    path: pathToBriefing(slug),
  });
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
  };
}

/** What was corrected comes up again, behind the correction itself. */
function lastChangedFirst(a: FeedEntry, b: FeedEntry): number {
  return b.updated - a.updated || b.published - a.published || (a.id < b.id ? -1 : 1);
}
