import { z } from 'zod';
import { items, side as contentSide } from '../../schema/items.ts';
import {
  certainties,
  commitmentStatuses,
  eventStatuses,
  importances,
  knowledgeStatuses,
  questionKinds,
  sourceTypes,
} from '../../story/items.ts';
import * as f from './fields.ts';

const line = z.string();

export const side = z.strictObject({ id: f.id, name: f.said(contentSide, 'name', line) });

const { timeline, statements, questions, commitments, known, sources } = items;

const participant = z.strictObject({
  party: f.party,
  as: line.optional().describe('As what they took part.'),
  absent: z
    .literal(true)
    .optional()
    .describe('They were announced, and no source names them among those present.'),
});

export const event = f.item(
  'event',
  'Something on the timeline.',
  {
    date: f.moment.describe('When it happened, or is planned for.'),
    title: f.said(timeline, 'title', line),
    label: line.optional().describe('A name of at most 14 characters.'),
    status: z.enum(eventStatuses).describe('Whether it has happened.'),
    text: f.said(timeline, 'text', f.inline.optional()),
    place: f.id.optional().describe('The id of one of the `places`.'),
    participants: z.array(participant),
    meeting: z.literal(true).optional().describe('Its participants met.'),
    importance: z.enum(importances).describe('`high` events carry the story.'),
    certainty: f.said(timeline, 'certainty', z.enum(certainties).optional()),
    sources: f.sourceIds,
  },
  {
    announcedFor: z.array(f.moment).describe('Other dates for which it had been announced, oldest first.'),
  },
);

export const statement = f.item(
  'statement',
  'Who says what.',
  {
    by: z.array(f.party).describe('Who says it. Empty where only the sources carry it.'),
    date: f.said(statements, 'date', f.moment),
    says: line.describe('What they say, in the words of this site.'),
    quote: f.said(statements, 'quote', line.optional()),
    question: f.said(statements, 'question', f.id.optional()),
    event: f.said(statements, 'event', f.id.optional()),
    contestedBy: f.said(
      statements,
      'contestedBy',
      z.array(z.strictObject({ party: f.party, how: line.describe('How, in a few words.') })),
    ),
    certainty: f.said(statements, 'certainty', z.enum(certainties).optional()),
    sources: f.sourceIds,
  },
  {},
);

export const question = f.item(
  'question',
  'What the sides disagree on, or what is not known. Statements answer it.',
  {
    asks: f.said(questions, 'asks', line),
    kind: f.said(questions, 'kind', z.enum(questionKinds)),
    event: f.said(questions, 'event', f.id.optional()),
    standing: f.said(questions, 'standing', line.optional()),
  },
  {},
);

export const commitment = f.item(
  'commitment',
  'A promise or a deal.',
  {
    by: f.said(commitments, 'by', z.array(f.party)),
    says: f.said(commitments, 'says', line),
    agreed: f.said(commitments, 'agreed', f.moment),
    due: f.said(commitments, 'due', f.moment.optional()),
    status: f.said(commitments, 'status', z.enum(commitmentStatuses)),
    event: f.said(commitments, 'event', f.id.optional()),
    evidence: f.said(commitments, 'evidence', f.id.optional()),
    note: f.said(commitments, 'note', line.optional()),
    sources: f.sourceIds,
  },
  {
    steps: z
      .array(
        z.strictObject({
          status: z.enum(commitmentStatuses),
          date: f.moment.describe('Of the event that shows it, or else of the file that says so first.'),
          event: f.id.optional().describe('The event that shows it.'),
        }),
      )
      .describe('What became of it, oldest first, beginning with the agreement.'),
  },
);

export const knowledge = f.item(
  'knowledge',
  'A line of what is known, of what is not, or of what to watch.',
  {
    text: f.said(known, 'text', f.inline),
    status: z.enum(knowledgeStatuses).describe('`dropped` was taken off its list.'),
    sources: f.sourceIds,
  },
  {},
);

export const source = f.item(
  'source',
  'What the story is told from.',
  {
    publisher: f.said(sources, 'publisher', line),
    title: line.optional().describe('Its title as published. Absent where it is not known.'),
    url: f.said(sources, 'url', f.url),
    published: f.moment.optional().describe('The date that it bears. Absent where none is shown.'),
    language: f.language.optional().describe('Its language, where it is not that of the briefing.'),
    type: f.said(sources, 'type', z.enum(sourceTypes)),
    archive: f.said(sources, 'archive', f.url.optional()),
    note: f.said(sources, 'note', line.optional()),
  },
  { number: z.int().min(1).describe('Its number in the notes of the page.') },
);

const part = z.strictObject({
  side: f.id.describe('The id of one of the `sides`.'),
  role: line.describe('Their role in this story.'),
});

export const castMember = z
  .strictObject({ thing: f.thing, ...part.shape, versions: f.versionsOf(part) })
  .meta({ id: 'castMember', description: 'The part of a person or an organization in this story.' });
