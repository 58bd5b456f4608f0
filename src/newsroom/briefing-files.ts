import type { z } from 'zod';
import type { Instant, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import { nearest } from '../nearest.ts';
import { briefing } from '../schema/briefing.ts';
import { idFrom, idPattern } from '../schema/fields.ts';
import { update } from '../schema/update.ts';
import { type ItemKind, itemKinds } from '../story/briefing.ts';
import type { ContentFile, Reading } from './content-file.ts';
import { type FieldText, textsIn } from './field-texts.ts';

export type BriefingFields = z.output<typeof briefing>;
export type UpdateFields = z.output<typeof update>;

/** The files of one briefing's folder, in the order in which they were published. */
export interface BriefingFiles {
  readonly slug: string;
  readonly article: StoryFile<BriefingFields>;
  readonly updates: readonly UpdateFile[];
  /** Whether every file of the folder was read and has no problem of its own. */
  readonly whole: boolean;
  /** Whether every file could at least be taken apart, and each member of its lists named, so that all ids are known. */
  readonly complete: boolean;
}

export interface StoryFile<T> extends ContentFile<T> {
  /** The ids of its items, by kind, also where the file has problems. */
  readonly ids: Readonly<Record<ItemKind, readonly string[]>>;
  /** All that its fields hold. */
  readonly texts: readonly FieldText[];
}

export type UpdateFile = StoryFile<UpdateFields> & { readonly id: string };

/** A list of the front matter. */
export type ListName = ItemKind | 'corrections' | 'sides';

/** The files of a folder in order; undefined where its article could not be read. Without a date a file comes last. */
export function arrange(folder: {
  readonly slug: string;
  readonly article: Reading<BriefingFields>;
  readonly updates: readonly (Reading<UpdateFields> & { readonly id: string })[];
  readonly incomplete: boolean;
}): BriefingFiles | undefined {
  const { slug, article, updates, incomplete } = folder;
  if (!article.file) return undefined;
  const readable = updates.flatMap(({ id, file }) => (file ? [{ ...gathered(file, update), id }] : []));
  return {
    slug,
    article: gathered(article.file, briefing),
    updates: readable.toSorted((a, b) => compare(published(a), published(b)) || (a.id < b.id ? -1 : 1)),
    whole: !incomplete && [article, ...updates].every(({ problems }) => problems.length === 0),
    complete:
      !incomplete && readable.length === updates.length && [article.file, ...readable].every(namesAll),
  };
}

/** When a file was published, as an instant. Publication carries its offset, so no zone matters. */
export function instantOf(moment: PointMoment): Instant {
  return startOf(moment, 'UTC');
}

/** The members of a list as typed, also of one whose name is misspelt. */
export function membersOf(data: unknown, list: ListName): readonly unknown[] {
  const members = listOf(data, list);
  return Array.isArray(members) ? members : [];
}

/** The id under which a member is kept, and the field that gives it: in `who` it is the person's or organization's. */
export function idOf(
  member: unknown,
  list: ListName,
): { readonly id: string; readonly field: string } | undefined {
  if (member === null || typeof member !== 'object') return undefined;
  const fields = member as Readonly<Record<string, unknown>>;
  const names = list === 'who' ? ['person', 'organization'] : ['id'];
  return names
    .flatMap((field) => {
      const id = Object.hasOwn(fields, field) ? fields[field] : undefined;
      return typeof id === 'string' && id !== '' ? [{ id, field }] : [];
    })
    .at(0);
}

/** The ids of a list's members. */
export function idsIn(data: unknown, list: ListName): readonly string[] {
  return membersOf(data, list).flatMap((member) => idOf(member, list)?.id ?? []);
}

/** An id that is none has its own report; those that refer to what it is meant to be are right. */
export function withMeantId(id: string): readonly string[] {
  if (idPattern.test(id)) return [id];
  const meant = idFrom(id);
  return meant === id || meant === '' ? [id] : [id, meant];
}

const listNames: readonly ListName[] = [...itemKinds, 'corrections', 'sides'];

function listOf(data: unknown, list: ListName): unknown {
  const fields = data as Readonly<Record<string, unknown>>;
  const key = Object.hasOwn(fields, list) ? list : misspelt(Object.keys(fields), list);
  return key === undefined ? undefined : fields[key];
}

function namesAll({ data }: ContentFile<unknown>): boolean {
  return listNames.every((list) => {
    const members = listOf(data, list) ?? [];
    return Array.isArray(members) && members.every((member) => idOf(member, list) !== undefined);
  });
}

function misspelt(keys: readonly string[], list: ListName): string | undefined {
  return keys.find((key) => !isField(key) && nearest(key, listNames) === list);
}

/** Whether a field is called so, and the name is no misspelt one. */
const isField = (key: string) => [briefing, update].some((schema) => Object.hasOwn(schema.shape, key));

function published(file: ContentFile<UpdateFields>): Instant {
  return file.value ? instantOf(file.value.published) : Infinity;
}

function gathered<T>(file: ContentFile<T>, schema: z.ZodType): StoryFile<T> {
  const ids = itemKinds.map((kind) => [kind, idsIn(file.data, kind)]);
  return {
    ...file,
    ids: Object.fromEntries(ids) as Record<ItemKind, readonly string[]>,
    texts: textsIn(schema, file.data),
  };
}

/** Also right for two infinities, whose difference is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
