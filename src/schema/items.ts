import { z } from 'zod';
import { quote } from '../dates/fault.ts';
import {
  certainties,
  commitmentStatuses,
  eventStatuses,
  importances,
  knowledgeStatuses,
  questionKinds,
  sourceTypes,
} from '../story/items.ts';
import * as f from './fields.ts';

/** Sources that a thing rests on, by their ids. */
const sources = z.array(f.reference('source')).describe('Ids of the sources that this rests on.');

const certainty = z
  .enum(certainties)
  .describe(
    'How firmly it is known: `confirmed` by both sides or several independent sources, `reported` by one, `disputed` by another account.',
  );

export const source = z.strictObject({
  id: f.id.describe('Its id, used in `sources` and as `[^id]` in the text.'),
  publisher: f.line.describe('Who published it, such as `Reuters via The Star`.'),
  title: f.line.optional().describe('Its title as published. Leave it out where it is not known.'),
  url: f.url.describe('Its address.'),
  published: f.moment.optional().describe('The date that it bears. Leave it out where none is shown.'),
  language: f.language.optional().describe('Its language, where it is not that of the briefing.'),
  type: z
    .enum(sourceTypes)
    .describe('What kind of source it is; `party` is a party to the story speaking for itself.'),
  archive: f.url.optional().describe('The address of an archived copy.'),
  note: f.line.optional().describe('What a reader should know about it.'),
});

const participant = z
  .strictObject({
    person: f.reference('person').optional().describe('Who took part: a person …'),
    organization: f.reference('organization').optional().describe('… or an organization.'),
    as: f.line.optional().describe('As what, such as `head of Ukraine’s delegation`.'),
    absent: f.flag
      .optional()
      .describe('`true` for who was announced and is not named among those present: they took no part.'),
  })
  .refine((value) => (value.person === undefined) !== (value.organization === undefined), {
    error: 'must name one person or one organization',
    params: { remedy: 'Write { person: …, as: … } or { organization: …, as: … }.' },
  });

const event = z.strictObject({
  id: f.id.describe(
    'Its id. The same id in a later update changes the fields given there and keeps the rest.',
  ),
  date: f.moment.describe(
    'When, as precise as the source: `2025-05-16T13:35+03:00`, `2025-05-16`, `2025-05`, `2025-05-23/2025-05-25`, `2025-05~` (about), `../2025-06-01` (by).',
  ),
  title: f.line.describe('What, in a few words.'),
  label: f.line
    .max(14, { error: 'is longer than 14 characters' })
    .optional()
    .describe(
      'A name of at most 14 characters for the overview strip and the table of meetings; wanted on `high` events and on meetings.',
    ),
  status: z.enum(eventStatuses).optional().describe('`happened` when left out.'),
  announcedFor: f.moment
    .optional()
    .describe('The date that had been announced before, where no earlier file carries it.'),
  text: f.inline.optional().describe('One to three sentences.'),
  place: f.reference('place').optional().describe('Where: the id of a place.'),
  participants: z.array(participant).optional().describe('Who took part.'),
  meeting: f.flag
    .optional()
    .describe(
      '`true` where the participants met: once it happened, it is a column of the table of meetings.',
    ),
  sources: sources.optional(),
  importance: z
    .enum(importances)
    .optional()
    .describe('`normal` when left out. `high` events carry the story; `low` ones are a single line.'),
  certainty: certainty
    .optional()
    .describe(
      'How firmly it is known: `confirmed` by both sides or several independent sources, `reported` by one, `disputed` by another account. What is planned is tentative in calendars unless it is `confirmed`.',
    ),
});

const contest = z.strictObject({
  by: f.reference('party').describe('Who contests it.'),
  how: f.line.describe('How, in a few words.'),
});

const statement = z.strictObject({
  id: f.id.describe('Its id.'),
  by: f
    .references('party')
    .optional()
    .describe(
      'Who says it: a person, an organization or a side. Leave it out where only the sources carry it.',
    ),
  date: f.moment.describe('When it was said.'),
  says: f.prose.describe('What they say, in our words.'),
  quote: f.line
    .refine((text) => !/^["'“‘„«‹].*["'”’“‘»›]$/.test(text), {
      error: 'stands in quotation marks, which the page sets itself',
      params: { remedy: 'Take the marks out.' },
    })
    .optional()
    .describe('A short literal quotation, without quotation marks.'),
  question: f.reference('question').optional().describe('The question that it answers.'),
  event: f.reference('event').optional().describe('The event at which it was said.'),
  contestedBy: z.array(contest).optional().describe('Who contests it, and how.'),
  certainty: certainty.optional(),
  sources: sources.optional(),
});

