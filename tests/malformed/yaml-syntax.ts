import { article, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const inQuotes = 'Put quotes around the whole value.';

/** What breaks the grammar of the fields. */
export const yamlSyntax: MistakeClass = {
  name: 'the grammar of fields',
  folders: [
    {
      mistake: 'a line begins with a tab',
      files: spoilt(article, { '  - { id: town, name: The town }': '▸\t- { id: town, name: The town }' }),
      says: [{ rule: 'yaml', remedy: 'Indent it with spaces.' }],
    },
    {
      mistake: 'a field of an event is indented by tabs',
      files: spoilt(article, { '    status: planned': '▸\t\tstatus: planned' }),
      says: [{ rule: 'yaml', remedy: 'Indent it with spaces.' }],
    },
    {
      mistake: 'a quotation mark is not closed',
      files: spoilt(article, { 'headline: The bridge': 'headline: ▸"The bridge' }),
      says: [{ rule: 'yaml', remedy: 'Close it.' }],
    },
    {
      mistake: 'an apostrophe stands within single quotation marks',
      files: spoilt(article, { 'summary: The old bridge is': "summary: 'The town'▸s old bridge is" }),
      says: [{ rule: 'yaml', remedy: "within '…' write ''" }],
    },
    {
      mistake: 'words stand after the closing quotation mark',
      files: spoilt(update, { 'title: A ferry is found': 'title: "A ferry" ▸is found' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'there is no space after the colon',
      files: spoilt(article, { 'headline: The': '▸headline:The' }),
      says: [{ rule: 'yaml', remedy: 'Write the name of the field, a colon, a space and its value.' }],
    },
    {
      mistake: 'there is no colon',
      files: spoilt(update, { 'kind: development': '▸kind development' }),
      says: [{ rule: 'yaml', remedy: 'Write the name of the field, a colon, a space and its value.' }],
    },
    {
      mistake: 'there is no colon in the last field',
      files: spoilt(article, { 'type: news }\n---': 'type: news }\n▸draft true\n---' }),
      says: [{ rule: 'yaml', remedy: 'Write the name of the field, a colon, a space and its value.' }],
    },
    {
      mistake: 'a headline holds a colon and a space',
      files: spoilt(article, { 'headline: The bridge is': 'headline: ▸The bridge: it is' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'a field is given twice',
      files: spoilt(article, { 'status: developing': 'status: developing\n▸status: paused' }),
      says: [{ rule: 'duplicate-key', remedy: 'Keep one of the two.' }],
    },
    {
      mistake: 'a field of an event is indented by a space less',
      files: spoilt(article, { '    place: harbour': '▸   place: harbour' }),
      says: [{ rule: 'yaml', remedy: 'Indent it by as many spaces as the lines beside it.' }],
    },
    {
      mistake: 'a field of an event is indented further than the one before',
      files: spoilt(article, { '    place: harbour': '      ▸place: harbour' }),
      says: [
        { rule: 'yaml', remedy: 'If it is a field, indent it by as many spaces as the lines beside it.' },
      ],
    },
    {
      mistake: 'a field of the file is indented',
      files: spoilt(update, { 'kind: development': '  ▸kind: development' }),
      says: [
        { rule: 'yaml', remedy: 'If it is a field, indent it by as many spaces as the lines beside it.' },
      ],
    },
    {
      mistake: 'a square bracket is not closed',
      files: spoilt(article, { 'sources: [gazette]': 'sources: ▸[gazette' }),
      says: [{ rule: 'yaml', remedy: 'Close it with ] or }.' }],
    },
    {
      mistake: 'a curly bracket is not closed',
      files: spoilt(article, { '{ id: town, name: The town }': '▸{ id: town, name: The town' }),
      says: [{ rule: 'yaml', remedy: 'Close it with ] or }.' }],
    },
    {
      mistake: 'a comma is left out between { and }',
      files: spoilt(article, { '{ id: town, name: The town }': '{ id: ▸town name: The town }' }),
      says: [{ rule: 'yaml', remedy: 'put a comma before the name of that field' }],
    },
    {
      mistake: 'there is a comma too many',
      files: spoilt(article, { 'sources: [gazette]': 'sources: [gazette,▸, gazette]' }),
      says: [{ rule: 'yaml', remedy: 'Delete the comma' }],
    },
    {
      mistake: 'there is a bracket too many',
      files: spoilt(article, { 'sources: [gazette]': 'sources: [gazette]▸]' }),
      says: [{ rule: 'yaml', remedy: 'Delete the bracket' }],
    },
    {
      mistake: 'a list begins on the line of its field',
      files: spoilt(update, { 'timeline:\n  - id': 'timeline: ▸- id' }),
      says: [{ rule: 'yaml', remedy: 'Begin the list on a line of its own' }],
    },
    {
      mistake: 'the space after the colon is one that does not break lines',
      files: spoilt(update, { 'title: A': '▸title:\u00A0A' }),
      says: [{ rule: 'yaml', remedy: 'Type the space after the colon anew' }],
    },
    {
      mistake: 'the colon is that of another script',
      files: spoilt(update, { 'title: A': '▸title： A' }),
      says: [{ rule: 'yaml', remedy: 'Write the name of the field, a colon, a space and its value.' }],
    },
    {
      mistake: 'a remark begins with two strokes',
      files: spoilt(update, { 'timeline:': '▸// to be checked\ntimeline:' }),
      says: [{ rule: 'yaml', remedy: 'Begin a remark with # and a space.' }],
    },
    {
      mistake: 'a new entry of a list begins without its hyphen',
      files: spoilt(update, {
        '    status: planned':
          '    status: planned\n    ▸id: second\n    date: 2025-05-22\n    title: A second ferry runs\n    place: harbour',
      }),
      says: [{ rule: 'duplicate-key', remedy: 'If a new entry begins here, put “- ” before it.' }],
    },
    {
      mistake: 'a value begins with a star, to be bold',
      files: spoilt(article, { 'headline: The bridge': 'headline: ▸**The bridge**' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'a value begins with an at sign',
      files: spoilt(update, { 'title: A ferry': 'title: ▸@town_hall: a ferry' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'a value begins with a percent sign',
      files: spoilt(update, { 'note: A ferry': 'note: ▸% of all ferries' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'a value is given a name and used again',
      files: spoilt(article, {
        'label: The bridge': 'label: ▸&name The bridge',
        'summary: The old bridge is to close for works.': 'summary: ▸*name',
      }),
      says: [
        { rule: 'yaml', remedy: inQuotes },
        { rule: 'yaml', remedy: inQuotes },
      ],
    },
    {
      mistake: 'a value begins with an exclamation mark',
      files: spoilt(update, { 'title: A ferry is found': 'title: ▸!A ferry' }),
      says: [{ rule: 'yaml', remedy: inQuotes }],
    },
    {
      mistake: 'a path with backslashes stands in quotation marks',
      files: spoilt(update, { 'note: A ferry will run.': 'note: "See C:▸\\docs"' }),
      says: [{ rule: 'yaml', remedy: 'Write \\\\ for a backslash' }],
    },
    {
      mistake: 'words after a space and # would be lost',
      files: spoilt(update, { 'title: A ferry is found': 'title: Ferry ▸#2 is found' }),
      says: [{ rule: 'lost-text', remedy: inQuotes }],
    },
  ],
};
