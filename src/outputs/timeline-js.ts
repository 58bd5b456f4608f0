import type { Moment, Point } from '../dates/moment.ts';
import { onClockOf } from '../dates/zone.ts';
import { interfaceFor } from '../i18n/language.ts';
import { ledgerOf } from '../story/ledger.ts';
import { type EventRow, eventRows, firstPoint } from '../story/timeline.ts';
import { absoluteHtml } from './absolute-html.ts';
import type { DataDesk } from './data-desk.ts';
import { briefingPermalink, permalinkIn } from './permalinks.ts';
import { statedMoment } from './stated-moment.ts';
import { uriOf } from './uri.ts';
import { xmlText } from './xml-text.ts';

/** The date of a slide: what is absent is not known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
}

/**
 * The timeline of a briefing for TimelineJS 3. It knows neither time zones nor uncertainty: every time of day is put on
 * the clock of the story, and whatever is not a bare year, month or day is also printed in words. Texts have their
 * links, so that it need not look for any.
 */
export function writeTimelineJs(desk: DataDesk): string {
  const { edition, directory, origin } = desk;
  const { permalink } = briefingPermalink(edition.slug, origin);
  const timeline = {
    scale: 'human',
    title: {
      unique_id: 'briefing',
      autolink: false,
      text: {
        headline: xmlText(edition.headline),
        text: `<p>${xmlText(edition.summary)}</p><p>${linkTo(permalink, edition.label)}</p>`,
      },
    },
    events: eventRows(edition, directory, ledgerOf(edition)).map((row) => slideOf(row, desk)),
  };
  return `${JSON.stringify(timeline, undefined, 2)}\n`;
}

function slideOf(row: EventRow, desk: DataDesk) {
  const { edition, origin } = desk;
  const { event } = row;
  const { permalink } = permalinkIn(edition, 'event', event.id, origin);
  return {
    unique_id: `e-${event.id}`,
    autolink: false,
    ...slideDates(event.date, edition.timeZone),
    display_date: isBare(event.date) ? undefined : statedMoment(event.date, desk.site, edition),
    text: {
      headline: linkTo(permalink, event.title),
      text: paragraphsOf(row, desk)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join(''),
    },
  };
}

/** Where its status stands first: a reader must not take a plan for what happened. */
function paragraphsOf({ event, announcedFor, place, sources }: EventRow, desk: DataDesk): readonly string[] {
  const { locale, words } = interfaceFor(desk.site.language);
  const standing = [
    event.status === 'happened' ? undefined : words.eventStatus[event.status],
    event.certainty && words.certainty[event.certainty],
    ...announcedFor.map((date) => words.announcedFor(statedMoment(date, desk.site, desk.edition))),
  ].filter((text) => text !== undefined);
  const ours = standing.length > 0 ? [xmlText(standing.join(' · '))] : [];
  return [
    ...ours.map((text) =>
      locale === desk.edition.language ? text : `<span lang="${locale}">${text}</span>`,
    ),
    ...(place ? [xmlText(place.name)] : []),
    ...(event.text ? [absoluteHtml(event.text.html, desk.edition.slug, desk.origin)] : []),
    ...(sources.length > 0
      ? [sources.map(({ source }) => linkTo(uriOf(source.url), source.publisher)).join(', ')]
      : []),
  ];
}

function linkTo(address: string, text: string): string {
  return `<a href="${xmlText(address)}">${xmlText(text)}</a>`;
}

/** An open range has but the end that is known. */
function slideDates(date: Moment, timeZone: string) {
  const isRange = date.kind === 'interval' && date.start && date.end;
  return {
    start_date: slideDate(firstPoint(date), timeZone),
    ...(isRange && date.end && { end_date: slideDate(date.end, timeZone) }),
  };
}

function slideDate(point: Point, timeZone: string): SlideDate {
  const { year, month, day, time } = onClockOf(timeZone, point);
  return { year, month, day, hour: time?.hour, minute: time?.minute };
}

/** Whether the parts of the date say all of it. */
function isBare(date: Moment): boolean {
  return date.kind === 'point' && !date.at.time && !date.at.approximate && !date.at.uncertain;
}
