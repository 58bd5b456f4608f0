import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';

/** Ids that are none or are there twice. */
export const ids: MistakeClass = {
  name: 'ids',
  folders: [
    {
      mistake: 'an id with capitals and a space',
      files: spoilt(update, { 'id: first-ferry': 'id: ▸First ferry' }),
      says: [{ field: 'timeline[First ferry].id', rule: 'wrong-value', remedy: 'such as first-ferry' }],
    },
    {
      mistake: 'an id with an underline, to which others refer',
      files: spoilt(article, {
        '- id: closing': '- id: ▸the_closing',
        'event: closing': 'event: the_closing',
      }),
      says: [{ field: 'timeline[the_closing].id', rule: 'wrong-value', remedy: 'such as the-closing' }],
    },
    {
      mistake: 'an id in another script',
      files: spoilt(update, { 'id: first-ferry': 'id: ▸паром' }),
      says: [
        {
          field: 'timeline[паром].id',
          rule: 'wrong-value',
          remedy: 'letters a to z, digits and single hyphens',
        },
      ],
    },
    {
      mistake: 'two events with one id',
      files: spoilt(update, {
        'timeline:\n': 'timeline:\n  - { id: first-ferry, date: 2025-05-21, title: A ferry }\n',
        '  - id: first-ferry': '  - id: ▸first-ferry',
      }),
      says: [
        { field: 'timeline[first-ferry].id', rule: 'duplicate-id', remedy: 'another id, or make them one' },
      ],
    },
    {
      mistake: 'somebody is there twice',
      files: spoilt(article, {
        'role: Mayor }': 'role: Mayor }\n  - { person: ▸ada-lind, side: builders, role: Adviser }',
      }),
      says: [{ field: 'who[ada-lind].person', rule: 'duplicate-id', remedy: 'Make the two one.' }],
    },
    {
      mistake: 'a person and an organization with one id',
      files: { 'organizations/ada-lind.md': markdown('name: Lind and Daughters\ndescription: Builders') },
      says: [
        { at: 'organizations/ada-lind.md', rule: 'duplicate-id', remedy: 'Rename one of the two files.' },
      ],
    },
    {
      mistake: 'an id is misspelt where an event is to change',
      files: spoilt(update, { 'timeline:\n': 'timeline:\n  - { id: ▸closng, status: cancelled }\n' }),
      says: [{ field: 'timeline[closng]', rule: 'incomplete-item', remedy: 'Did you mean closing?' }],
    },
    {
      mistake: 'a member of the story is both a person and an organization',
      files: spoilt(article, {
        '{ person: ada-lind, side': '▸{ person: ada-lind, organization: town-hall, side',
      }),
      says: [{ field: 'who[1]', rule: 'nameless-member', remedy: 'Write { person: …, side: …, role: … }' }],
    },
    {
      mistake: 'a participant is nobody',
      files: spoilt(article, { '{ person: ada-lind, as: mayor }': '▸{ as: mayor }' }),
      says: [
        {
          field: 'timeline[closing].participants[1]',
          rule: 'wrong-value',
          remedy: 'Write { person: …, as: … } or { organization: …, as: … }.',
        },
      ],
    },
  ],
};

