import { article, type Files, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, type Said, spoilt } from './malformed.ts';

const second = 'briefings/bridge/updates/2025-05-17-put-right.md';

const correcting = (fields: string, more = ''): Files => ({
  [second]: markdown(`title: Put right
published: 2025-05-17T09:00+03:00
kind: correction
note: The day was wrong.
corrections:
  - id: day
    ${fields.trim().split('\n').join('\n    ')}
    why: The calendar says so.
${more}`),
});

const unknownTarget = (remedy: string): readonly Said[] => [
  { field: 'corrections[day].corrects', rule: 'unknown-target', remedy },
];

/** Corrections that correct nothing, or not this. */
export const corrections: MistakeClass = {
  name: 'corrections',
  folders: [
    {
      mistake: 'words that the article does not hold',
      files: correcting('corrects: article\nwas: ▸on Monday\nnow: on Friday'),
      says: [
        { field: 'corrections[day].was', rule: 'correction-not-found', remedy: 'Copy them from the file' },
      ],
    },
    {
      mistake: 'words that the article holds twice',
      files: correcting('corrects: article\nwas: ▸the\nnow: a'),
      says: [
        { field: 'corrections[day].was', rule: 'correction-not-found', remedy: 'Take in some of the words' },
      ],
    },
    {
      mistake: 'words that the text of an update and its note hold',
      files: correcting('corrects: update:2025-05-16-ferry\nwas: ▸A ferry will run\nnow: A ferry may run'),
      says: [
        { field: 'corrections[day].was', rule: 'correction-not-found', remedy: 'Take in some of the words' },
      ],
    },
    {
      mistake: 'what was wrong is what is right',
      files: correcting('corrects: article\nwas: on Thursday\nnow: ▸on Thursday'),
      says: [{ field: 'corrections[day].now', rule: 'unchanged-words', remedy: 'Write what is right' }],
    },
    {
      mistake: 'an event that the update leaves as it was',
      files: correcting('corrects: ▸event:closing\nwas: 21 May\nnow: 20 May'),
      says: [
        {
          field: 'corrections[day].corrects',
          rule: 'unchanged-target',
          remedy: 'Give its right fields under `timeline` in this file, too.',
        },
      ],
    },
    {
      mistake: 'the headline, and no new one',
      files: correcting('corrects: ▸briefing\nwas: closes\nnow: is to close'),
      says: [
        {
          field: 'corrections[day].corrects',
          rule: 'unchanged-target',
          remedy: 'Give them in this file, too.',
        },
      ],
    },
    {
      mistake: 'an event that is misspelt',
      files: correcting('corrects: ▸event:closng\nwas: 21 May\nnow: 20 May'),
      says: unknownTarget('Did you mean closing?'),
    },
    {
      mistake: 'an update by a part of its name',
      files: correcting('corrects: ▸update:ferry\nwas: A ferry\nnow: A boat'),
      says: unknownTarget('Did you mean 2025-05-16-ferry?'),
    },
    {
      mistake: 'an update by the name of its file',
      files: correcting('corrects: ▸update:2025-05-16-ferry.md\nwas: A ferry\nnow: A boat'),
      says: unknownTarget('without .md'),
    },
    {
      mistake: 'itself',
      files: correcting('corrects: ▸update:2025-05-17-put-right\nwas: wrong\nnow: right'),
      says: unknownTarget('Correct the text itself'),
    },
    {
      mistake: 'an update that comes later',
      files: {
        ...correcting('corrects: ▸update:2025-05-18-later\nwas: Later\nnow: Sooner'),
        'briefings/bridge/updates/2025-05-18-later.md': markdown(
          'title: Later\npublished: 2025-05-18T09:00+03:00\nkind: background\nnote: Later on.',
        ),
      },
      says: unknownTarget('Correct it in an update that is published after it.'),
    },
    {
      mistake: 'an event by its id alone',
      files: correcting('corrects: ▸closing\nwas: 21 May\nnow: 20 May'),
      says: [{ field: 'corrections[day].corrects', rule: 'wrong-value', remedy: 'as in event:' }],
    },
    {
      mistake: 'a correction with the id of another',
      files: {
        ...correcting('corrects: article\nwas: on Thursday\nnow: on Friday'),
        'briefings/bridge/updates/2025-05-18-again.md': markdown(`title: Again
published: 2025-05-18T09:00+03:00
kind: correction
note: Again.
corrections:
  - { id: ▸day, corrects: article, was: Nobody, now: Hardly anybody, why: They say so. }`),
      },
      says: [{ field: 'corrections[day].id', rule: 'duplicate-id', remedy: 'Give this one another id.' }],
    },
    {
      mistake: 'a correction without a reason',
      files: spoilt(update, {
        'kind: development':
          'kind: correction\ncorrections:\n  - ▸{ id: day, corrects: article, was: on Thursday, now: on Friday }',
      }),
      says: [{ field: 'corrections[day].why', rule: 'missing-field', remedy: 'Why, in a sentence.' }],
    },
    {
      mistake: 'a correction in the article',
      files: spoilt(article, {
        'status: developing':
          'status: developing\n▸corrections:\n  - { id: day, corrects: article, was: Nobody, now: Hardly anybody, why: So. }',
      }),
      says: [{ field: 'corrections', rule: 'unknown-field', remedy: 'It belongs into an update.' }],
    },
    {
      mistake: 'an update of the kind correction that corrects nothing',
      files: spoilt(update, { 'kind: development': 'kind: ▸correction' }),
      says: [
        { field: 'kind', rule: 'no-correction', remedy: 'Say under `corrections`', severity: 'warning' },
      ],
    },
  ],
};
