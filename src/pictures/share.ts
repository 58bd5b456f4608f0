import type { Edition, EditionUpdate } from '../story/edition.ts';
import type { Site } from '../story/newsroom.ts';
import { pathToPicture } from '../story/offers.ts';
import type { Share } from '../views/share.ts';
import { missingLetter } from './letters.ts';
import { HEIGHT, WIDTH } from './sizes.ts';

/** The picture of a briefing or of one of its updates; undefined where there is none. */
export function shareOf(site: Site, edition: Edition, update?: EditionUpdate): Share | undefined {
  if (site.pictures === false || letterMissingFrom(site, edition, update) !== undefined) return undefined;
  return {
    path: pathToPicture(edition.slug, update?.id),
    width: WIDTH,
    height: HEIGHT,
    alt: update?.title ?? edition.headline,
  };
}

/** Says which pictures are left out because of a letter that no font has; undefined where none is. */
export function leftOut(site: Site, editions: readonly Edition[]): string | undefined {
  if (site.pictures === false) return undefined;
  const all = editions.flatMap((edition) => [
    { edition, update: undefined },
    ...edition.updates.map((update) => ({ edition, update })),
  ]);
  const lost = all.flatMap(({ edition, update }) => {
    const letter = letterMissingFrom(site, edition, update);
    return letter === undefined ? [] : [{ path: pathToPicture(edition.slug, update?.id), letter }];
  });
  const [first] = lost;
  if (!first) return undefined;
  const others = lost.length > 1 ? ` (and ${lost.length - 1} more)` : '';
  return `No picture for sharing is made where its fonts lack a letter: “${first.letter}” for ${first.path}${others}.`;
}

function letterMissingFrom(
  { name }: Site,
  { label, headline }: Edition,
  update: EditionUpdate | undefined,
): string | undefined {
  return missingLetter([name, ...(update ? [label, update.title] : [headline])].join(' '));
}
