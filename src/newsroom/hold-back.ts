import type { Instant, PointMoment } from '../dates/moment.ts';
import type { Briefing } from '../story/briefing.ts';
import type { Hold } from '../story/hold.ts';
import type { Image, Newsroom } from '../story/newsroom.ts';
import { instantOf } from './briefing-files.ts';
import type { Reading } from './content-file.ts';
import type { Folder } from './folder.ts';
import { imageAddress } from './links.ts';

/** A file that is not published, and why. */
export type HeldFile = Hold & { readonly path: string };

/** The files of a folder that are drafts, or are to be published only after `until`. */
export function heldIn(folder: Folder, until: Instant = Infinity): readonly HeldFile[] {
  const { people, organizations, places, briefings } = folder;
  const stories = briefings.flatMap(({ article, updates }) => [...(article ? [article] : []), ...updates]);
  return [...people, ...organizations, ...places, ...stories].flatMap(
    (reading: Reading<Holdable>): readonly HeldFile[] => {
      const { draft = false, published } = reading.file?.value ?? {};
      if (draft) return [{ path: reading.path, kind: 'draft' }];
      if (!published || instantOf(published) <= until) return [];
      return [{ path: reading.path, kind: 'until', published }];
    },
  );
}

interface Holdable {
  readonly draft?: boolean | undefined;
  readonly published?: PointMoment;
}

/** The folder as it is without some files; with an article, all of its briefing goes. */
export function without(folder: Folder, held: readonly HeldFile[]): Folder {
  const paths = new Set(held.map(({ path }) => path));
  const stays = ({ path }: { readonly path: string }) => !paths.has(path);
  const briefings = folder.briefings
    .filter(({ article }) => !article || stays(article))
    .map((briefing) => ({ ...briefing, updates: briefing.updates.filter(stays) }));
  const slugs = new Set(briefings.map(({ slug }) => slug));
  return {
    ...folder,
    people: folder.people.filter(stays),
    organizations: folder.organizations.filter(stays),
    places: folder.places.filter(stays),
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
  const holds = new Map(held.map(({ path, ...hold }) => [path, hold]));
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
      const updates = briefing.updates.map((one) => marked(one, `${folder}/updates/${one.id}.md`));
      return marked({ ...briefing, updates }, `${folder}/briefing.md`);
    }),
  };
}
