import type { z } from 'zod';
import { fieldOf, isInlineMarkdown, membersOf } from '../schema/shape.ts';
import { fieldName, type Found } from './validate.ts';
import type { Fields } from './yaml.ts';

/** Markdown in fields of plain text, where readers would see its signs. */
export function checkMarks(
  schema: z.ZodType,
  { data, places }: Fields,
  path: readonly PropertyKey[] = [],
  value: unknown = data,
): readonly Found[] {
  if (typeof value === 'string') {
    const [mark] = isInlineMarkdown(schema) ? [] : (MARKS.exec(value) ?? []);
    return mark === undefined
      ? []
      : [{ ...places.value(path), field: fieldName(path, data), ...printed(mark) }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const field = Array.isArray(value) ? membersOf(schema) : fieldOf(schema, key);
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return field ? checkMarks(field, { data, places }, at, member) : [];
  });
}

/** Bold words, notes and links, found in one pass. What else is a mark may as well be a sign of the words. */
const MARKS = /\*\*(?=\S)[^*]+\*\*|\[\^[\w-]+\]|\[[^\][]+\]\([a-z]{1,20}:[^)]{0,2000}\)/;

function printed(mark: string): Pick<Found, 'rule' | 'severity' | 'fault' | 'remedy'> {
  const what = mark.startsWith('**') ? 'the **' : mark;
  return {
    rule: 'marks-in-plain-text',
    severity: 'warning',
    fault: 'this field is plain text, and its marks would be printed',
    remedy: `Take ${what} out, or say it in the text.`,
  };
}
