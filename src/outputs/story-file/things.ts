import { z } from 'zod';
import { nativeName as contentNativeName, person as contentPerson } from '../../schema/person.ts';
import { organization as contentOrganization } from '../../schema/organization.ts';
import { place as contentPlace } from '../../schema/place.ts';
import { sourceTypes } from '../../story/items.ts';
import * as f from './fields.ts';
import { source } from './items.ts';

const line = z.string();

const nativeName = z.strictObject({
  text: f.said(contentNativeName, 'text', line),
  language: f.said(contentNativeName, 'language', f.language),
});

const named = {
  id: f.id,
  uri: f.uri,
  permalink: f.permalink,
  name: f.said(contentPerson, 'name', line),
  nativeName: f.said(contentPerson, 'nativeName', nativeName.optional()),
  aliases: z.array(line).describe('Other spellings and names.'),
};

const html = line
  .optional()
  .describe('What else there is to say, as HTML without scripts; links are absolute.');

const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .optional()
  .describe('The Wikidata item.');

const roleSource = z.strictObject({
  id: f.id,
  publisher: source.shape.publisher,
  title: source.shape.title,
  url: source.shape.url,
  published: source.shape.published,
  language: source.shape.language,
  type: z.enum(sourceTypes),
  archive: source.shape.archive,
  note: source.shape.note,
});

export const person = z
  .strictObject({
    ...named,
    familyName: line.describe('The part by which the name is sorted.'),
    description: f.said(contentPerson, 'description', line),
    roles: z
      .array(
        z.strictObject({
          title: line.describe('The office or function.'),
          organization: f.id.optional().describe('The id of one of the `organizations`.'),
          from: f.moment.optional().describe('Since when. Absent where it is not known.'),
          to: f.moment.optional().describe('Until when. Absent while it lasts, or where it is not known.'),
          sources: z.array(f.id).describe('Ids of the `sources` of this person.'),
        }),
      )
      .describe('Offices and functions, newest first.'),
    sources: z.array(roleSource).describe('The sources of the roles.'),
    wikidata,
    wikipedia: f.url.optional().describe('A Wikipedia page.'),
    html,
  })
  .meta({ id: 'person', description: 'Somebody whom the story names.' });

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .optional();

export const organization = z
  .strictObject({
    ...named,
    description: f.said(contentOrganization, 'description', line),
    country: f.said(contentOrganization, 'country', country),
    partOf: f.said(contentOrganization, 'partOf', f.id.optional()),
    wikidata,
    html,
  })
  .meta({
    id: 'organization',
    description: 'An organization that the story names, or to which such a one belongs.',
  });

export const place = z
  .strictObject({
    ...named,
    description: f.said(contentPlace, 'description', line.optional()),
    country: f.said(contentPlace, 'country', country),
    coordinates: f.said(
      contentPlace,
      'coordinates',
      z
        .strictObject({
          latitude: z.number().min(-90).max(90).describe('North positive.'),
          longitude: z.number().min(-180).max(180).describe('East positive.'),
        })
        .optional(),
    ),
    timeZone: f.said(contentPlace, 'timeZone', line.optional()),
    partOf: f.said(contentPlace, 'partOf', f.id.optional()),
    html,
  })
  .meta({ id: 'place', description: 'A place that the story names, or in which such a one lies.' });
