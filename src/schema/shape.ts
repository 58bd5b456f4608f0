import type { z } from 'zod';
import { oncePer } from '../once.ts';
import type { ReferenceKind } from './fields.ts';

/*
 * What a schema says of itself: used to name known keys in messages, to find references and to write the
 * editors’ guide. Only the kinds of schema that stand in this folder are known here.
 */

/** The fields of a group, by name; undefined for what is no group of fields. */
export const fieldsOf = oncePer((schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined => {
  const plain = bare(schema);
  return plain.def.type === 'object' ? (plain as unknown as z.ZodObject).shape : undefined;
});

/** The schema of a field of a group; undefined for any other name, `constructor` included. */
export function fieldOf(schema: z.ZodType, name: PropertyKey): z.ZodType | undefined {
  const fields = fieldsOf(schema);
  return fields && Object.hasOwn(fields, name) ? fields[String(name)] : undefined;
}

/** The schema of a list's members; undefined for what is no list. A value that may be one or a list counts as a list. */
export const membersOf = oncePer((schema: z.ZodType): z.ZodType | undefined => {
  const plain = bare(schema);
  if (plain.def.type === 'array') return (plain as unknown as z.ZodArray<z.ZodType>).element;
  if (plain.def.type !== 'union') return undefined;
  const options: readonly z.ZodType[] = (plain as unknown as z.ZodUnion<z.ZodType[]>).options;
  return options.map((option) => membersOf(option)).find((found) => found !== undefined);
});

/** The words that a field may hold; undefined for any other field. */
export function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  const plain = bare(schema);
  return plain.def.type === 'enum' ? (plain as unknown as z.ZodEnum).options.map(String) : undefined;
}

/** The schema at a path of data. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (found, key) => found && (typeof key === 'number' ? membersOf(found) : fieldOf(found, key)),
    schema,
  );
}

export function isOptional(schema: z.ZodType): boolean {
  return schema.def.type === 'optional';
}

export function descriptionOf(schema: z.ZodType): string | undefined {
  const inner = unwrapped(schema);
  return schema.description ?? (inner && descriptionOf(inner));
}

/** What a field refers to; undefined for any other field. */
export function referenceOf(schema: z.ZodType): ReferenceKind | undefined {
  return markOf(schema, 'reference') as ReferenceKind | undefined;
}

/** Whether a field holds inline Markdown. */
export function isInlineMarkdown(schema: z.ZodType): boolean {
  return markOf(schema, 'inlineMarkdown') === true;
}

function markOf(schema: z.ZodType, mark: string): unknown {
  return marksOf(schema)?.[mark];
}

const marksOf = oncePer((schema: z.ZodType) => bare(schema).meta());

/** Without the wrappers that make it optional, required again or transform it. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema.def.type === 'pipe') return bare((schema as unknown as z.ZodPipe<z.ZodType>).in);
  const inner = unwrapped(schema);
  return inner ? bare(inner) : schema;
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  const isWrapper = schema.def.type === 'optional' || schema.def.type === 'nonoptional';
  return isWrapper ? (schema as unknown as z.ZodOptional<z.ZodType>).unwrap() : undefined;
}
