import { z } from 'zod';
import * as f from './fields.ts';
import { source } from './items.ts';

export const nativeName = z.strictObject({
  text: f.line.describe('The name in its own script.'),
  language: f.language.describe('The language of that spelling (BCP 47).'),
});

const role = z.strictObject({
  title: f.line.describe('The office or function.'),
  organization: f.reference('organization').optional().describe('The organization in which it is held.'),
  from: f.moment.optional().describe('Since when. Leave it out where it is not known.'),
  to: f.moment.optional().describe('Until when. Leave it out while it lasts, or where it is not known.'),
  sources: z.array(f.reference('source')).optional().describe('Ids of the `sources` of this file.'),
});

/** `content/people/<id>.md` */
export const person = z.strictObject({
  name: f.line.describe('The name as this site writes it.'),
  familyName: f.line
    .optional()
    .describe(
      'The part by which the name is sorted; its last word when left out. Found in texts like an alias.',
    ),
  nativeName: nativeName.optional().describe('The name in its own script, where it is certain.'),
  aliases: z.array(f.line).optional().describe('Other spellings, found in texts and listed in the index.'),
  description: f.line.describe('Who they are, in one line.'),
  roles: z.array(role).optional().describe('Offices and functions, newest first.'),
  sources: z.array(source).optional().describe('The sources of the roles.'),
  wikidata: f.wikidata.optional().describe('The Wikidata item, where it was verified.'),
  wikipedia: f.url.optional().describe('A Wikipedia page, where it was verified.'),
  formerly: f.formerly('Names that this file had before, without `.md`: their addresses lead here.'),
  draft: f.draft,
});
