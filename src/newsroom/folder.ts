import type { z } from 'zod';
import { briefing } from '../schema/briefing.ts';
import { organization } from '../schema/organization.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { redirects } from '../schema/redirects.ts';
import { site } from '../schema/site.ts';
import { update } from '../schema/update.ts';
import type { BriefingFields, UpdateFields } from './briefing-files.ts';
import { type Reading, readContentFile } from './content-file.ts';
import { type PermalinkList, readPermalinkList } from './permalink-list.ts';
import type { Problem } from './problem.ts';
import type { Role } from './roles.ts';
import { type NewText, type ShelfFile, shelve } from './shelf.ts';

export type PersonFields = z.output<typeof person>;
export type OrganizationFields = z.output<typeof organization>;
export type PlaceFields = z.output<typeof place>;
export type SiteFields = z.output<typeof site>;

/** A reading and the id that its file name gives. */
export type Identified<T> = Reading<T> & { readonly id: string };

/** A content folder, every file of it read and checked by itself. */
export interface Folder {
  readonly site?: Reading<SiteFields>;
  readonly redirects?: Reading<z.output<typeof redirects>>;
  /** What was published before. */
  readonly permalinks?: PermalinkList;
  readonly people: readonly Identified<PersonFields>[];
  readonly organizations: readonly Identified<OrganizationFields>[];
  readonly places: readonly Identified<PlaceFields>[];
  readonly briefings: readonly BriefingFolder[];
  readonly images: readonly Extract<ShelfFile, { kind: 'image' }>[];
  /** What the files are meant for that lie in the folder under a wrong name. */
  readonly refused: readonly Role[];
  readonly problems: readonly Problem[];
}

export interface BriefingFolder {
  readonly slug: string;
  readonly article?: Reading<BriefingFields>;
  readonly updates: readonly Identified<UpdateFields>[];
  /** Whether a text of the folder was refused, so that the article or an update may be missed. */
  readonly incomplete: boolean;
}

export function readFolder(path: string, added?: NewText): Folder {
  const { files, refused, problems } = shelve(path, added);
  const of = <K extends ShelfFile['kind']>(kind: K) =>
    files.filter((file): file is Extract<ShelfFile, { kind: K }> => file.kind === kind);
  const identified = <S extends z.ZodType>(kind: 'person' | 'organization' | 'place', schema: S) =>
    of(kind).map((file) => ({ id: file.id, ...readContentFile<S>(file, schema) }));

  const [siteFile] = of('site');
  const siteReading = siteFile && readContentFile(siteFile, site);
  const [redirectsFile] = of('redirects');
  const redirectsReading = redirectsFile && readContentFile(redirectsFile, redirects);
  const [list] = of('permalinks');
  const permalinks = list && readPermalinkList(list);
  const people = identified('person', person);
  const organizations = identified('organization', organization);
  const places = identified('place', place);
  const articles = of('briefing').map((file) => ({ slug: file.slug, ...readContentFile(file, briefing) }));
  const updates = of('update').map((file) => ({
    slug: file.slug,
    id: file.id,
    ...readContentFile(file, update),
  }));
  const slugs = [...new Set([...articles, ...updates, ...of('image')].map(({ slug }) => slug))].toSorted();

  const readings = [
    ...[siteReading, redirectsReading, permalinks].filter((reading) => reading !== undefined),
    ...people,
    ...organizations,
    ...places,
    ...articles,
    ...updates,
  ];
  return {
    ...(siteReading && { site: siteReading }),
    ...(redirectsReading && { redirects: redirectsReading }),
    ...(permalinks && { permalinks }),
    people,
    organizations,
    places,
    briefings: slugs.map((slug) => {
      const article = articles.find((candidate) => candidate.slug === slug);
      return {
        slug,
        ...(article && { article }),
        updates: updates.filter((candidate) => candidate.slug === slug),
        incomplete: refused.some(
          (role) => (role.kind === 'briefing' || role.kind === 'update') && role.slug === slug,
        ),
      };
    }),
    images: of('image'),
    refused,
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}
