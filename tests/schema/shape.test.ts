import { expect, test } from 'vitest';
import { z } from 'zod';
import { briefing } from '../../src/schema/briefing.ts';
import { idFrom, idPattern, inline, line, reference, references } from '../../src/schema/fields.ts';
import { items, patches } from '../../src/schema/items.ts';
import { organization } from '../../src/schema/organization.ts';
import { person } from '../../src/schema/person.ts';
import { place } from '../../src/schema/place.ts';
import {
  choicesOf,
  descriptionOf,
  fieldOf,
  fieldsOf,
  isInlineMarkdown,
  isOptional,
  membersOf,
  referenceOf,
  schemaAt,
} from '../../src/schema/shape.ts';
import { site } from '../../src/schema/site.ts';
import { update } from '../../src/schema/update.ts';
import { itemKinds } from '../../src/story/briefing.ts';

const files = { briefing, update, person, organization, place, site };

/** Every field of a schema and of the groups in it: `timeline.date`. */
function allFields(
  schema: z.ZodType,
  path = '',
): readonly { readonly path: string; readonly field: z.ZodType }[] {
  const group = membersOf(schema) ?? schema;
  return Object.entries(fieldsOf(group) ?? {}).flatMap(([name, field]) => [
    { path: `${path}${name}`, field },
    ...allFields(field, `${path}${name}.`),
  ]);
}

test.each(Object.entries(files))('every field of a %s is described, as a sentence', (_, schema) => {
  const fields = allFields(schema);
  expect(fields.length).toBeGreaterThan(5);
  expect(
    fields.filter(({ field }) => !/^\S.*[.…]$/s.test(descriptionOf(field) ?? '')).map(({ path }) => path),
  ).toEqual([]);
});

test.each(Object.entries(files))('every field of a %s is of a kind that messages know', (_, schema) => {
  const known = (field: z.ZodType): boolean =>
    ['string', 'enum', 'object', 'array', 'union'].includes(unwrapped(field).def.type);
  expect(
    allFields(schema)
      .filter(({ field }) => !known(field))
      .map(({ path }) => path),
  ).toEqual([]);
});

test.each(Object.entries(files))('a %s knows no field that it does not have', (_, schema) => {
  expect(
    schema.safeParse({ surprise: 'x' }).error?.issues.some(({ code }) => code === 'unrecognized_keys'),
  ).toBe(true);
});

test.each(itemKinds)(
  'an item of %s may change any field of its own, and needs no more than its id',
  (kind) => {
    const whole = fieldsOf(items[kind]) ?? {};
    const patch = fieldsOf(patches[kind]) ?? {};
    expect(Object.keys(patch)).toEqual(Object.keys(whole));
    const required = Object.entries(patch)
      .filter(([, field]) => !isOptional(field))
      .map(([name]) => name);
    expect(required).toEqual(kind === 'who' ? [] : ['id']);
  },
);

test('a field of the language’s own is none of a schema', () => {
  expect(fieldOf(site, 'constructor')).toBeUndefined();
  expect(fieldOf(site, 'name')).toBeDefined();
});

test('what a field is can be asked through optional, described and transformed', () => {
  expect(choicesOf(z.enum(['a', 'b']).describe('A.').optional())).toEqual(['a', 'b']);
  expect(choicesOf(line)).toBeUndefined();
  expect(descriptionOf(line.describe('A.').optional())).toBe('A.');
  expect(isInlineMarkdown(inline.optional().describe('A.'))).toBe(true);
  expect(isInlineMarkdown(line)).toBe(false);
  expect(referenceOf(reference('person').optional().describe('A.'))).toBe('person');
  expect(membersOf(references('party'))).toBeDefined();
  expect(membersOf(line)).toBeUndefined();
});

test('a schema is found at a path of data', () => {
  const at = schemaAt(briefing, ['timeline', 3, 'participants', 0, 'person']);
  expect(at && referenceOf(at)).toBe('person');
  expect(schemaAt(briefing, ['timeline', 'participants'])).toBeUndefined();
  expect(schemaAt(briefing, ['nothing', 0])).toBeUndefined();
});

test.each([
  ['İstanbul Talks', 'istanbul-talks'],
  ['  Zürich — 2025! ', 'zurich-2025'],
  ['Ķemeri_(old)', 'kemeri-old'],
  ['rustem-umerov', 'rustem-umerov'],
  ['Стамбул', ''],
])('the id nearest to %j is %j', (name, id) => {
  expect(idFrom(name)).toBe(id);
  expect(id === '' || idPattern.test(id)).toBe(true);
});

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema.def.type === 'optional' || schema.def.type === 'nonoptional')
    return unwrapped((schema as unknown as z.ZodOptional<z.ZodType>).unwrap());
  if (schema.def.type === 'pipe') return unwrapped((schema as unknown as z.ZodPipe<z.ZodType>).in);
  return schema;
}
