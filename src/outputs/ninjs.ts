import type { Point } from '../dates/moment.ts';
import { timestampOf } from '../dates/datetime.ts';
import { interfaceFor } from '../i18n/language.ts';
import { correctionsPath } from '../story/directory.ts';
import type { ThingRef } from '../story/mentions.ts';
import { namedIn } from '../story/named.ts';
import type { Event, Source } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import { eventRows } from '../story/timeline.ts';
import { absoluteHtml } from './absolute-html.ts';
import type { DataDesk } from './data-desk.ts';
import { addressOf } from './origin.ts';
import { briefingPermalink, permalinkIn, thingPermalink } from './permalinks.ts';
import { statedMoment } from './stated-moment.ts';
import { uriOf } from './uri.ts';
import { xmlText } from './xml-text.ts';

/** The briefing as one news object of ninjs 3.1 (IPTC). Its terms come from no controlled vocabulary but our own ids. */
export function writeNinjs(desk: DataDesk): string {
  const { site, edition, origin } = desk;
  const { uri, permalink } = briefingPermalink(edition.slug, origin);
  const ninjs = {
    uri,
    standard: { name: 'ninjs', version: '3.1' },
    type: 'text',
    representationType: 'full',
    version: String(edition.updates.length + 1),
    firstCreated: timestampOf(edition.published.at),
    versionCreated: timestampOf(edition.updated.at),
    contentCreated: timestampOf(edition.published.at),
    pubStatus: 'usable',
    language: edition.language,
    title: edition.label,
    slugline: edition.slug,
    by: site.name,
    headlines: [{ contentType: 'text/plain', value: edition.headline }],
    descriptions: [
      { role: 'summary', contentType: 'text/plain', value: edition.summary },
      ...edition.keyPoints.map(({ plain }) => ({
        role: 'key point',
        contentType: 'text/plain',
        value: plain,
      })),
    ],
    bodies: bodiesOf(desk),
    ...thingsOf(desk),
    events: edition.items.timeline.map(({ id, value }) => ({
      id,
      name: value.title,
      uri: permalinkIn(edition, 'event', id, origin).uri,
    })),
    infoSources: edition.items.sources.map(({ value }) => infoSource(value)),
    ...(site.corrections && {
      trustIndicators: [
        {
          title: interfaceFor(site.language).words.correctionsPolicy,
          href: addressOf(origin, correctionsPath),
        },
      ],
    }),
    renditions: [{ name: 'web', href: permalink, contentType: 'text/html' }],
    associations: eventRows(edition, desk.directory, ledgerOf(edition)).map(({ event }) =>
      eventObject(event, desk),
    ),
  };
  return `${JSON.stringify(ninjs, undefined, 2)}\n`;
}

/** The article, and then each update under its title and the date of its publication. */
function bodiesOf({ site, edition, origin }: DataDesk) {
  const { locale } = interfaceFor(site.language);
  const lang = locale === edition.language ? '' : ` lang="${locale}"`;
  const updates = edition.updates.map(({ title, published, text }) => ({
    title,
    published: statedMoment(published, site, edition),
    text,
  }));
  const html = [
    absoluteHtml(edition.article.html, edition.slug, origin),
    ...updates.map(
      ({ title, published, text }) =>
        `<h3>${xmlText(title)}</h3>\n<p${lang}>${xmlText(published)}</p>\n${absoluteHtml(text.html, edition.slug, origin)}`,
    ),
  ].join('\n');
  const plain = [
    edition.article.plain,
    ...updates.map(({ title, published, text }) => `${title}\n${published}\n${text.plain}`),
  ].join('\n\n');
  return [
    { contentType: 'text/html', value: html },
    { contentType: 'text/plain', charCount: plain.length - (plain.match(beyond)?.length ?? 0), value: plain },
  ];
}

/** Characters that JavaScript counts as two. */
const beyond = /[\u{10000}-\u{10FFFF}]/gu;

function thingsOf({ edition, directory, origin }: DataDesk) {
  const { people, organizations, places } = namedIn(edition, directory);
  const named = (kind: ThingRef['kind'], { id, name }: { readonly id: string; readonly name: string }) => ({
    name,
    uri: thingPermalink({ kind, id }, origin).uri,
    literal: id,
  });
  return {
    people: people.map((person) => named('person', person)),
    organisations: organizations.map((organization) => named('organization', organization)),
    places: places.map((place) => ({
      ...named('place', place),
      ...(place.coordinates && {
        geoJSON: { type: 'Point', coordinates: [place.coordinates.longitude, place.coordinates.latitude] },
      }),
    })),
  };
}

function infoSource({ id, publisher, url }: Source) {
  return { name: publisher, role: 'source', uri: uriOf(url), literal: id };
}

/** An event as an object of its own, because only such a one has dates. */
function eventObject(event: Event, { edition, origin }: DataDesk) {
  const { uri, permalink } = permalinkIn(edition, 'event', event.id, origin);
  return {
    name: event.title,
    rel: 'event',
    uri,
    type: 'event',
    pubStatus: 'usable',
    headlines: [{ contentType: 'text/plain', value: event.title }],
    descriptions: [
      { role: 'status', contentType: 'text/plain', value: event.status },
      ...(event.text ? [{ role: 'summary', contentType: 'text/plain', value: event.text.plain }] : []),
    ],
    eventDetails: { dates: datesOf(event) },
    renditions: [{ name: 'web', href: permalink, contentType: 'text/html' }],
  };
}

/** Only a time of day is a date-time; everything else is what ninjs calls expected, which may be cut short. */
function datesOf({ date }: Event) {
  const [start, end] = date.kind === 'point' ? [date.at, undefined] : [date.start, date.end];
  const isExact = ({ time, approximate, uncertain }: Point) => time && !approximate && !uncertain;
  return {
    ...(start && { [isExact(start) ? 'startDate' : 'expectedStartDate']: timestampOf(start) }),
    ...(end && { [isExact(end) ? 'endDate' : 'expectedEndDate']: timestampOf(end) }),
  };
}
