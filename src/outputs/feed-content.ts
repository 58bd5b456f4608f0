import type { Words } from '../i18n/words.ts';
import type { Told } from '../story/briefing.ts';
import { correctedThing } from '../story/correction-target.ts';
import type { Edition, EditionUpdate, FiledCorrection } from '../story/edition.ts';
import { broughtHtml, listHtml } from './feed-brought.ts';
import type { Id } from '../story/items.ts';
import type { Pen } from './feed-text.ts';
import { xmlText } from './xml-text.ts';

/** The key points and the text of the article, as published and corrected since. */
export function articleHtml(
  edition: Edition,
  { keyPoints }: Told,
  corrections: readonly FiledCorrection[],
  words: Words,
  pen: Pen,
): string {
  const points = keyPoints.map(({ html }) => `<li>${pen.rendered(html)}</li>`);
  return [
    ...(points.length > 0 ? [`<ul>${points.join('')}</ul>`] : []),
    pen.rendered(edition.article.html),
    ...corrections.map((correction) => fixHtml(edition, correction, words, pen)),
    ...sourcesHtml(
      [...keyPoints.flatMap(({ citations }) => citations), ...edition.article.citations],
      corrections,
      words,
      pen,
    ),
  ].join('\n');
}

/** The text of an update, and what it brought to the timeline, to who says what and to the commitments. */
export function updateHtml(
  edition: Edition,
  update: EditionUpdate,
  corrections: readonly FiledCorrection[],
  words: Words,
  pen: Pen,
): string {
  const brought = broughtHtml(edition, update.id, words, pen);
  return [
    pen.rendered(update.text.html),
    ...brought.lists,
    ...corrections.map((correction) => fixHtml(edition, correction, words, pen)),
    ...sourcesHtml([...update.text.citations, ...brought.citations], corrections, words, pen),
  ].join('\n');
}

/** What was wrong, what is right, why, and from which sources. */
export function correctionHtml(correction: FiledCorrection, words: Words, pen: Pen): string {
  const { was, now, why, sources } = correction;
  return [
    `<p>${pen.ours(words.was)} <del>${xmlText(was)}</del></p>`,
    `<p>${pen.ours(words.is)} <ins>${xmlText(now)}</ins></p>`,
    `<p>${pen.rendered(why.html)}</p>`,
    ...sourcesHtml(sources, [correction], words, pen),
  ].join('\n');
}

/** At the end of an entry: that something in it was corrected. */
function fixHtml(
  edition: Edition,
  { id, corrects, was, now, why, published }: FiledCorrection,
  words: Words,
  pen: Pen,
): string {
  const { title } = correctedThing(edition, corrects);
  const thing = corrects.kind === 'update' ? undefined : title;
  const parts = [
    `${pen.ours(words.was)} <del>${xmlText(was)}</del>`,
    `${pen.ours(words.is)} <ins>${xmlText(now)}</ins>`,
    pen.rendered(why.html),
  ];
  const flag = `<b>${pen.link(pen.ours(words.correctedOn(pen.day(published))), `c-${id}`)}</b>`;
  const opening = thing === undefined ? flag : `${flag} (${xmlText(thing)})`;
  return `<p>${opening} ${parts.join(' · ')}</p>`;
}

/** Whatever the entry has a number for. */
function sourcesHtml(
  ids: readonly Id[],
  corrections: readonly FiledCorrection[],
  words: Words,
  pen: Pen,
): readonly string[] {
  return listHtml(
    words.sources,
    pen.sources([...ids, ...corrections.flatMap(({ why }) => why.citations)]),
    pen,
  );
}
