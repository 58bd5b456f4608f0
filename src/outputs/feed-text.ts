import type { Moment, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import { printedText, printMoment } from '../dates/print.ts';
import { dayAt } from '../dates/zone.ts';
import { list } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import { type Directory, partyOf, pathToBriefing } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { SafeHtml } from '../story/text.ts';
import { absoluteHtml } from './absolute-html.ts';
import { addressOf, type Origin } from './origin.ts';
import { uriOf } from './uri.ts';
import { xmlText } from './xml-text.ts';

/** With what the entries of feeds are written. */
export interface EntrySetting {
  readonly origin: Origin;
  readonly directory: Directory;
  /** BCP 47, of the interface. */
  readonly locale: string;
  readonly words: Words;
}

/** Writes pieces of HTML about one briefing. */
export interface Pen {
  /** HTML as a link to an anchor, on the briefing’s page where no path of another is given. */
  readonly link: (html: string, anchor: string, path?: string) => string;
  /** What the Markdown of a file was made into. */
  readonly rendered: (html: SafeHtml) => string;
  /** Words of the interface, which may speak another language than the briefing. */
  readonly ours: (text: string) => string;
  readonly date: (moment: Moment) => string;
  /** The day of a publication, where the story is at home, as plain text. */
  readonly day: (published: PointMoment) => string;
  /** `Ukraine and Russia`. */
  readonly names: (parties: readonly Id[]) => string;
  /** Sources by the numbers that the text has for them. */
  readonly sources: (ids: readonly Id[]) => readonly string[];
}

export function penFor(edition: Edition, { origin, directory, locale, words }: EntrySetting): Pen {
  const { slug, sides, language, timeZone } = edition;
  const printed = (moment: Moment) =>
    printedText(printMoment(moment, { language: locale, words: words.moment }));
  const ours = (text: string) =>
    locale === language ? xmlText(text) : `<span lang="${locale}">${xmlText(text)}</span>`;
  return {
    ours,
    link: (html, anchor, path = pathToBriefing(slug)) =>
      `<a href="${xmlText(addressOf(origin, path, anchor))}">${html}</a>`,
    rendered: (html) => absoluteHtml(html, slug, origin).replace(flag, '($&)'),
    date: (moment) => ours(printed(moment)),
    day: (published) => printed(dayAt(timeZone, startOf(published, 'UTC'))),
    names: (parties) =>
      ours(
        list(
          parties.map((id) => partyOf(id, sides, directory).shortName),
          locale,
        ),
      ),
    sources: (ids) =>
      ledgerOf(edition)
        .find(ids)
        .map(({ number, source: { url, publisher, title } }) => {
          const named = title === undefined ? publisher : `${publisher}: ${title}`;
          return `${number} <a href="${xmlText(uriOf(url))}">${xmlText(named)}</a>`;
        }),
  };
}

/** The link behind a corrected passage, which looks unlike the text on our pages only. */
const flag = /<a href="[^"]*" class="flag">[^<]*<\/a>/g;
