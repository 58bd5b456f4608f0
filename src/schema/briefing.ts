import { z } from 'zod';
import { statuses } from '../story/items.ts';
import * as f from './fields.ts';
import { items, side } from './items.ts';

/** The fields that an update may replace as a whole. */
export const told = {
  headline: f.line.describe('The headline of the page.'),
  summary: f.line.describe('The story in one or two sentences, under the headline.'),
  keyPoints: z
    .array(f.inline)
    .min(1, { error: 'has no point' })
    .describe(
      'Three to six points that a reader needs in the first half minute; each may begin with a few **bold** words.',
    ),
  status: z.enum(statuses).describe('`developing`, `paused` or `concluded`.'),
};

/** `content/briefings/<slug>/briefing.md`: the article, as first published. */
export const briefing = z.strictObject({
  headline: told.headline,
  label: f.line
    .max(30, { error: 'is longer than 30 characters' })
    .describe('A short name for lists, such as `Istanbul talks`.'),
  summary: told.summary,
  published: f.publication.describe(
    'When it was first published, with the offset from UTC: `2025-05-15T20:00+03:00`.',
  ),
  status: told.status,
  language: f.language
    .optional()
    .describe('The language of the text (BCP 47); that of the site when left out.'),
  timeZone: f.timeZone.optional().describe('The time zone of the story; that of the site when left out.'),
  keyPoints: told.keyPoints.optional(),
  sides: z.array(side).optional().describe('The parties of the story, in the order in which they are shown.'),
  who: z
    .array(items.who)
    .optional()
    .describe('Who is who: people and organizations, their side and their role in this story.'),
  timeline: z.array(items.timeline).optional().describe('Events.'),
  statements: z.array(items.statements).optional().describe('Who says what.'),
  questions: z
    .array(items.questions)
    .optional()
    .describe('What the sides disagree on, and what is not known.'),
  commitments: z.array(items.commitments).optional().describe('Promises and deals.'),
  known: z.array(items.known).optional().describe('What is known for certain.'),
  notKnown: z.array(items.notKnown).optional().describe('What is not known.'),
  watch: z.array(items.watch).optional().describe('What to watch next.'),
  sources: z.array(items.sources).optional().describe('Sources.'),
  formerly: f.formerly('Names that this folder had before: their addresses lead here.'),
  draft: f.draft,
});
