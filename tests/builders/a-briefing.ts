import type { Moment, PointMoment } from '../../src/dates/moment.ts';
import { startOf } from '../../src/dates/order.ts';
import { parseMoment } from '../../src/dates/parse.ts';
import {
  type Article,
  type Briefing,
  type ItemPatches,
  itemKinds,
  type Patch,
  type Update,
} from '../../src/story/briefing.ts';
import { type Edition, newestEdition } from '../../src/story/edition.ts';
import type {
  Commitment,
  Correction,
  Event,
  Knowledge,
  Question,
  Source,
  Statement,
} from '../../src/story/items.ts';
import type { ThingRef } from '../../src/story/mentions.ts';
import type { Inline, LineWordings, SafeHtml, Wording } from '../../src/story/text.ts';

export function aMoment(text: string): Moment {
  const parsed = parseMoment(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed;
}

/** A briefing of an article of 15 May 2025 and the given updates, with two principal sides and one other. */
export function aBriefing(
  given: {
    readonly slug?: string;
    readonly article?: Partial<Omit<Article, 'items'>>;
    readonly items?: Partial<ItemPatches>;
    readonly updates?: readonly Update[];
  } = {},
): Briefing {
  return {
    slug: given.slug ?? 'talks',
    label: 'The talks',
    language: 'en-GB',
    timeZone: 'Europe/Istanbul',
    sides: ['ukraine', 'russia', 'others'].map((id) => ({ id, name: id })),
    article: {
      ...published('2025-05-15T20:00+03:00'),
      text: [aWording('The article.')],
      told: { headline: 'First headline', summary: 'First summary', status: 'developing', keyPoints: [] },
      ...given.article,
      items: itemsWith(given.items),
    },
    updates: given.updates ?? [],
  };
}

export function anEdition(...[given]: Parameters<typeof aBriefing>): Edition {
  return newestEdition(aBriefing(given));
}

/** An update published at noon of a day of 2025, such as `05-16`, or at a whole moment; its id is the day. */
export function anUpdate(
  when: string,
  given: Partial<Omit<Update, 'title' | 'note' | 'items' | 'corrections'>> & {
    readonly title?: LineWordings | string;
    readonly note?: LineWordings | string;
    readonly items?: Partial<ItemPatches>;
    readonly corrections?: readonly Partial<Correction>[];
  } = {},
): Update {
  const moment = when.includes('T') ? when : `2025-${when}T12:00+03:00`;
  return {
    id: moment.slice(0, 10),
    kind: 'development',
    ...published(moment),
    text: [aWording(`Text of ${when}.`)],
    told: {},
    ...given,
    title: aLine(given.title ?? `Update of ${when}`),
    note: aLine(given.note ?? 'A note.'),
    items: itemsWith(given.items),
    corrections: (given.corrections ?? []).map((correction) => ({
      id: 'correction',
      corrects: { kind: 'article' },
      was: 'was',
      now: 'now',
      why: anInline('Why.'),
      sources: [],
      ...correction,
    })),
  };
}

function aLine(words: LineWordings | string): LineWordings {
  return typeof words === 'string' ? [{ since: Number.NEGATIVE_INFINITY, words }] : words;
}

export function aWording(plain: string, given: Partial<Wording> = {}): Wording {
  const html = plain as SafeHtml;
  return { since: Number.NEGATIVE_INFINITY, html, plain, mentions: [], citations: [], anchors: [], ...given };
}

export function aWordingNaming(...mentions: readonly ThingRef[]): Wording {
  return aWording('Names.', { mentions });
}

function anInline(plain: string): Inline {
  return { html: plain as SafeHtml, plain, citations: [] };
}

export function anEvent(id: string, date: string, given: Partial<Event> = {}): Patch<Event> {
  return { id, date: aMoment(date), title: `Event ${id}`, ...given };
}

export function aStatement(id: string, date: string, given: Partial<Statement> = {}): Patch<Statement> {
  return { id, date: aMoment(date), says: `Says ${id}.`, ...given };
}

export function aQuestion(id: string, given: Partial<Question> = {}): Patch<Question> {
  return { id, asks: `${id}?`, kind: 'position', ...given };
}

export function aCommitment(id: string, given: Partial<Commitment> = {}): Patch<Commitment> {
  return {
    id,
    by: ['ukraine'],
    says: `Will ${id}.`,
    agreed: aMoment('2025-05-16'),
    status: 'agreed',
    ...given,
  };
}

export function aKnowledge(id: string, given: Partial<Knowledge> = {}): Patch<Knowledge> {
  return { id, text: anInline(`Of ${id}.`), ...given };
}

export function aSource(id: string, given: Partial<Source> = {}): Patch<Source> {
  return { id, publisher: id, url: `https://${id}.example/`, type: 'news', ...given };
}

function published(text: string): { readonly published: PointMoment; readonly at: number } {
  const moment = aMoment(text);
  if (moment.kind !== 'point') throw new Error(`${text} is no point`);
  return { published: moment, at: startOf(moment, 'UTC') };
}

function itemsWith(given: Partial<ItemPatches> = {}): ItemPatches {
  const none = Object.fromEntries(itemKinds.map((kind) => [kind, []])) as unknown as ItemPatches;
  return { ...none, ...given };
}
