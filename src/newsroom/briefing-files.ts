import type { z } from 'zod';
import type { Instant, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import type { briefing } from '../schema/briefing.ts';
import type { update } from '../schema/update.ts';
import { type ItemKind, itemKinds } from '../story/briefing.ts';
import type { ContentFile, Reading } from './content-file.ts';

export type BriefingFields = z.output<typeof briefing>;
export type UpdateFields = z.output<typeof update>;

/** The files of one briefing's folder, in the order in which they were published. */
export interface BriefingFiles {
  readonly slug: string;
  readonly article: StoryFile<BriefingFields>;
  readonly updates: readonly (StoryFile<UpdateFields> & { readonly id: string })[];
  /** Whether every file of the folder could be read and has no problem of its own. */
  readonly whole: boolean;
  /** How many files could not even be taken apart, so that ids may be missing. */
  readonly unread: number;
}

export interface StoryFile<T> extends ContentFile<T> {
  /** The ids of its items, by kind, also where the file has problems. */
  readonly ids: Readonly<Record<ItemKind, readonly string[]>>;
}

/** Files without a readable date come last, by name. */
export function arrange(
  slug: string,
  article: Reading<BriefingFields>,
  updates: readonly (Reading<UpdateFields> & { readonly id: string })[],
): BriefingFiles | undefined {
  if (!article.file) return undefined;
  const readable = updates.flatMap(({ id, file }) => (file ? [{ ...withIds(file), id }] : []));
  return {
    slug,
    article: withIds(article.file),
    updates: readable.toSorted((a, b) => compare(published(a), published(b)) || (a.id < b.id ? -1 : 1)),
    whole: article.problems.length === 0 && updates.every(({ problems }) => problems.length === 0),
    unread: updates.length - readable.length,
  };
}

/** When a file was published, as an instant. Publication carries its offset, so no zone matters. */
export function instantOf(moment: PointMoment): Instant {
  return startOf(moment, 'UTC');
}

/** The id under which an item is kept: that of the person or organization in `who`. */
export function itemId(member: unknown, kind: ItemKind): string | undefined {
  if (member === null || typeof member !== 'object') return undefined;
  const fields = member as Record<string, unknown>;
  const id = kind === 'who' ? (fields['person'] ?? fields['organization']) : fields['id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** The members of a list in the front matter, as typed. */
export function rawItems(data: unknown, kind: string): readonly unknown[] {
  const list = (data as Record<string, unknown>)[kind];
  return Array.isArray(list) ? list : [];
}

function published(file: ContentFile<UpdateFields>): Instant {
  return file.value ? instantOf(file.value.published) : Infinity;
}

function withIds<T>(file: ContentFile<T>): StoryFile<T> {
  const ids = itemKinds.map((kind) => [
    kind,
    rawItems(file.data, kind).flatMap((member) => itemId(member, kind) ?? []),
  ]);
  return { ...file, ids: Object.fromEntries(ids) as Record<ItemKind, readonly string[]> };
}

/** Also right for two infinities, whose difference is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
