import type { z } from 'zod';
import { briefing } from './briefing.ts';
import { items, patches } from './items.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import type { ReferenceKind } from './fields.ts';
import {
  choicesOf,
  descriptionOf,
  fieldsOf,
  isInlineMarkdown,
  isOptional,
  membersOf,
  referenceOf,
  schemaAt,
} from './shape.ts';
import { redirects } from './redirects.ts';
import { repository } from './repository.ts';
import { security } from './security.ts';
import { site } from './site.ts';
import { update } from './update.ts';

/*
 * The field lists of the editors' guide, made from the schemas, so that the guide says what the check wants.
 */

type Group = readonly [name: string, ...schemas: readonly [z.ZodType, ...z.ZodType[]]];

/** Every group of fields, under the name that the guide has for it; schemas of one group have the same fields. */
const groups: readonly Group[] = [
  ['site', site],
  ['security', security],
  ['repository', repository],
  ['redirects', redirects],
  ['redirect', within(redirects, 'redirects', 0)],
  ['briefing', briefing],
  ['update', update],
  ['person', person],
  ['organization', organization],
  ['place', place],
  ['side', within(briefing, 'sides', 0)],
  ['who', items.who, patches.who],
  ['event', items.timeline, patches.timeline],
  ['participant', within(items.timeline, 'participants', 0)],
  ['statement', items.statements, patches.statements],
  ['contest', within(items.statements, 'contestedBy', 0)],
  ['question', items.questions, patches.questions],
  ['commitment', items.commitments, patches.commitments],
  ['knowledge', items.known, items.notKnown, items.watch, patches.known, patches.notKnown, patches.watch],
  ['source', items.sources, patches.sources],
  ['correction', within(update, 'corrections', 0)],
  ['native-name', within(person, 'nativeName')],
  ['role', within(person, 'roles', 0)],
  ['coordinates', within(place, 'coordinates')],
];

export const groupNames: readonly string[] = groups.map(([name]) => name);

const part = /(<!-- fields:([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * The guide with each part between `<!-- fields:NAME -->` and `<!-- end -->` made anew: a table of the group's fields.
 * Throws where there is no group of that name.
 */
export function fillGuide(text: string): string {
  return text.replace(
    part,
    (_, start: string, name: string, end: string) => `${start}\n${tableOf(name)}\n\n${end}`,
  );
}

function tableOf(name: string): string {
  const group = groups.find(([known]) => known === name);
  if (!group) throw new Error(`no group of fields is called ${name}`);
  const rows = Object.entries(fieldsOf(group[1]) ?? {}).map(([field, schema]) =>
    [`\`${field}\``, isOptional(schema) ? '' : 'yes', formOf(schema), descriptionOf(schema) ?? ''].join(
      ' | ',
    ),
  );
  return ['field | needed | write | what it is', '--- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

/** What is written there: text, a date, an id, fields of its own, or a list of them. */
function formOf(schema: z.ZodType): string {
  const member = membersOf(schema);
  const one = member ?? schema;
  const fields = fieldsOf(one);
  const reference = referenceOf(one);
  const choices = choicesOf(one);
  if (fields) return `${member ? 'list of ' : ''}[${nameOf(fields)}](#${nameOf(fields)})`;
  if (reference)
    return `${member ? (isLone(schema) ? 'id or list of ids' : 'list of ids') : 'id'}: ${nouns[reference]}`;
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (isDate(one)) return '[date](#dates)';
  return `${member ? 'list of texts' : 'text'}${isInlineMarkdown(one) ? ', with [marks](#text)' : ''}`;
}

function nameOf(fields: object): string {
  const group = groups.find(([, ...schemas]) => schemas.some((known) => fieldsOf(known) === fields));
  if (!group) throw new Error(`no group of the guide has the fields ${Object.keys(fields).join(', ')}`);
  return group[0];
}

const nouns: Readonly<Record<ReferenceKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  party: 'person, organization or side',
  side: 'side',
  source: 'source',
  event: 'event',
  question: 'question',
  briefing: 'briefing',
};

/** Whether one value does, be it in place of a list. */
function isLone(schema: z.ZodType): boolean {
  return schema.safeParse('one').success;
}

function isDate(schema: z.ZodType): boolean {
  return schema.safeParse('2025-05-16T18:00+03:00').success && !schema.safeParse('one').success;
}

function within(schema: z.ZodType, ...path: readonly PropertyKey[]): z.ZodType {
  const found = schemaAt(schema, path);
  if (!found) throw new Error(`the schema has nothing at ${path.join('.')}`);
  return found;
}
