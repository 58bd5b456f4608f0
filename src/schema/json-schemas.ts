import { z } from 'zod';
import { briefing } from './briefing.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { redirects } from './redirects.ts';
import { site } from './site.ts';
import { update } from './update.ts';

/** For each kind of content file, the schema of its fields. */
const kinds = { site, redirects, briefing, update, person, organization, place };

/**
 * The JSON Schemas (draft 7, which all editors know) of the fields of each kind of file, as text, by file name. They
 * know the fields and their words; whether a date, an address or an id holds is for the check to say.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title: name, ...asTyped(schema) }, undefined, 2)}\n`,
    ]),
  );
}

function asTyped(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // For the code, not for editors.
      delete jsonSchema.reference;
      delete jsonSchema.inlineMarkdown;
      if (jsonSchema.type === 'string') loosen(jsonSchema);
    },
  });
}

/** Content is read as it was typed, but an editor takes `2025` for a number and `true` for a truth. */
function loosen(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.enum?.includes('true')) {
    delete schema.enum;
    Object.assign(schema, { type: ['boolean', 'string'], pattern: '^(true|false)$' });
  } else if (!schema.enum) {
    Object.assign(schema, { type: ['string', 'number', 'boolean'] });
  }
}
