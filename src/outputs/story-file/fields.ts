import { z } from 'zod';
import { descriptionOf, fieldOf } from '../../schema/shape.ts';

/*
 * What `story.json` is made of. A name given by `meta` is that of a definition in the published JSON Schema; what a
 * field means there is said as in the editors’ guide wherever it means the same.
 */

/** Said of a field as the schema of a content file says it. */
export function said<T extends z.ZodType>(content: z.ZodType, field: string, type: T): T {
  const schema = fieldOf(content, field);
  const description = schema && descriptionOf(schema);
  if (description === undefined) throw new Error(`nothing is said of ${field}`);
  return type.describe(description);
}

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'id', description: 'A short name, unique among its kind in the briefing.' });

export const uri = z
  .string()
  .regex(/^tag:\S+$/)
  .meta({
    id: 'uri',
    description:
      'The name under which this is known everywhere, feeds and calendars included: a tag URI (RFC 4151), which stays the same when words or addresses change.',
  });

export const url = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .meta({ id: 'url', format: 'uri', description: 'A web address.' });

export const language = z.string().min(2).meta({ id: 'language', description: 'A language (BCP 47).' });

export const dateTime = z.iso
  .datetime({ offset: true })
  .meta({ id: 'dateTime', description: 'A date with its time of day and offset from UTC (RFC 3339).' });

const iso = z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?)?$/);

export const moment = z
  .strictObject({
    edtf: z
      .string()
      .regex(/^(\d{4}[^/]*|\d{4}[^/]*\/(\d{4}[^/]*|\.\.)|\.\.\/\d{4}[^/]*)$/)
      .describe(
        'As its source has it, and no more precise: Extended Date/Time Format (ISO 8601-2), levels 0 and 1. `~` is about, `?` uncertain, `%` both, `A/B` from A to B, `../B` by B, `A/..` from A. The marks may also follow a time of day.',
      ),
    iso: iso
      .optional()
      .describe(
        'The same in ISO 8601, where it is one exact year, month, day or time. The seconds of a time are written out even where only the minute is known.',
      ),
    start: iso.optional().describe('The exact first date or time of a range.'),
    end: iso.optional().describe('The exact last date or time of a range.'),
  })
  .meta({ id: 'moment', description: 'A date or a range of dates, exactly as precise as it is known.' });

export const sourceIds = z.array(id).describe('The ids of the `sources` that it rests on.');

const plain = z.string().describe('The words that a reader sees.');
const html = z.string().describe('The same as HTML without scripts; links are absolute.');

export const inline = z
  .strictObject({ plain, html, sources: sourceIds })
  .meta({ id: 'inline', description: 'A short text of one paragraph.' });

export const thing = z
  .strictObject({ kind: z.enum(['person', 'organization', 'place']), id })
  .meta({ id: 'thing', description: 'One of the `people`, `organizations` or `places` below.' });

export const text = z
  .strictObject({
    plain,
    html,
    sources: sourceIds,
    names: z.array(thing).describe('Whom and what it names, in the order of first mention.'),
  })
  .meta({ id: 'text', description: 'A text of several paragraphs.' });

export const party = z
  .strictObject({
    kind: z.enum(['side', 'person', 'organization']),
    id,
    name: z.string(),
  })
  .meta({ id: 'party', description: 'A side of the story, a person or an organization.' });

export const permalink = url.describe('Where it stands on the site. The address lasts.');

/** Every state of an item, oldest first. */
export function versionsOf<T extends z.ZodType>(value: T) {
  return z
    .array(
      z.strictObject({
        update: id.optional().describe('The update that brought it; absent for the article.'),
        published: dateTime,
        value: value.optional().describe('How it read. Absent for the newest, which is the item itself.'),
      }),
    )
    .min(1)
    .describe('Every state of this item, oldest first.');
}

/** An item of the story: its present `fields`, what is `derived` from its history or its place, and that history. */
export function item<F extends z.ZodRawShape, D extends z.ZodRawShape>(
  name: string,
  description: string,
  fields: F,
  derived: D,
) {
  const value = z.strictObject(fields);
  return z
    .strictObject({
      id,
      uri,
      permalink: permalink
        .optional()
        .describe('Where it stands on the page; absent where it is no longer shown.'),
      ...value.shape,
      ...z.strictObject(derived).shape,
      versions: versionsOf(value),
    })
    .meta({ id: name, description });
}
