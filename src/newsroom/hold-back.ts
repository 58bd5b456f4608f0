import type { Instant, PointMoment } from '../dates/moment.ts';
import type { Briefing } from '../story/briefing.ts';
import type { Hold } from '../story/hold.ts';
import type { Image, Newsroom } from '../story/newsroom.ts';
import { instantOf } from './briefing-files.ts';
import type { Reading } from './content-file.ts';
import type { BriefingFolder, Folder } from './folder.ts';
import { imageAddress } from './links.ts';

/** A file that is not published, and why. */
export type HeldFile = Hold & { readonly path: string };

/** What a file says of its own publication; nothing is said of those that are read without it. */
export interface Holdable {
  readonly path: string;
  readonly draft?: boolean | undefined;
  readonly published?: PointMoment;
}

/** Of these files, those that say something of their publication. */
export function holdablesAmong(readings: readonly Reading<Omit<Holdable, 'path'>>[]): readonly Holdable[] {
  return readings.flatMap(({ path, file }) => {
    const { draft = false, published } = file?.value ?? {};
    return draft || published ? [{ path, draft, ...(published && { published }) }] : [];
  });
}

/** The files that are drafts, or are to be published only after `until`. */
export function heldAmong(files: readonly Holdable[], until: Instant = Infinity): readonly HeldFile[] {
  return files.flatMap(({ path, draft, published }): readonly HeldFile[] => {
    if (draft) return [{ path, kind: 'draft' }];
    if (!published || instantOf(published) <= until) return [];
    return [{ path, kind: 'until', published }];
  });
}

/** The folder as it is without some files; with an article, all of its briefing goes. */
export function without(folder: Folder, held: readonly HeldFile[]): Folder {
  const paths = new Set(held.map(({ path }) => path));
  const stays = ({ path }: { readonly path: string }) => !paths.has(path);
  const touched = Map.groupBy(paths, (path) => /^briefings\/([^/]+)\//.exec(path)?.[1]);
  const briefings = folder.briefings.flatMap((briefing): readonly BriefingFolder[] => {
    const gone = touched.get(briefing.slug);
    if (!gone) return [briefing];
    const { slug, article, updates, incomplete } = briefing;
    if (article && !stays(article)) return [];
    const digest = [briefing.digest, ...gone].join(' without ');
    return [{ slug, article, updates: updates.filter(stays), incomplete, digest }];
  });
  const slugs = new Set(briefings.map(({ slug }) => slug));
  return {
    ...folder,
    people: folder.people.filter(stays),
    organizations: folder.organizations.filter(stays),
    places: folder.places.filter(stays),
    thingsDigest: [folder.thingsDigest, ...(touched.get(undefined) ?? [])].join(' without '),
    briefings,
    images: folder.images.filter(({ slug }) => slugs.has(slug)),
  };
}

/** Of the images only those that a text shows: another one may belong to what is held back. */
export function withShownImages(newsroom: Newsroom): Newsroom {
  return { ...newsroom, images: newsroom.images.filter((image) => isShown(image, newsroom.briefings)) };
}

function isShown(image: Image, briefings: readonly Briefing[]): boolean {
  const src = `"${imageAddress(image)}"`;
  return briefings.some(
    ({ slug, article, updates }) =>
      slug === image.briefing &&
      [article, ...updates].some(({ text }) => text.some(({ html }) => html.includes(src))),
  );
}

/** Everything, with what is not to be published marked as such: for those who write. */
export function withHolds(newsroom: Newsroom, held: readonly HeldFile[]): Newsroom {
  if (held.length === 0) return newsroom;
  const holds = new Map(held.map(({ path, ...hold }) => [path, hold]));
  const touched = new Set(held.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  const marked = <T>(thing: T, path: string): T => {
    const hold = holds.get(path);
    return hold ? { ...thing, hold } : thing;
  };
  const { people, organizations, places, briefings } = newsroom;
  return {
    ...newsroom,
    people: people.map((one) => marked(one, `people/${one.id}.md`)),
    organizations: organizations.map((one) => marked(one, `organizations/${one.id}.md`)),
    places: places.map((one) => marked(one, `places/${one.id}.md`)),
    briefings: briefings.map((briefing) => {
      const folder = `briefings/${briefing.slug}`;
      // What is as it was stays the same object, by which others know that.
      if (!touched.has(folder)) return briefing;
      const updates = briefing.updates.map((one) => marked(one, `${folder}/updates/${one.id}.md`));
      return marked({ ...briefing, updates }, `${folder}/briefing.md`);
    }),
  };
}
