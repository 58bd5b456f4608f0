import type { Instant } from '../dates/moment.ts';
import { readFolder } from '../newsroom/folder.ts';
import type { NewKind } from './new-kinds.ts';

/** What has to be known of a content folder before something is added to it. */
export interface Desk {
  /** Its files, below the folder. */
  readonly paths: ReadonlySet<string>;
  /** Whoever and whatever has a name: of a briefing its slug, its label and its headline. */
  readonly things: readonly Thing[];
  /** IANA, by slug. */
  readonly timeZones: ReadonlyMap<string, string>;
  /** Of the site. */
  readonly timeZone: string;
  readonly now: Instant;
}

export interface Thing {
  readonly kind: NewKind;
  readonly id: string;
  readonly path: string;
  readonly names: readonly string[];
}

/** Reads a content folder, in whatever state it is. */
export function openDesk(path: string, now: Instant): Desk {
  const { site, people, organizations, places, briefings, images } = readFolder(path);
  const timeZone = site?.file?.value?.timeZone ?? 'UTC';
  const named = (kind: NewKind, readings: typeof people | typeof organizations | typeof places) =>
    readings.map(({ id, path: at, file }): Thing => {
      const { name, aliases = [], nativeName } = file?.value ?? {};
      const family = file?.value && 'familyName' in file.value ? file.value.familyName : undefined;
      return { kind, id, path: at, names: present([name, family, nativeName?.text, ...aliases]) };
    });
  const stories = briefings.flatMap(({ slug, article }): readonly Thing[] => {
    const { label, headline } = article?.file?.value ?? {};
    return article
      ? [{ kind: 'briefing', id: slug, path: article.path, names: present([label, headline]) }]
      : [];
  });
  const things = [
    ...named('person', people),
    ...named('organization', organizations),
    ...named('place', places),
    ...stories,
  ];
  const updates = briefings.flatMap((briefing) => briefing.updates);
  return {
    paths: new Set([...things, ...updates, ...images].map((file) => file.path)),
    things,
    timeZones: new Map(
      briefings.map(({ slug, article }) => [slug, article?.file?.value?.timeZone ?? timeZone]),
    ),
    timeZone,
    now,
  };
}

function present(names: readonly (string | undefined)[]): readonly string[] {
  return names.filter((name) => name !== undefined);
}
