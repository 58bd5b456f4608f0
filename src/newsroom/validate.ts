import type { z } from 'zod';
import { quote } from '../dates/fault.ts';
import { nearest } from '../nearest.ts';
import { briefing } from '../schema/briefing.ts';
import {
  choicesOf,
  descriptionOf,
  fieldOf,
  fieldsOf,
  isOptional,
  membersOf,
  schemaAt,
} from '../schema/shape.ts';
import { update } from '../schema/update.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Places } from './yaml.ts';

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
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => misspeltFields(issue, schema)));
  const counted = issues.filter(({ path }) => !misspelt.has(JSON.stringify(path)));
  return { problems: counted.flatMap((issue) => explain(issue, schema, data, places)) };
}

/** `timeline[talks].status`: list members by their id, where they have one. */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  let name = '';
  let list: PropertyKey = '';
  for (const key of path) {
    at = memberOf(at, key);
    if (typeof key === 'number') name += `[${idOf(at, list) ?? key + 1}]`;
    else name += `${name && '.'}${String(key)}`;
    list = key;
  }
  return name;
}

/** The fields of a group that are there under a name of which they are the nearest: `title` for `titel`. */
export function meantFields(schema: z.ZodType, given: readonly string[]): readonly string[] {
  const known = Object.keys(fieldsOf(schema) ?? {});
  return given.filter((key) => !known.includes(key)).flatMap((key) => nearest(key, known) ?? []);
}

/** The paths, as JSON, of fields that are only missing because their names are misspelt. */
function misspeltFields(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const group = schemaAt(schema, issue.path) ?? schema;
  return meantFields(group, issue.keys).map((name) => JSON.stringify([...issue.path, name]));
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  places: Places,
): readonly Found[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
    return issue.keys.map((key) => ({
      ...places.key([...path, key]),
      field: fieldName([...path, key], data),
      severity: 'error',
      rule: 'unknown-field',
      fault: 'there is no such field',
      remedy: unknownRemedy(
        key,
        known,
        valueAt(data, [...path, key]),
        path.length === 0 ? schema : undefined,
      ),
    }));
  }
  const given = valueAt(data, path);
  const isMissing = given === undefined && path.length > 0;
  return [
    {
      ...places.value(isMissing ? path.slice(0, -1) : path),
      field: fieldName(path, data),
      severity: 'error',
      ...(isMissing ? missing(schemaAt(schema, path)) : wrong(issue, given, schemaAt(schema, path))),
    },
  ];
}

type Explanation = Pick<Found, 'rule' | 'fault' | 'remedy'>;

/** `file` is the schema of the file, for a field of the file itself. */
function unknownRemedy(
  key: string,
  known: readonly string[],
  value: unknown,
  file: z.ZodType | undefined,
): string {
  if (key.trim() !== key) return 'Type the spaces before it anew: they are not ordinary ones.';
  if (/^\d+$/.test(key)) return 'Write a decimal point, as in 41.04.';
  // In { as: head, in Istanbul } the comma makes a name without a value of the last words.
  if (value === null) return 'Put quotes around text with a comma between { and }.';
  const guess = didYouMean(key, known).trim();
  if (guess) return guess;
  const other = others.find((one) => one.schema === file && fieldOf(one.other, key));
  const place = other ? `It belongs into ${other.name}. ` : indentation(key, file);
  return `${place}The fields here are ${known.join(', ')}.`;
}

/** For a field that entries of lists have, and that stands beside the lists. */
function indentation(key: string, file: z.ZodType | undefined): string {
  const lists = Object.entries((file && fieldsOf(file)) ?? {}).flatMap(([name, field]) => {
    const member = membersOf(field);
    return member && fieldOf(member, key) ? [`\`${name}\``] : [];
  });
  return lists.length === 0 ? '' : `If it belongs to an entry of ${orList(lists)}, indent it. `;
}

/** What editors may take one kind of file for. */
const others: readonly { readonly schema: z.ZodType; readonly other: z.ZodType; readonly name: string }[] = [
  { schema: briefing, other: update, name: 'an update' },
  { schema: update, other: briefing, name: 'briefing.md' },
];

function missing(field: z.ZodType | undefined): Explanation {
  const choices = field && choicesOf(field);
  const description = choices ? `It is one of ${orList(choices)}.` : ((field && descriptionOf(field)) ?? '');
  return { rule: 'missing-field', fault: 'is missing', remedy: `Add it. ${description}`.trim() };
}

function wrong(issue: z.core.$ZodIssue, given: unknown, field: z.ZodType | undefined): Explanation {
  const choices = field && choicesOf(field);
  if (given === '' || given === null) {
    return { rule: 'empty-field', fault: 'is empty', remedy: emptyRemedy(field) };
  }
  if (choices && typeof given === 'string') {
    return {
      rule: 'unknown-value',
      fault: `${quote(given)} is not one of the words for it`,
      remedy: `${didYouMean(given, choices)}Use ${orList(choices)}.`,
    };
  }
  if (issue.code === 'custom') {
    const remedy: unknown = issue.params?.[REMEDY];
    const names = issue.params?.[NAMES];
    const guess = Array.isArray(names) && typeof given === 'string' ? didYouMean(given, names) : '';
    return {
      rule: 'wrong-value',
      fault: issue.message,
      remedy: typeof remedy === 'string' ? `${guess}${remedy}` : 'Correct it.',
    };
  }
  if (issue.code === 'too_big') {
    return { rule: 'wrong-length', fault: issue.message, remedy: 'Make it shorter.' };
  }
  if (issue.code === 'too_small') {
    return { rule: 'empty-field', fault: issue.message, remedy: emptyRemedy(field) };
  }
  return { rule: 'wrong-type', ...wrongType(issue, field) };
}

/** Under which a custom issue of `schema` carries its remedy. */
const REMEDY = 'remedy';

/** Under which it carries all that may be meant, where that is a list. */
const NAMES = 'names';

function emptyRemedy(field: z.ZodType | undefined): string {
  return field && isOptional(field) ? 'Fill it in, or delete the field.' : 'Fill it in.';
}

function wrongType(issue: z.core.$ZodIssue, field: z.ZodType | undefined): Pick<Found, 'fault' | 'remedy'> {
  if (issue.code === 'invalid_union') {
    return { fault: issue.message, remedy: 'Write one id, or several as [one, two].' };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  if (expected === 'array') {
    return {
      fault: 'must be a list',
      remedy: 'Begin each of its lines with “- ”, or put it between [ and ].',
    };
  }
  if (expected === 'object') {
    const names = Object.keys((field && fieldsOf(field)) ?? {}).join(', ');
    return {
      fault: 'must be a group of fields',
      remedy: `Write its fields (${names}) indented below it, or between { and }.`,
    };
  }
  return {
    fault: 'must be text',
    remedy: 'Write one value here, and quotes around text that holds “: ” or begins with [ or {.',
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(memberOf, data);
}

function memberOf(data: unknown, key: PropertyKey): unknown {
  return data !== null && typeof data === 'object' ? (data as Record<PropertyKey, unknown>)[key] : undefined;
}

function idOf(member: unknown, list: PropertyKey): string | undefined {
  const fields = list === 'who' || list === 'participants' ? ['person', 'organization'] : ['id'];
  return fields
    .map((field) => memberOf(member, field))
    .find((id): id is string => typeof id === 'string' && id !== '');
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
