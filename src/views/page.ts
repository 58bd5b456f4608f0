import type { Moment } from '../dates/moment.ts';
import { type PrintedMoment, printedText, printMoment } from '../dates/print.ts';
import { interfaceFor } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { oncePerText } from '../once.ts';
import { pathToBriefing, pathToEdition } from '../story/directory.ts';
import type { Spot } from '../story/disputes.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { NumberedSource } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { dayOf } from './day-of.ts';

/** The page that a component stands on: where it is, and in which words it speaks. */
export interface Page {
  readonly site: Site;
  /** BCP 47, of the interface. */
  readonly locale: string;
  readonly words: Words;
  /** From the root of the site, ending with a slash; empty for the front page. */
  readonly path: string;
  /** The way from here to the root of the site, ending with a slash. */
  readonly root: string;
  /** The year that dates on this page leave out. */
  readonly year?: number;
  /** The list of sources is the page's own, drawn from several stories, and not that of one briefing. */
  readonly ownSources?: true;
  /** It lists no sources, so that notes in a text lead to those of its briefing. */
  readonly noSources?: true;
  /** The path of a briefing of which this page is an older edition: what leads to its anchors stays on this page. */
  readonly olderEditionOf?: string;
}

/** The briefing to which words belong, and their language. */
export type Story = Pick<Edition, 'slug' | 'language'>;

/** The page at a path of the site. */
export function pageAt(site: Site, path: string, year?: number): Page {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  return { site, ...interfaceFor(site.language), path, root, ...(year !== undefined && { year }) };
}

/** The page of a briefing as it stood at the end of a day, `YYYY-MM-DD`. */
export function pageOfDay(site: Site, slug: Id, day: string, year: number): Page {
  return { ...pageAt(site, pathToEdition(slug, day), year), olderEditionOf: pathToBriefing(slug) };
}

/** A page that is shown at any address: its links begin at the base path of the site, for it cannot know where it is. */
export function pageAnywhere(site: Site, basePath: string): Page {
  return { ...pageAt(site, ''), root: basePath };
}

/** A page that lists sources of its own, under numbers of its own. */
export function pageWithSources(site: Site, path: string, year?: number): Page {
  return { ...pageAt(site, path, year), ownSources: true };
}

/** The address of another page or file, or of an anchor on a page, relative to this page. */
export function hrefTo(page: Page, path: string, anchor?: string): string {
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (hash !== '' && isHere(page, path)) return hash;
  return (page.root.startsWith('.') ? relative(page.path, path) : page.root + path) + hash;
}

/** Whether the anchors of the page at a path are on this page. */
export function isHere(page: Page, path: string): boolean {
  return path === page.path || path === page.olderEditionOf;
}

/** The address of a briefing's page, or of an anchor on it. */
export function hrefToBriefing(page: Page, slug: Id, anchor?: string): string {
  return hrefTo(page, pathToBriefing(slug), anchor);
}

/** The address of the place where something stands in full; an older edition has all of its own on one page. */
export function hrefToSpot(page: Page, { path, anchor }: Spot): string {
  return hrefTo(page, page.olderEditionOf ?? path, anchor);
}

/** A date in the language of the page, without the year that the page (or the heading above it) says. */
export function printOn(page: Page, moment: Moment, year = page.year): PrintedMoment {
  return printMoment(moment, { language: page.locale, words: page.words.moment, year });
}

/** A date with its year. */
export function printInFull({ locale, words }: Page, moment: Moment): PrintedMoment {
  return printMoment(moment, { language: locale, words: words.moment });
}

/** A date with its year as plain text. */
export function plainInFull(page: Page, moment: Moment): string {
  return printedText(printInFull(page, moment));
}

/** The anchor of a source: its id on the pages of a briefing; ids of several briefings may be the same, so elsewhere its number. */
export function sourceAnchor(page: Page, { number, source }: NumberedSource): string {
  return `s-${page.ownSources ? number : source.id}`;
}

/** A date as plain text. */
export function plainDate(page: Page, moment: Moment, year = page.year): string {
  return printedText(printOn(page, moment, year));
}

/** The day of a moment as plain text. */
export function plainDay(page: Page, moment: Moment): string {
  return plainDate(page, dayOf(moment));
}

/** The attributes of text in a language that may differ from that of the page. */
export function languageOf(page: Page, language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === page.locale) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(page.locale) && { dir }) };
}

const scriptsFromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which a language is written. */
export const directionOf = oncePerText((language): 'ltr' | 'rtl' =>
  scriptsFromTheRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** A page has hundreds of links, so the paths are not taken apart. */
function relative(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) {
    if (from[at] === '/') shared = at + 1;
  }
  let up = '';
  for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../';
  return up + to.slice(shared) || './';
}
