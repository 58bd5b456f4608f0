import { posix } from 'node:path';
import { quote } from '../dates/fault.ts';
import { briefingPage, siteRoot } from '../markdown/safe-html.ts';
import type { ImageTarget, LinkTarget } from '../markdown/text.ts';
import { pathTo, pathToBriefing, pathToUpdate } from '../story/directory.ts';
import { pathToDisputes } from '../story/disputes.ts';
import type { Image } from '../story/newsroom.ts';
import type { Ids } from './ids.ts';
import { didYouMean } from './problem.ts';

/** What links of a text may lead to: ids by scheme, and paths of the site. */
export interface Destinations {
  readonly person: Ids;
  readonly organization: Ids;
  readonly place: Ids;
  readonly briefing: Ids;
  /** Those of the text's own briefing; absent outside of one. */
  readonly own?: OwnDestinations;
}

export interface OwnDestinations {
  readonly slug: string;
  /** Disputed facts, and the accounts of them: they stand on a page of their own. */
  readonly disputed: { readonly question: Ids; readonly statement: Ids };
  readonly update: Ids;
  readonly event: Ids;
  readonly statement: Ids;
  readonly question: Ids;
  readonly commitment: Ids;
  readonly source: Ids;
  readonly correction: Ids;
}

/** The anchor of an item on its briefing's page. */
const anchors = {
  event: 'e',
  statement: 'st',
  question: 'q',
  commitment: 'k',
  source: 's',
  correction: 'c',
} as const;

const things = ['person', 'organization', 'place'] as const;

/** Resolve a link as the editor typed it; `headings` are the anchors of the text itself. */
export function resolveLink(url: string, to: Destinations, headings: ReadonlySet<string>): LinkTarget {
  if (url === 'plain:') return { plain: true };
  if (url.startsWith('#')) return anchorLink(url.slice(1), to, headings);
  if (url.startsWith('/')) return siteLink(url, to);
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/i.exec(url) ?? [];
  if (/^https?$/i.test(scheme)) return webLink(url);
  if (scheme === 'mailto' || scheme === 'tel') return { href: url };
  const thing = things.find((kind) => kind === scheme);
  if (thing) {
    const target = known(thing, rest, to[thing], `${siteRoot}${pathTo({ kind: thing, id: rest })}`);
    const other = things.find((kind) => to[kind].has(rest));
    return 'fault' in target && other ? { ...target, remedy: `Write ${other}:${rest}.` } : target;
  }
  if (scheme === 'briefing')
    return known('briefing', rest, to.briefing, `${siteRoot}${pathToBriefing(rest)}`);
  if (to.own && scheme === 'update')
    return known('update', rest, to.own.update, `${siteRoot}${pathToUpdate(to.own.slug, rest)}`);
  if (to.own && Object.hasOwn(anchors, scheme)) {
    const kind = scheme as ItemScheme;
    const target = known(kind, rest, to.own[kind], itemAddress(kind, rest, to.own));
    return kind === 'correction' && 'href' in target ? { ...target, flag: true } : target;
  }
  return {
    fault: `the link ${quote(url)} leads nowhere`,
    remedy: url.endsWith('.md')
      ? 'Link to a page with person:ID, organization:ID, place:ID, briefing:ID or update:ID.'
      : 'Begin it with https://, or use person:ID, event:ID and the like.',
  };
}

/** Resolve an image of a text in `file`: a path from that file to an image in the briefing's folder. */
export function resolveImage(url: string, file: string, images: readonly Image[]): ImageTarget {
  const path = posix.join(posix.dirname(file), decoded(url));
  const image = images.find(({ briefing, path: below }) => path === `briefings/${briefing}/${below}`);
  if (image) return { src: imageAddress(image), width: image.width, height: image.height };
  const folder = file.split('/').slice(0, 2).join('/');
  const names = images.map((candidate) =>
    posix.relative(posix.dirname(file), `briefings/${candidate.briefing}/${candidate.path}`),
  );
  return {
    fault: `there is no image ${quote(url)}`,
    remedy: `${didYouMean(url, names)}Put it into ${folder}/ as .png, .jpg, .webp or .gif.`,
  };
}

/** Where an image stands in the site, as in rendered HTML. */
export function imageAddress({ briefing, path }: Image): string {
  return `${siteRoot}${encoded(`briefings/${briefing}/${path}`)}`;
}

/** An address may be typed with or without %20 and the like. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function known(kind: string, id: string, ids: Ids, href: string): LinkTarget {
  if (ids.has(id)) return { href };
  return {
    fault: `there is no ${kind} ${quote(id)}`,
    remedy: didYouMean(id, ids).trim() || 'Correct the id, or take the link out.',
  };
}

type ItemScheme = keyof typeof anchors;

function itemAddress(kind: ItemScheme, id: string, { slug, disputed }: OwnDestinations): string {
  const isDisputed = (kind === 'question' || kind === 'statement') && disputed[kind].has(id);
  const page = isDisputed ? `${siteRoot}${pathToDisputes(slug)}` : briefingPage;
  return `${page}#${anchors[kind]}-${id}`;
}

function anchorLink(anchor: string, to: Destinations, headings: ReadonlySet<string>): LinkTarget {
  const [, prefix, id = ''] = /^([a-z]+)-(.+)$/.exec(anchor) ?? [];
  const item = Object.entries(anchors).find(([, short]) => short === prefix);
  const isItem = to.own && item && to.own[item[0] as ItemScheme].has(id);
  if (to.own && item && isItem) return { href: itemAddress(item[0] as ItemScheme, id, to.own) };
  if (headings.has(anchor)) return { href: `${briefingPage}#${anchor}` };
  return {
    fault: `there is no anchor ${quote(`#${anchor}`)}`,
    remedy: `${didYouMean(anchor, headings)}Link to an item with event:ID, or to a heading by its own anchor.`,
  };
}

function siteLink(url: string, to: Destinations): LinkTarget {
  const [path = '', anchor] = url.slice(1).split('#');
  const [room = '', id = ''] = path.split('/');
  const rooms = {
    people: to.person,
    organizations: to.organization,
    places: to.place,
    briefings: to.briefing,
  };
  const ids = Object.entries(rooms).find(([name]) => name === room)?.[1];
  const isIndex = path === '' || /^(people|organizations|places|corrections)\/?$/.test(path);
  const isPage = ids?.has(id) && /^[^/]+\/[^/]+\/?$/.test(path);
  if (anchor === undefined && (isIndex || isPage))
    return { href: `${siteRoot}${path}${path === '' || path.endsWith('/') ? '' : '/'}` };
  return {
    fault: `this site has no page ${quote(url)}`,
    remedy: `${ids ? didYouMean(id, ids) : ''}Link with person:ID, briefing:ID, event:ID and the like.`,
  };
}

function webLink(url: string): LinkTarget {
  if (!URL.canParse(url) || new URL(url).username !== '') {
    return { fault: `${quote(url)} is not a web address`, remedy: 'Write it in full, from https:// on.' };
  }
  return { href: url, external: true };
}
