import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';
const harbour = 'places/harbour.md';

/** Names of fields that do not exist, or not here. */
export const unknownFields: MistakeClass = {
  name: 'unknown fields',
  folders: [
    {
      mistake: 'a field is misspelt',
      files: spoilt(article, { 'summary:': '▸sumary:' }),
      says: [{ field: 'sumary', rule: 'unknown-field', remedy: 'Did you mean summary?' }],
    },
    {
      mistake: 'a field begins with a capital',
      files: spoilt(update, { 'title: A': '▸Title: A' }),
      says: [{ field: 'Title', rule: 'unknown-field', remedy: 'Did you mean title?' }],
    },
    {
      mistake: 'a field of an event is misspelt',
      files: spoilt(article, { '    participants:': '    ▸participant:' }),
      says: [
        {
          field: 'timeline[closing].participant',
          rule: 'unknown-field',
          remedy: 'Did you mean participants?',
        },
      ],
    },
    {
      mistake: 'a list is misspelt, to which other files refer',
      files: spoilt(article, { 'commitments:': '▸comitments:' }),
      says: [{ field: 'comitments', rule: 'unknown-field', remedy: 'Did you mean commitments?' }],
    },
    {
      mistake: 'the kind of an update stands in the article',
      files: spoilt(article, { 'status: developing': 'status: developing\n▸kind: development' }),
      says: [{ field: 'kind', rule: 'unknown-field', remedy: 'The fields here are headline, label' }],
    },
    {
      mistake: 'sides stand in an update',
      files: spoilt(update, {
        'kind: development': 'kind: development\n▸sides:\n  - { id: owners, name: The owners }',
      }),
      says: [{ field: 'sides', rule: 'unknown-field', remedy: 'It belongs into briefing.md.' }],
    },
    {
      mistake: 'a place has a field of a person',
      files: { [harbour]: markdown('name: Old Harbour\n▸roles: []') },
      says: [{ field: 'roles', rule: 'unknown-field', remedy: 'The fields here are name' }],
    },
    {
      mistake: 'a field is indented by spaces that do not break lines',
      files: spoilt(update, { '    status: planned': '▸\u00A0\u00A0\u00A0\u00A0status: planned' }),
      says: [
        {
          field: '\u00A0\u00A0\u00A0\u00A0status',
          rule: 'unknown-field',
          remedy: 'Type the spaces before it anew',
        },
      ],
    },
    {
      mistake: 'a field of an event is not indented',
      files: spoilt(article, {
        '    place: harbour\n': '',
        'sources:\n  - {': '▸place: harbour\nsources:\n  - {',
      }),
      says: [
        {
          field: 'place',
          rule: 'unknown-field',
          remedy: 'If it belongs to an entry of `timeline`, indent it.',
        },
      ],
    },
  ],
};

/** Fields that must be there and are not. */
export const missingFields: MistakeClass = {
  name: 'missing fields',
  folders: [
    {
      mistake: 'an article without a headline',
      files: spoilt(article, { 'headline: The bridge is to close\n': '▸' }),
      says: [{ field: 'headline', rule: 'missing-field', remedy: 'Add it. The headline of the page.' }],
    },
    {
      mistake: 'an update without a kind',
      files: spoilt(update, { 'title: A': '▸title: A', 'kind: development\n': '' }),
      says: [{ field: 'kind', rule: 'missing-field', remedy: 'It is one of development' }],
    },
    {
      mistake: 'a person without a description',
      files: spoilt(person, {
        'name: Ada Lind\n': '▸name: Ada Lind\n',
        'description: Mayor of the town\n': '',
      }),
      says: [{ field: 'description', rule: 'missing-field', remedy: 'Who they are, in one line.' }],
    },
    {
      mistake: 'an event without a title',
      files: spoilt(article, { '- id: closing': '- ▸id: closing', '    title: The bridge closes\n': '' }),
      says: [{ field: 'timeline[closing].title', rule: 'missing-field', remedy: 'What, in a few words.' }],
    },
    {
      mistake: 'an event without an id',
      files: spoilt(article, { '- id: closing\n    date': '- ▸date', ', event: closing': '' }),
      says: [{ field: 'timeline[1].id', rule: 'missing-field', remedy: 'Add it. Its id.' }],
    },
    {
      mistake: 'a source without an address',
      files: spoilt(article, {
        '{ id: gazette, publisher: Gazette, url: https://gazette.example/1,':
          '▸{ id: gazette, publisher: Gazette,',
      }),
      says: [{ field: 'sources[gazette].url', rule: 'missing-field', remedy: 'Add it. Its address.' }],
    },
    {
      mistake: 'a new event of an update without a date',
      files: spoilt(update, { '- id: first-ferry\n    date: 2025-05-21\n': '- id: ▸first-ferry\n' }),
      says: [{ field: 'timeline[first-ferry]', rule: 'incomplete-item', remedy: 'Add what is missing' }],
    },
    {
      mistake: 'somebody of the story without a side',
      files: spoilt(article, { '{ person: ada-lind, side: town, role': '▸{ person: ada-lind, role' }),
      says: [{ field: 'who[ada-lind].side', rule: 'missing-field', remedy: 'The side to which they belong' }],
    },
  ],
};

