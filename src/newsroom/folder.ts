import type { z } from 'zod';
import { oncePer } from '../once.ts';
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
import { digestOfFiles, type Shelf, type ShelfFile, shelve } from './shelf.ts';

export type PersonFields = z.output<typeof person>;
export type OrganizationFields = z.output<typeof organization>;
export type PlaceFields = z.output<typeof place>;
export type SiteFields = z.output<typeof site>;

/** A reading and the id that its file name gives. */
export type Identified<T> = Reading<T> & { readonly id: string };

/** A content folder, told apart; what stands in its files is read and checked where it is asked for. */
export interface Folder {
  readonly site?: Reading<SiteFields>;
  readonly redirects?: Reading<z.output<typeof redirects>>;
  /** What was published before. */
  readonly permalinks?: PermalinkList;
  readonly people: readonly Identified<PersonFields>[];
  readonly organizations: readonly Identified<OrganizationFields>[];
  readonly places: readonly Identified<PlaceFields>[];
  /** Of all that stands in the files of these three, and their names. */
  readonly thingsDigest: string;
  readonly briefings: readonly BriefingFolder[];
  readonly images: readonly Extract<ShelfFile, { kind: 'image' }>[];
  /** What the files are meant for that lie in the folder under a wrong name. */
  readonly refused: readonly Role[];
  /** What is wrong with the names of files, and in those that belong to no briefing and to no thing. */
  readonly problems: readonly Problem[];
}

/** The files of one briefing. */
export interface BriefingFolder {
  readonly slug: string;
  /** Of all that stands in them, and their names. */
  readonly digest: string;
  readonly article?: Reading<BriefingFields> | undefined;
  readonly updates: readonly Identified<UpdateFields>[];
  /** Whether a text of the folder was refused, so that the article or an update may be missed. */
  readonly incomplete: boolean;
}

export function readFolder(path: string): Folder {
  return folderOf(shelve(path));
}

export function folderOf({ files, refused, problems }: Shelf): Folder {
  const of = <K extends ShelfFile['kind']>(...kinds: readonly K[]) =>
    files.filter((file): file is Extract<ShelfFile, { kind: K }> => kinds.some((kind) => kind === file.kind));

  const [siteFile] = of('site');
  const siteReading = siteFile && readContentFile(siteFile, site);
  const [redirectsFile] = of('redirects');
  const redirectsReading = redirectsFile && readContentFile(redirectsFile, redirects);
  const [list] = of('permalinks');
  const permalinks = list && readPermalinkList(list);
  const readings = [siteReading, redirectsReading, permalinks].filter((reading) => reading !== undefined);
  const hold = holdingLast();
  const things = of('person', 'organization', 'place');
  const identified = <S extends z.ZodType>(kind: (typeof things)[number]['kind'], schema: S) =>
    oncePer(() =>
      hold(things).flatMap((file) =>
        file.kind === kind ? [{ id: file.id, ...readContentFile(file, schema) }] : [],
      ),
    );
  const thingsDigest = oncePer(() => digestOfFiles(hold(things)));
  const people = identified('person', person);
  const organizations = identified('organization', organization);
  const places = identified('place', place);
  const texts = of('briefing', 'update');
  const bySlug = Map.groupBy(texts, ({ slug }) => slug);
  const slugs = new Set([...texts, ...of('image')].map(({ slug }) => slug));
  const incomplete = new Set(
    refused.flatMap((role) => (role.kind === 'briefing' || role.kind === 'update' ? [role.slug] : [])),
  );
  return {
    ...(siteReading && { site: siteReading }),
    ...(redirectsReading && { redirects: redirectsReading }),
    ...(permalinks && { permalinks }),
    get people() {
      return people();
    },
    get organizations() {
      return organizations();
    },
    get places() {
      return places();
    },
    get thingsDigest() {
      return thingsDigest();
    },
    briefings: [...slugs]
      .toSorted()
      .map((slug) => briefingFolder(slug, bySlug.get(slug) ?? [], incomplete.has(slug), hold)),
    images: of('image'),
    refused,
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

function briefingFolder(
  slug: string,
  files: readonly Extract<ShelfFile, { kind: 'briefing' | 'update' }>[],
  incomplete: boolean,
  hold: Hold,
): BriefingFolder {
  const digest = oncePer(() => digestOfFiles(hold(files)));
  const all = oncePer(() => {
    const held = hold(files);
    const article = held.find(({ kind }) => kind === 'briefing');
    return {
      article: article && readContentFile(article, briefing),
      updates: held.flatMap((file) =>
        file.kind === 'update' ? [{ id: file.id, ...readContentFile(file, update) }] : [],
      ),
    };
  });
  return {
    slug,
    get digest() {
      return digest();
    },
    incomplete,
    get article() {
      return all().article;
    },
    get updates() {
      return all().updates;
    },
  };
}

/** Files whose bytes are in memory. */
type Hold = <F extends ShelfFile>(files: readonly F[]) => readonly F[];

/** Files are asked for their digest, and right after that for what stands in them: each is read from the disk once. */
function holdingLast(): Hold {
  let last: { readonly of: readonly ShelfFile[]; readonly held: readonly ShelfFile[] } | undefined;
  return <F extends ShelfFile>(files: readonly F[]) => {
    if (last?.of !== files) {
      const held = files.map((file) => {
        const content = file.bytes();
        return { ...file, bytes: () => content };
      });
      last = { of: files, held };
    }
    return last.held as readonly F[];
  };
}
