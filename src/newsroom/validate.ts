import type { z } from 'zod';
import { choicesOf, descriptionOf, fieldsOf, schemaAt } from '../schema/shape.ts';
import type { Places } from './front-matter.ts';
import { didYouMean, type Problem } from './problem.ts';

/** A problem before it has its file. */
export type Found = Omit<Problem, 'path'>;

/** The fields of a file, or every problem that the schema has with them. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: unknown,
  places: Places,
): { readonly value: z.output<S> } | { readonly problems: readonly Found[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, schema, data, places)) };
}

/** `timeline[talks].status`: list members by their id, where they have one. */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  let name = '';
  for (const key of path) {
    at = at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key !== 'number') name += `${name && '.'}${String(key)}`;
    else name += `[${idOf(at) ?? key + 1}]`;
  }
  return name;
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  places: Places,
): readonly Found[] {
  const { path } = issue;
  const base = { field: fieldName(path, data), severity: 'error' as const };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
    return issue.keys.map((key) => ({
      ...base,
      ...places.key([...path, key]),
      field: fieldName([...path, key], data),
      rule: 'unknown-field',
      fault: 'there is no such field',
      remedy: didYouMean(key, known).trim() || `The fields here are ${known.join(', ')}.`,
    }));
  }
  const given = valueAt(data, path);
  const field = schemaAt(schema, path);
  if (given === undefined && path.length > 0) {
    return [
      {
        ...base,
        ...places.value(path.slice(0, -1)),
        rule: 'missing-field',
        fault: 'is missing',
        remedy: missingRemedy(field),
      },
    ];
  }
  const place = places.value(path);
  const choices = field && choicesOf(field);
  if (choices && typeof given === 'string') {
    return [
      {
        ...base,
        ...place,
        rule: 'unknown-value',
        fault: given === '' ? 'is empty' : `“${given}” is not one of the words for it`,
        remedy: `${didYouMean(given, choices)}Use ${orList(choices)}.`,
      },
    ];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    if (given === '')
      return [
        {
          ...base,
          ...place,
          rule: 'empty-field',
          fault: 'is empty',
          remedy: 'Fill it in, or delete the field.',
        },
      ];
    return [{ ...base, ...place, rule: 'wrong-type', ...wrongType(issue) }];
  }
  const remedy = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  return [
    {
      ...base,
      ...place,
      rule: issue.code === 'custom' ? 'wrong-value' : 'wrong-length',
      fault: issue.message,
      remedy: typeof remedy === 'string' ? remedy : ordinaryRemedy(issue.code),
    },
  ];
}

function ordinaryRemedy(code: string): string {
  return code === 'too_big' ? 'Make it shorter.' : 'Fill it in, or delete the field.';
}

function missingRemedy(field: z.ZodType | undefined): string {
  const choices = field && choicesOf(field);
  if (choices) return `Add it: one of ${orList(choices)}.`;
  const description = field && descriptionOf(field);
  return description ? `Add it. ${description}` : 'Add it.';
}

function wrongType(issue: z.core.$ZodIssue): { fault: string; remedy: string } {
  if (issue.code === 'invalid_union')
    return { fault: issue.message, remedy: 'Write one id, or several as [one, two].' };
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'array') return { fault: 'must be a list', remedy: 'Begin each of its lines with “- ”.' };
  if (expected === 'object')
    return {
      fault: 'must be a group of fields',
      remedy: 'Write its fields below it, indented, or as { a: …, b: … }.',
    };
  return {
    fault: 'must be text',
    remedy: 'Write one value here; put quotes around text that holds “: ” or begins with [ or {.',
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function idOf(member: unknown): string | undefined {
  if (member === null || typeof member !== 'object') return undefined;
  const { id, person, organization } = member as Record<string, unknown>;
  return [id, person, organization].find((name): name is string => typeof name === 'string' && name !== '');
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