/** References to what does not exist. */
export const references: MistakeClass = {
  name: 'references',
  folders: [
    {
      mistake: 'a person by the family name',
      files: spoilt(article, { 'person: ada-lind, as': 'person: ▸lind, as' }),
      says: [
        {
          field: 'timeline[closing].participants[lind].person',
          rule: 'unknown-person',
          remedy: 'Did you mean ada-lind? Otherwise add people/lind.md.',
        },
      ],
    },
    {
      mistake: 'a person who has no file',
      files: spoilt(article, { 'person: ada-lind, side': 'person: ▸bo-berg, side' }),
      says: [{ field: 'who[bo-berg].person', rule: 'unknown-person', remedy: 'add people/bo-berg.md' }],
    },
    {
      mistake: 'an organization as a person',
      files: spoilt(article, { 'person: ada-lind, as': 'person: ▸town-hall, as' }),
      says: [
        {
          field: 'timeline[closing].participants[town-hall].person',
          rule: 'unknown-person',
          remedy: 'There is an organization of this id: write organization: town-hall.',
        },
      ],
    },
    {
      mistake: 'a person as an organization',
      files: spoilt(article, { 'person: ada-lind, side': 'organization: ▸ada-lind, side' }),
      says: [
        {
          field: 'who[ada-lind].organization',
          rule: 'unknown-organization',
          remedy: 'There is a person of this id: write person: ada-lind.',
        },
      ],
    },
    {
      mistake: 'a person who has another id by now',
      files: {
        'people/bo-berg.md': markdown('name: Bo Berg\ndescription: Builder\nformerly: [bo-lind]'),
        ...spoilt(article, { 'person: ada-lind, as': 'person: ▸bo-lind, as' }),
      },
      says: [
        {
          field: 'timeline[closing].participants[bo-lind].person',
          rule: 'renamed-person',
          remedy: 'Write bo-berg.',
        },
      ],
    },
    {
      mistake: 'an organization that is misspelt',
      files: spoilt(person, { 'organization: town-hall': 'organization: ▸townhall' }),
      says: [
        { field: 'roles[1].organization', rule: 'unknown-organization', remedy: 'Did you mean town-hall?' },
      ],
    },
    {
      mistake: 'a place by its name',
      files: spoilt(article, { 'place: harbour': 'place: ▸Old Harbour' }),
      says: [{ field: 'timeline[closing].place', rule: 'unknown-place', remedy: 'Did you mean harbour?' }],
    },
    {
      mistake: 'a place within a place that is not there',
      files: { 'places/pier.md': markdown('name: Pier\npartOf: ▸habour') },
      says: [{ field: 'partOf', rule: 'unknown-place', remedy: 'Did you mean harbour?' }],
    },
    {
      mistake: 'a place that lies within itself',
      files: { 'places/harbour.md': markdown('name: Old Harbour\npartOf: ▸harbour') },
      says: [{ field: 'partOf', rule: 'part-of-itself', remedy: 'Correct the id, or delete the field.' }],
    },
    {
      mistake: 'two organizations that belong to each other',
      files: {
        'organizations/port.md': markdown('name: Port\ndescription: Port of the town\npartOf: ▸town-hall'),
        'organizations/town-hall.md': markdown('name: Town Hall\ndescription: Government\npartOf: port'),
      },
      says: [{ field: 'partOf', rule: 'part-of-itself', remedy: 'Correct the id, or delete the field.' }],
    },
    {
      mistake: 'a person by the path of the file',
      files: spoilt(article, { 'person: ada-lind, as': 'person: ▸people/ada-lind.md, as' }),
      says: [
        {
          field: 'timeline[closing].participants[people/ada-lind.md].person',
          rule: 'unknown-person',
          remedy: 'Did you mean ada-lind?',
        },
      ],
    },
    {
      mistake: 'an event that is misspelt',
      files: spoilt(article, { 'event: closing': 'event: ▸closing-day' }),
      says: [{ field: 'commitments[ferry].event', rule: 'unknown-event', remedy: 'Did you mean closing?' }],
    },
    {
      mistake: 'a side that is misspelt',
      files: spoilt(article, { 'side: town': 'side: ▸twon' }),
      says: [{ field: 'who[ada-lind].side', rule: 'unknown-side', remedy: 'Did you mean town?' }],
    },
    {
      mistake: 'a briefing that leads and is not there',
      files: spoilt('site.yaml', { 'lead: bridge': 'lead: ▸brigde' }),
      says: [{ field: 'lead', rule: 'unknown-briefing', remedy: 'Did you mean bridge?' }],
    },
    {
      mistake: 'a source of a person that is not there',
      files: spoilt(person, { 'sources: [register]': 'sources: [▸registry]' }),
      says: [{ field: 'roles[1].sources[1]', rule: 'unknown-source', remedy: 'Did you mean register?' }],
    },
  ],
};