/** Fields that are there, and hold nothing, or what they cannot hold. */
export const wrongValues: MistakeClass = {
  name: 'wrong values',
  folders: [
    {
      mistake: 'a field is left empty',
      files: spoilt(update, { 'note: A ferry will run.': 'note:▸' }),
      says: [{ field: 'note', rule: 'empty-field', remedy: 'Fill it in.' }],
    },
    {
      mistake: 'a field that may be left out is empty',
      files: spoilt(article, { '    place: harbour': '    place:▸' }),
      says: [{ field: 'timeline[closing].place', rule: 'empty-field', remedy: 'or delete the field' }],
    },
    {
      mistake: 'a title of spaces',
      files: spoilt(update, { 'title: A ferry is found': 'title: ▸"  "' }),
      says: [{ field: 'title', rule: 'empty-field', remedy: 'Fill it in.' }],
    },
    {
      mistake: 'a list of nothing',
      files: spoilt(article, { 'status: developing': 'status: developing\nkeyPoints: ▸[]' }),
      says: [{ field: 'keyPoints', rule: 'empty-field', remedy: 'or delete the field' }],
    },
    {
      mistake: 'a label of 31 characters',
      files: spoilt(article, { 'label: The bridge': 'label: ▸The bridge that crosses the old' }),
      says: [{ field: 'label', rule: 'wrong-length', remedy: 'Make it shorter.' }],
    },
    {
      mistake: 'a label of an event of 15 characters',
      files: spoilt(article, { '    place: harbour': '    label: ▸Bridge closings\n    place: harbour' }),
      says: [{ field: 'timeline[closing].label', rule: 'wrong-length', remedy: 'Make it shorter.' }],
    },
    {
      mistake: 'a status that is none',
      files: spoilt(article, { 'status: developing': 'status: ▸live' }),
      says: [{ field: 'status', rule: 'unknown-value', remedy: 'Use developing, paused or concluded.' }],
    },
    {
      mistake: 'a kind in capitals',
      files: spoilt(update, { 'kind: development': 'kind: ▸Development' }),
      says: [{ field: 'kind', rule: 'unknown-value', remedy: 'Did you mean development?' }],
    },
    {
      mistake: 'a list where words belong',
      files: spoilt(update, { 'title: A ferry is found': 'title: ▸[A ferry, found]' }),
      says: [{ field: 'title', rule: 'wrong-type', remedy: 'Write one value here' }],
    },
    {
      mistake: 'a time zone by its letters',
      files: spoilt(article, { 'status: developing': 'status: developing\ntimeZone: ▸EEST' }),
      says: [{ field: 'timeZone', rule: 'wrong-value', remedy: 'such as Europe/Istanbul' }],
    },
    {
      mistake: 'a language by its name',
      files: {
        [harbour]: markdown('name: Old Harbour\nnativeName: { text: Eski Liman, language: ▸Turkish }'),
      },
      says: [
        {
          field: 'nativeName.language',
          rule: 'wrong-value',
          remedy: 'Use a tag such as en, en-GB, uk or tr.',
        },
      ],
    },
    {
      mistake: 'degrees with minutes',
      files: {
        [harbour]: markdown(`name: Old Harbour\ncoordinates: { latitude: ▸41°02', longitude: 29.0 }`),
      },
      says: [
        {
          field: 'coordinates.latitude',
          rule: 'wrong-value',
          remedy: 'Write decimal degrees from -90 to 90.',
        },
      ],
    },
  ],
};
