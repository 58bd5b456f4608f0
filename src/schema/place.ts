import { z } from 'zod';
import * as f from './fields.ts';
import { nativeName } from './person.ts';

/** `content/places/<id>.md` */
export const place = z.strictObject({
  name: f.line.describe('The name as this site writes it.'),
  nativeName: nativeName.optional().describe('The name in its own script, where it is certain.'),
  aliases: z.array(f.line).optional().describe('Other names, found in texts and listed in the index.'),
  description: f.line.optional().describe('What it is, in one line.'),
  country: f.country.optional().describe('Its country (ISO 3166-1 alpha-2).'),
  coordinates: z
    .strictObject({
      latitude: f.degrees(90).describe('Decimal degrees, north positive.'),
      longitude: f.degrees(180).describe('Decimal degrees, east positive.'),
    })
    .optional()
    .describe('Where it is (WGS 84).'),
  timeZone: f.timeZone.optional().describe('Its time zone.'),
  partOf: f.reference('place').optional().describe('The place within which it lies.'),
  formerly: f.formerly('Names that this file had before, without `.md`: their addresses lead here.'),
  draft: f.draft,
});
