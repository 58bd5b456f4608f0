import { z } from 'zod';
import { briefing } from '../../schema/briefing.ts';
import { update as contentUpdate } from '../../schema/update.ts';
import { statuses, updateKinds } from '../../story/items.ts';
import { storySchemaPath } from '../../story/offers.ts';
import { addressOf, type Origin } from '../origin.ts';
import * as f from './fields.ts';
import * as items from './items.ts';
import { organization, person, place } from './things.ts';

const line = z.string();

const update = z
  .strictObject({
    id: f.id,
    uri: f.uri,
    permalink: f.permalink,
    published: f.dateTime,
    kind: f.said(contentUpdate, 'kind', z.enum(updateKinds)),
    title: line,
    note: line.describe('What it brings, in one line.'),
    text: f.text,
  })
  .meta({
    id: 'update',
    description: 'One dated report. What it brought to the lists below names it in `versions`.',
  });

const correction = z
  .strictObject({
    id: f.id,
    uri: f.uri,
    permalink: f.permalink,
    update: f.id.describe('The update that made it.'),
    published: f.dateTime,
    corrects: z.strictObject({
      kind: z.enum([
        'article',
        'briefing',
        'update',
        'event',
        'statement',
        'question',
        'commitment',
        'source',
      ]),
      id: f.id
        .optional()
        .describe('Absent for the article, and for the briefing: its headline, summary or key points.'),
    }),
    was: line.describe('What it said.'),
    now: line.describe('What it says instead.'),
    why: f.inline.describe('Why, in a sentence.'),
    sources: f.sourceIds,
  })
  .meta({
    id: 'correction',
    description: 'That something published was wrong. The texts and items have the right words.',
  });

/** `story.json`: a briefing as it stands in its newest edition. A field may be added within a version. */
export const storyFile = z
  .strictObject({
    schema: f.url.describe('The address of this schema.'),
    version: z
      .literal(1)
      .describe(
        'The version of this format. It changes when a field is renamed, removed or means something else.',
      ),
    uri: f.uri,
    permalink: f.permalink,
    site: z.strictObject({ name: line, url: f.url }).describe('Who publishes it.'),
    slug: f.id.describe('Its name in addresses.'),
    label: line.describe('A short name.'),
    language: f.language.describe('The language of the texts (BCP 47).'),
    timeZone: line.describe('The time zone of the story (IANA): its bare days are days there.'),
    status: f.said(briefing, 'status', z.enum(statuses)),
    published: f.dateTime.describe('When it was first published.'),
    updated: f.dateTime.describe('When the newest of its files was published.'),
    headline: f.said(briefing, 'headline', line),
    summary: f.said(briefing, 'summary', line),
    keyPoints: z.array(f.inline),
    told: z
      .array(
        z.strictObject({
          update: f.id.optional().describe('The update; absent for the article.'),
          published: f.dateTime,
          headline: line.optional(),
          summary: line.optional(),
          status: z.enum(statuses).optional(),
          keyPoints: z.array(f.inline).optional(),
        }),
      )
      .describe(
        'How headline, summary, status and key points came about, oldest first: what each file replaced. The rest stayed.',
      ),
    article: f.text.describe('The article as first published, corrections worked in.'),
    updates: z.array(update).describe('Oldest first.'),
    events: z.array(items.event).describe('Oldest first.'),
    statements: z.array(items.statement).describe('Oldest first.'),
    questions: z.array(items.question),
    commitments: z.array(items.commitment),
    known: f.said(briefing, 'known', z.array(items.knowledge)),
    notKnown: f.said(briefing, 'notKnown', z.array(items.knowledge)),
    watch: f.said(briefing, 'watch', z.array(items.knowledge)),
    corrections: z.array(correction).describe('Oldest first.'),
    sources: z.array(items.source).describe('By number.'),
    sides: z.array(items.side).describe('The parties of the story.'),
    who: z.array(items.castMember).describe('Who is who.'),
    people: z.array(person),
    organizations: z.array(organization),
    places: z.array(place),
  })
  .describe(
    'One unfolding story as data: what happened, who is who, who says what, and what was changed since.',
  );

export type StoryFile = z.infer<typeof storyFile>;

/** The JSON Schema of `story.json` (draft 2020-12), as published. */
export function writeStorySchema(origin: Origin): string {
  const schema = z.toJSONSchema(storyFile, { target: 'draft-2020-12' });
  const described = { $id: addressOf(origin, storySchemaPath), title: 'story.json, version 1', ...schema };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
