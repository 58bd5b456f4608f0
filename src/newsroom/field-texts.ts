import type { z } from 'zod';
import { fieldOf, membersOf } from '../schema/shape.ts';

/** A text in the fields of a file, as typed. */
export interface FieldText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
  readonly schema: z.ZodType;
}

/** Every text in the fields that a schema knows, in their order. */
export function textsIn(schema: z.ZodType, data: unknown): readonly FieldText[] {
  const texts: FieldText[] = [];
  gather(schema, data, [], texts);
  return texts;
}

function gather(schema: z.ZodType, data: unknown, path: readonly PropertyKey[], texts: FieldText[]): void {
  if (typeof data === 'string') texts.push({ text: data, path, schema });
  if (data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    const member = membersOf(schema);
    if (member) for (const [index, one] of data.entries()) gather(member, one, [...path, index], texts);
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const field = fieldOf(schema, name);
    if (field) gather(field, value, [...path, name], texts);
  }
}
