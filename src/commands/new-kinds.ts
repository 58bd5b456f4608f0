import { briefing } from '../schema/briefing.ts';
import { organization } from '../schema/organization.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { choicesOf, fieldsOf, isOptional, membersOf } from '../schema/shape.ts';
import { update } from '../schema/update.ts';

/** What `npm run new` can write. */
export const newKinds = ['briefing', 'update', 'person', 'place', 'organization'] as const;
export type NewKind = (typeof newKinds)[number];

interface FileKind {
  readonly schema: Schema;
  /** The folder of its files; of an update, that of the briefings. */
  readonly room: string;
  /** The field that the words on the command line give. */
  readonly title: string;
  /** What may be left out, though every file has it. */
  readonly presets: Readonly<Record<string, string>>;
}
type Schema = Parameters<typeof fieldsOf>[0];

export const fileKinds: Readonly<Record<NewKind, FileKind>> = {
  briefing: {
    schema: briefing,
    room: 'briefings',
    title: 'headline',
    presets: { published: 'now', status: 'developing' },
  },
  update: {
    schema: update,
    room: 'briefings',
    title: 'title',
    presets: { published: 'now', kind: 'development' },
  },
  person: { schema: person, room: 'people', title: 'name', presets: {} },
  place: { schema: place, room: 'places', title: 'name', presets: {} },
  organization: { schema: organization, room: 'organizations', title: 'name', presets: {} },
};

/** The fields of a kind that take one line, in the order of the schema: only these can be given to the command. */
export function lineFields(kind: NewKind): readonly string[] {
  const fields = Object.entries(fieldsOf(fileKinds[kind].schema) ?? {});
  return fields.flatMap(([name, schema]) => (name === 'draft' || !isLine(schema) ? [] : [name]));
}

/** The fields that a file of the kind must have, and that no preset gives. */
export function neededFields(kind: NewKind): readonly string[] {
  const { schema, presets } = fileKinds[kind];
  const fields = Object.entries(fieldsOf(schema) ?? {});
  return fields.flatMap(([name, field]) => (isOptional(field) || name in presets ? [] : [name]));
}

/** Whether the text of its files is what readers come for. */
export function isTold(kind: NewKind): boolean {
  return kind === 'briefing' || kind === 'update';
}

function isLine(schema: Schema): boolean {
  return choicesOf(schema) !== undefined || (!fieldsOf(schema) && !membersOf(schema));
}
