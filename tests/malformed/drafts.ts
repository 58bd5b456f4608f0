import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';

const leaning = 'Publish both together, or take out what leans on it.';
const later = 'briefings/bridge/updates/2025-05-17-later.md';
const head = 'title: More\npublished: 2025-05-17T18:00+03:00\nkind: development\nnote: More of it.\n';
const draft = spoilt(update, { 'kind:': 'draft: true\nkind:' });

/** What is published and needs what is not. */
export const drafts: MistakeClass = {
  name: 'drafts',
  folders: [
    {
      mistake: 'a person of the story is a draft',
      files: {
        ...spoilt(person, { 'familyName:': 'draft: true\nfamilyName:' }),
        ...spoilt(article, {
          'person: ada-lind, side': 'person: ▸ada-lind, side',
          'person: ada-lind, as': 'person: ▸ada-lind, as',
        }),
      },
      says: [
        { field: 'who[ada-lind].person', rule: 'unknown-person', remedy: leaning },
        { field: 'timeline[closing].participants[ada-lind].person', rule: 'unknown-person', remedy: leaning },
      ],
    },
    {
      mistake: 'a place of an event is a draft',
      files: {
        'places/harbour.md': markdown('name: Old Harbour\ndraft: true'),
        ...spoilt(article, { 'place: harbour': 'place: ▸harbour' }),
      },
      says: [{ field: 'timeline[closing].place', rule: 'unknown-place', remedy: leaning }],
    },
    {
      mistake: 'an event of a draft is changed',
      files: { ...draft, [later]: markdown(`${head}timeline:\n  - id: ▸first-ferry\n    status: cancelled`) },
      says: [{ field: 'timeline[first-ferry]', rule: 'incomplete-item', remedy: leaning }],
    },
    {
      mistake: 'an update links to one that is published later',
      files: {
        ...spoilt(update, { '2025-05-16T18:00': '2025-05-16T18:00' }),
        [later]: markdown(`${head}`, 'See ▸[before](update:2025-05-18-after).\n'),
        'briefings/bridge/updates/2025-05-18-after.md': markdown(head.replace('05-17', '05-18'), 'After.\n'),
      },
      says: [{ rule: 'bad-link', remedy: leaning }],
      on: { until: Date.parse('2025-05-17T20:00+03:00') },
    },
    {
      mistake: 'a draft has a mistake of its own',
      files: spoilt(update, { 'kind: development': 'draft: true\nkind: ▸news' }),
      says: [{ field: 'kind', rule: 'unknown-value', remedy: 'Use development' }],
    },
    {
      mistake: 'the story that leads is a draft',
      files: {
        ...spoilt(article, { 'headline:': 'draft: true\nheadline:' }),
        ...spoilt('site.yaml', { 'lead: bridge': 'lead: ▸bridge' }),
      },
      says: [{ field: 'lead', rule: 'unknown-briefing', remedy: leaning }],
    },
  ],
};
