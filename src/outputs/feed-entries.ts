import type { Instant, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import { oncePer } from '../once.ts';
import type { Briefing } from '../story/briefing.ts';
import { articleTold, correctedFiles, type FileId } from '../story/corrected-files.ts';
import { correctedThing } from '../story/correction-target.ts';
import { pathToBriefing, pathToUpdate } from '../story/directory.ts';
import { type Edition, type EditionUpdate, type FiledCorrection, newestEdition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { EntrySubject, FeedEntry } from './feed.ts';
import { articleHtml, correctionHtml, updateHtml } from './feed-content.ts';
import { type EntrySetting, type Pen, penFor } from './feed-text.ts';
import { addressOf, tagOf } from './origin.ts';
import { cleanText, plainLine } from './plain-text.ts';
import { xmlText } from './xml-text.ts';

/** All that a briefing published, in no order: the article, each update and each correction. */
export const entriesOf = oncePer((briefing: Briefing, setting: EntrySetting): readonly FeedEntry[] => {
  const edition = newestEdition(briefing);
  const fixes = fixesIn(briefing, edition);
  const desk = { ...setting, pen: penFor(edition, setting) };
  return [
    articleEntry(briefing, edition, fixes, desk),
    ...edition.updates.map((update) => updateEntry(edition, update, fixes, desk)),
    ...edition.corrections.map((correction) => correctionEntry(edition, correction, desk)),
  ];
});

/** Of what the id of an entry is made, which no later edit changes. */
export function subjectPath(slug: Id, about: EntrySubject): string {
  if (about.kind === 'correction') return `briefings/${slug}/corrections/${about.id}`;
  return `briefings/${slug}/${about.file === undefined ? 'article' : `updates/${about.file}`}`;
}

/** Moments of publication have their own offset. */
export function publishedAt(published: PointMoment): Instant {
  return startOf(published, 'UTC');
}

/** Ready for all entries of one briefing: a pen looks up every source of it. */
interface EntryDesk extends EntrySetting {
  readonly pen: Pen;
}

/** The corrections of each file, oldest first. */
type Fixes = ReadonlyMap<FileId, readonly FiledCorrection[]>;

function fixesIn(briefing: Briefing, edition: Edition): Fixes {
  const fixes = new Map<FileId, readonly FiledCorrection[]>();
  for (const correction of edition.corrections) {
    for (const file of correctedFiles(briefing, edition, correction)) {
      fixes.set(file, [...(fixes.get(file) ?? []), correction]);
    }
  }
  return fixes;
}

function articleEntry(briefing: Briefing, edition: Edition, fixes: Fixes, desk: EntryDesk): FeedEntry {
  const told = articleTold(briefing, edition);
  const corrections = fixes.get(undefined) ?? [];
  return entryOf(edition, desk, {
    about: { kind: 'file', file: undefined },
    address: addressOf(desk.origin, pathToBriefing(edition.slug), 'story'),
    title: told.headline,
    summary: told.summary,
    html: () => articleHtml(edition, told, corrections, desk.words, desk.pen),
    published: edition.published,
    corrections,
  });
}

function updateEntry(edition: Edition, update: EditionUpdate, fixes: Fixes, desk: EntryDesk): FeedEntry {
  const corrections = fixes.get(update.id) ?? [];
  return entryOf(edition, desk, {
    about: { kind: 'file', file: update.id },
    address: addressOf(desk.origin, pathToUpdate(edition.slug, update.id)),
    title: update.title,
    summary: update.note,
    html: () => updateHtml(edition, update, corrections, desk.words, desk.pen),
    published: update.published,
    corrections,
  });
}

function correctionEntry(edition: Edition, correction: FiledCorrection, desk: EntryDesk): FeedEntry {
  const { origin, words, pen } = desk;
  const ours = correction.corrects.kind === 'article' ? words.article : words.summary;
  const thing = correctedThing(edition, correction.corrects).title ?? ours;
  return entryOf(edition, desk, {
    about: { kind: 'correction', id: correction.id },
    address: addressOf(origin, pathToBriefing(edition.slug), `c-${correction.id}`),
    title: words.follow.correctionOf(thing, edition.label),
    summary: correction.why.plain,
    html: () => correctionHtml(correction, words, pen),
    published: correction.published,
    corrections: [],
  });
}

type Draft = Pick<FeedEntry, 'about' | 'address' | 'title' | 'summary' | 'html'> & {
  readonly published: PointMoment;
  /** Of this entry, oldest first. */
  readonly corrections: readonly FiledCorrection[];
};

function entryOf(
  { slug, label, language }: Edition,
  { origin }: EntryDesk,
  { about, address, title, summary, html, published, corrections }: Draft,
): FeedEntry {
  const line = plainLine(summary);
  return {
    about,
    id: tagOf(origin, subjectPath(slug, about)),
    address,
    title: plainLine(title),
    summary: line,
    // JSON Feed wants a content, and an update may be its note alone.
    html: oncePer(() => cleanText(html()).trim() || `<p>${xmlText(line)}</p>`),
    language,
    story: plainLine(label),
    published: publishedAt(published),
    updated: publishedAt(corrections.at(-1)?.published ?? published),
  };
}
