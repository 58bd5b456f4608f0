import { z } from 'zod';
import { updateKinds } from '../story/items.ts';
import { told } from './briefing.ts';
import * as f from './fields.ts';
import { correction, patches } from './items.ts';

/** `content/briefings/<slug>/updates/<date>-<slug>.md`: one dated update; the file name is its id. */
export const update = z.strictObject({
  title: f.line.describe('The heading of the update.'),
  published: f.publication.describe(
    'When it was published, with the offset from UTC: `2025-05-16T18:00+03:00`.',
  ),
  kind: z
    .enum(updateKinds)
    .describe(
      '`development`: something happened. `background`: context. `clarification`: put more exactly. `correction`: something was wrong.',
    ),
  note: f.line.describe('What it brings, in one line: shown in the update log and the feeds.'),
  headline: told.headline.optional(),
  summary: told.summary.optional(),
  status: told.status.optional(),
  keyPoints: told.keyPoints.optional(),
  who: z
    .array(patches.who)
    .optional()
    .describe('People and organizations to add, or whose role in the story changes.'),
  timeline: z
    .array(patches.timeline)
    .optional()
    .describe('Events to add, or to change: an id that exists keeps every field that is not given here.'),
  statements: z.array(patches.statements).optional().describe('Statements to add or change.'),
  questions: z.array(patches.questions).optional().describe('Questions to add or change.'),
  commitments: z.array(patches.commitments).optional().describe('Commitments to add or change.'),
  known: z.array(patches.known).optional().describe('What is known for certain, to add, change or drop.'),
  notKnown: z.array(patches.notKnown).optional().describe('What is not known, to add, change or drop.'),
  watch: z.array(patches.watch).optional().describe('What to watch next, to add, change or drop.'),
  sources: z.array(patches.sources).optional().describe('Sources to add or change.'),
  corrections: z.array(correction).optional().describe('What was wrong, what is right, and why.'),
  formerly: f.formerly('Names that this file had before, without `.md`: their addresses lead here.'),
  draft: f.draft,
});
