import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const harbour = 'places/harbour.md';
const asList = 'Begin each of its lines with “- ”';

/** What YAML reads otherwise than it was meant. */
export const yamlSurprises: MistakeClass = {
  name: 'surprises of YAML',
  folders: [
    {
      mistake: 'yes for true',
      files: spoilt(update, { 'kind: development': 'kind: development\ndraft: ▸yes' }),
      says: [{ field: 'draft', rule: 'unknown-value', remedy: 'Use true or false.' }],
    },
    {
      mistake: 'no for false',
      files: spoilt(article, { '    place: harbour': '    meeting: ▸no\n    place: harbour' }),
      says: [{ field: 'timeline[closing].meeting', rule: 'unknown-value', remedy: 'Use true or false.' }],
    },
    {
      mistake: 'a country in small letters',
      files: { [harbour]: markdown('name: Old Harbour\ncountry: ▸no') },
      says: [{ field: 'country', rule: 'wrong-value', remedy: 'Use two capital letters' }],
    },
    {
      mistake: 'null for nothing',
      files: spoilt(article, { 'place: harbour': 'place: ▸null' }),
      says: [{ field: 'timeline[closing].place', rule: 'wrong-value', remedy: 'Delete the field' }],
    },
    {
      mistake: 'null for no headline',
      files: spoilt(article, { 'headline: The bridge is to close': 'headline: ▸null' }),
      says: [{ field: 'headline', rule: 'wrong-value', remedy: 'Fill it in otherwise.' }],
    },
    {
      mistake: 'a clock time for a date',
      files: spoilt(article, { 'date: 2025-05-20': 'date: ▸12:30' }),
      says: [{ field: 'timeline[closing].date', rule: 'wrong-value', remedy: 'Write a date such as' }],
    },
    {
      mistake: 'a headline on two lines',
      files: spoilt(article, {
        'headline: The bridge is to close': 'headline: ▸|\n  The bridge\n  is to close',
      }),
      says: [{ field: 'headline', rule: 'wrong-value', remedy: 'Write it on one line.' }],
    },
    {
      mistake: 'one source where a list belongs',
      files: spoilt(article, { 'sources: [gazette]': 'sources: ▸gazette' }),
      says: [{ field: 'timeline[closing].sources', rule: 'wrong-type', remedy: asList }],
    },
    {
      mistake: 'list items without a space after the hyphen',
      files: spoilt(article, {
        'status: developing': 'status: developing\nkeyPoints:\n  ▸-The bridge closes.\n  -A ferry runs.',
      }),
      says: [{ field: 'keyPoints', rule: 'wrong-type', remedy: asList }],
    },
    {
      mistake: 'an event by its id, and not as a member of a list',
      files: spoilt(update, {
        '  - id: first-ferry\n    date': '  ▸first-ferry:\n    date',
      }),
      says: [{ field: 'timeline', rule: 'wrong-type', remedy: asList }],
    },
    {
      mistake: 'one participant where a list belongs',
      files: spoilt(article, {
        '      - { person: ada-lind, as: mayor }': '      ▸{ person: ada-lind, as: mayor }',
      }),
      says: [{ field: 'timeline[closing].participants', rule: 'wrong-type', remedy: asList }],
    },
    {
      mistake: 'a comma in words between { and }',
      files: spoilt(article, { 'as: mayor': 'as: mayor, ▸in office' }),
      says: [
        {
          field: 'timeline[closing].participants[ada-lind].in office',
          rule: 'unknown-field',
          remedy: 'Put quotes around text with a comma between { and }.',
        },
      ],
    },
    {
      mistake: 'decimal commas in coordinates',
      files: { [harbour]: markdown('name: Old Harbour\ncoordinates: { latitude: 41,▸5, longitude: 29,▸3 }') },
      says: [
        { field: 'coordinates.5', rule: 'unknown-field', remedy: 'Write a decimal point' },
        { field: 'coordinates.3', rule: 'unknown-field', remedy: 'Write a decimal point' },
      ],
    },
    {
      mistake: 'coordinates as a list',
      files: { [harbour]: markdown('name: Old Harbour\ncoordinates: ▸[41.0, 29.0]') },
      says: [{ field: 'coordinates', rule: 'wrong-type', remedy: 'Write its fields (latitude, longitude)' }],
    },
    {
      mistake: 'a comma at the end of a line',
      files: spoilt(article, { 'status: developing': 'status: ▸developing,' }),
      says: [{ field: 'status', rule: 'unknown-value', remedy: 'Did you mean developing?' }],
    },
    {
      mistake: 'a name in curly brackets, to be filled in',
      files: spoilt(update, { 'title: A ferry is found': 'title: ▸{ title }' }),
      says: [{ field: 'title', rule: 'wrong-type', remedy: 'quotes around text' }],
    },
  ],
};
