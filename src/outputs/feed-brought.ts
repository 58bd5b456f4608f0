import type { Words } from '../i18n/words.ts';
import { oncePer } from '../once.ts';
import { asCorrected, type FileId } from '../story/corrected-files.ts';
import { statementSpots } from '../story/disputes.ts';
import type { Edition, Item } from '../story/edition.ts';
import type { Commitment, CorrectionTarget, Event, Id, Statement } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Pen } from './feed-text.ts';
import { xmlText } from './xml-text.ts';

interface Brought {
  readonly lists: readonly string[];
  /** Sources for which they have numbers. */
  readonly citations: readonly Id[];
}

/**
 * What an update told of events, statements and commitments, each kind as a list under its heading. It is told as the
 * update told it, with what was wrong put right: later news is in later entries.
 */
export function broughtHtml(edition: Edition, update: Id, words: Words, pen: Pen): Brought {
  const { timeline, statements, commitments } = edition.items;
  const told = <T>(kind: CorrectionTarget['kind'], items: readonly Item<T>[]): readonly T[] =>
    (itemsByUpdate(items).get(update) ?? []).flatMap(
      ({ id, versions }) => asCorrected(edition, { kind, id }, versions, update) ?? [],
    );
  const events = told('event', timeline);
  const lists = [
    { heading: words.timeline, items: events.map((event) => eventHtml(event, words, pen)) },
    {
      heading: words.whoSaysWhat,
      items: told('statement', statements).map((one) => statementHtml(one, edition, words, pen)),
    },
    {
      heading: words.commitments,
      items: told('commitment', commitments).map((one) => commitmentHtml(one, words, pen)),
    },
  ];
  return {
    lists: lists.flatMap(({ heading, items }) => listHtml(heading, items, pen)),
    citations: events.flatMap(({ text }) => text?.citations ?? []),
  };
}

/** The items that each file told of, in their order. */
const itemsByUpdate = oncePer(<T>(items: readonly Item<T>[]): ReadonlyMap<FileId, readonly Item<T>[]> => {
  const byUpdate = new Map<FileId, Item<T>[]>();
  for (const item of items) {
    for (const { update } of item.versions) {
      const told = byUpdate.get(update) ?? [];
      if (told.at(-1) !== item) told.push(item);
      byUpdate.set(update, told);
    }
  }
  return byUpdate;
});

/** A list under its heading, both in HTML; nothing where there is nothing to list. */
export function listHtml(heading: string, items: readonly string[], { ours }: Pen): readonly string[] {
  if (items.length === 0) return [];
  return [`<h3>${ours(heading)}</h3>`, `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`];
}

/** What happened goes without saying. */
function eventHtml({ id, date, title, status, text }: Event, words: Words, pen: Pen): string {
  const state = status === 'happened' ? '' : ` (${pen.ours(words.eventStatus[status])})`;
  const more = text ? `<br>${pen.rendered(text.html)}` : '';
  return `${pen.date(date)}: ${pen.link(xmlText(title), `e-${id}`)}${state}${more}`;
}

function statementHtml(statement: Statement, edition: Edition, words: Words, pen: Pen): string {
  const { by, date, says, quote, sources } = statement;
  const { anchor, path } = statementSpots(edition.slug, edition.items)(statement);
  const publishers = ledgerOf(edition)
    .find(sources)
    .map(({ source }) => source.publisher);
  const reported = publishers.length > 0 ? words.reportedBy([...new Set(publishers)]) : words.noSpeaker;
  const who = by.length > 0 ? pen.names(by) : pen.ours(reported);
  const quoted = quote === undefined ? '' : ` ${xmlText(words.quoted(quote))}`;
  return `${who}, ${pen.date(date)}: ${pen.link(xmlText(says), anchor, path)}${quoted}`;
}

function commitmentHtml({ id, by, says, status }: Commitment, words: Words, pen: Pen): string {
  const state = pen.ours(words.commitmentStatus[status]);
  return `${pen.names(by)}: ${pen.link(xmlText(says), `k-${id}`)} (${state})`;
}