const question = z.strictObject({
  id: f.id.describe('Its id.'),
  asks: f.line.describe('The question, as a sentence.'),
  kind: z
    .enum(questionKinds)
    .describe('`position`: the sides want different things. `fact`: accounts differ, or it is not known.'),
  event: f.reference('event').optional().describe('The event whose facts are in question.'),
  standing: f.prose.optional().describe('What is settled by now, in one sentence.'),
});

const commitment = z.strictObject({
  id: f.id.describe('Its id.'),
  by: f.references('party').describe('Who is bound by it.'),
  says: f.line.describe('What is promised, as a sentence.'),
  agreed: f.moment.describe('When it was agreed.'),
  due: f.moment.optional().describe('When it is due.'),
  status: z.enum(commitmentStatuses).describe('Where it stands.'),
  event: f.reference('event').optional().describe('The event at which it was agreed.'),
  evidence: f.reference('event').optional().describe('The event that shows where it stands.'),
  note: f.prose.optional().describe('What else a reader should know, in a sentence.'),
  sources: sources.optional(),
});

const knowledge = z.strictObject({
  id: f.id.describe('Its id. The same id in a later update changes the fields given there.'),
  text: f.inline.describe('What is known, what is not, or what to watch: a sentence.'),
  status: z
    .enum(knowledgeStatuses)
    .optional()
    .describe('`dropped` takes it off the list; it stays in the history. `current` when left out.'),
  sources: sources.optional(),
});

export const side = z.strictObject({
  id: f.id.describe('Its id.'),
  name: f.line.describe('Its name, as a heading.'),
});

const castMember = z.strictObject({
  person: f.reference('person').optional().describe('A person …'),
  organization: f.reference('organization').optional().describe('… or an organization.'),
  side: f.reference('side').describe('The side to which they belong in this story.'),
  role: f.line.describe('Their role in this story, in a few words.'),
});

const targetKinds = ['update', 'event', 'statement', 'question', 'commitment', 'source'] as const;
const targetPattern = new RegExp(`^(?:(article|briefing)|(${targetKinds.join('|')}):(.+))$`);

export const correction = z.strictObject({
  id: f.id.describe('Its id.'),
  corrects: z
    .string()
    .transform((text, ctx) => {
      const [, whole, kind, id] = targetPattern.exec(text) ?? [];
      const target = whole ?? kind;
      if (target !== undefined)
        return { kind: target as 'article' | 'briefing' | (typeof targetKinds)[number], id };
      ctx.issues.push({
        code: 'custom',
        message: `${quote(text)} does not say what is corrected`,
        params: {
          remedy: `Write article, briefing, or one of ${targetKinds.join(', ')} with an id, as in event:talks.`,
        },
        input: text,
      });
      return z.NEVER;
    })
    .describe(
      'What is corrected: `article`, `update:ID`, `briefing` (headline, summary, key points), or an item such as `event:ID`. In the text of the article, and in the text, title and note of an update, the words of `was` are replaced by those of `now`.',
    ),
  was: f.prose.describe('What it said. For the article or an update: exactly those words.'),
  now: f.prose.describe('What it says instead.'),
  why: f.inline.describe('Why, in a sentence.'),
  sources: sources.optional(),
});

/** Items that supersede need no more than their id. */
export const patches = {
  timeline: event.partial().required({ id: true }),
  statements: statement.partial().required({ id: true }),
  questions: question.partial().required({ id: true }),
  commitments: commitment.partial().required({ id: true }),
  known: knowledge.partial().required({ id: true }),
  notKnown: knowledge.partial().required({ id: true }),
  watch: knowledge.partial().required({ id: true }),
  sources: source.partial().required({ id: true }),
  who: castMember.partial(),
};

/** Items that stand alone. */
export const items = {
  timeline: event,
  statements: statement,
  questions: question,
  commitments: commitment,
  known: knowledge,
  notKnown: knowledge,
  watch: knowledge,
  sources: source,
  who: castMember,
};
