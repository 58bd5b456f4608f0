import { z } from 'zod';
import * as f from './fields.ts';
import { nativeName } from './person.ts';

/** `content/organizations/<id>.md` */
export const organization = z.strictObject({
  name: f.line.describe('The name as this site writes it.'),
  nativeName: nativeName.optional().describe('The name in its own script, where it is certain.'),
  aliases: z.array(f.line).optional().describe('Other names, found in texts and listed in the index.'),
  description: f.line.describe('What it is, in one line.'),
  country: f.country.optional().describe('Its country (ISO 3166-1 alpha-2).'),
  partOf: f.reference('organization').optional().describe('The organization to which it belongs.'),
  wikidata: f.wikidata.optional().describe('The Wikidata item, where it was verified.'),
  formerly: f.formerly('Names that this file had before, without `.md`: their addresses lead here.'),
  draft: f.draft,
});
