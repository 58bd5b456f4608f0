import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

/** Who says what, what is asked and what is promised. */
export const statements: MistakeClass = {
  name: 'statements, questions and promises',
  folders: [
    {
      mistake: 'a statement by nobody who is known',
      files: spoilt(article, { 'by: town\n': 'by: ▸residents\n' }),
      says: [{ field: 'statements[too-early].by', rule: 'unknown-party', remedy: 'add it to one of these' }],
    },
    {
      mistake: 'a statement by two, of whom one is misspelt',
      files: spoilt(article, { 'by: town\n': 'by: [town, ▸bilders]\n' }),
      says: [
        { field: 'statements[too-early].by[2]', rule: 'unknown-party', remedy: 'Did you mean builders?' },
      ],
    },
    {
      mistake: 'a statement by a group of fields',
      files: spoilt(article, { 'by: town\n': 'by: ▸{ side: town }\n' }),
      says: [
        {
          field: 'statements[too-early].by',
          rule: 'wrong-type',
          remedy: 'Write one id, or several as [one, two].',
        },
      ],
    },
    {
      mistake: 'a statement that answers a question that is not there',
      files: spoilt(article, { 'question: begin': 'question: ▸began' }),
      says: [
        { field: 'statements[too-early].question', rule: 'unknown-question', remedy: 'Did you mean begin?' },
      ],
    },
    {
      mistake: 'a statement without a date',
      files: spoilt(article, { '- id: too-early': '- ▸id: too-early', '    date: 2025-05-15\n': '' }),
      says: [{ field: 'statements[too-early].date', rule: 'missing-field', remedy: 'When it was said.' }],
    },
    {
      mistake: 'a statement that is contested, and not how',
      files: spoilt(article, {
        '    question: begin': '    question: begin\n    contestedBy:\n      - ▸{ by: builders }',
      }),
      says: [
        {
          field: 'statements[too-early].contestedBy[1].how',
          rule: 'missing-field',
          remedy: 'How, in a few words.',
        },
      ],
    },
    {
      mistake: 'a quotation within quotation marks',
      files: spoilt(article, { '    question: begin': '    question: begin\n    quote: ▸“Too early”' }),
      says: [{ field: 'statements[too-early].quote', rule: 'wrong-value', remedy: 'Take the marks out.' }],
    },
    {
      mistake: 'a certainty that is none',
      files: spoilt(article, { '    question: begin': '    question: begin\n    certainty: ▸certain' }),
      says: [
        {
          field: 'statements[too-early].certainty',
          rule: 'unknown-value',
          remedy: 'Use confirmed, reported or disputed.',
        },
      ],
    },
    {
      mistake: 'a question of no kind',
      files: spoilt(article, { 'kind: position': 'kind: ▸opinion' }),
      says: [{ field: 'questions[begin].kind', rule: 'unknown-value', remedy: 'Use position or fact.' }],
    },
    {
      mistake: 'a promise by nobody',
      files: spoilt(article, { '{ id: ferry, by: builders,': '▸{ id: ferry,' }),
      says: [{ field: 'commitments[ferry].by', rule: 'missing-field', remedy: 'Who is bound by it.' }],
    },
    {
      mistake: 'a promise with a status of events',
      files: spoilt(article, { 'status: agreed,': 'status: ▸planned,' }),
      says: [
        {
          field: 'commitments[ferry].status',
          rule: 'unknown-value',
          remedy: 'Use agreed, under-way, kept, broken or stalled.',
        },
      ],
    },
    {
      mistake: 'a promise that is due on a day that does not exist',
      files: spoilt(article, { 'agreed: 2025-05-15': 'agreed: 2025-05-15, due: ▸2025-06-31' }),
      says: [{ field: 'commitments[ferry].due', rule: 'wrong-value', remedy: 'Write a day that exists.' }],
    },
  ],
};

/** What is known, what is not, and what to watch. */
export const knowledge: MistakeClass = {
  name: 'what is known',
  folders: [
    {
      mistake: 'what is known as words alone',
      files: spoilt(article, { 'questions:': 'known:\n  - ▸The bridge is old.\nquestions:' }),
      says: [
        { field: 'known[1]', rule: 'wrong-type', remedy: 'Write its fields (id, text, status, sources)' },
      ],
    },
    {
      mistake: 'what was not known is known, and still not known',
      files: {
        ...spoilt(article, { 'questions:': 'notKnown:\n  - { id: end, text: When they end. }\nquestions:' }),
        ...spoilt(update, { 'timeline:': 'known:\n  - { id: ▸end, text: They end in May. }\ntimeline:' }),
      },
      says: [{ field: 'known[end].id', rule: 'duplicate-id', remedy: '`status: dropped`' }],
    },
    {
      mistake: 'what is dropped was never there',
      files: spoilt(update, { 'timeline:': 'watch:\n  - { id: ▸ferries, status: dropped }\ntimeline:' }),
      says: [{ field: 'watch[ferries]', rule: 'incomplete-item', remedy: 'correct the id' }],
    },
    {
      mistake: 'what to watch in two paragraphs',
      files: spoilt(article, {
        'questions:': 'watch:\n  - id: end\n    text: ▸|\n      One.\n\n      Two.\nquestions:',
      }),
      says: [{ field: 'watch[end].text', rule: 'block-in-line', remedy: 'Take the empty line out' }],
    },
    {
      mistake: 'what is known rests on a source that is not there',
      files: spoilt(article, {
        'questions:': 'known:\n  - { id: old, text: It is old., sources: [▸gazete] }\nquestions:',
      }),
      says: [{ field: 'known[old].sources[1]', rule: 'unknown-source', remedy: 'Did you mean gazette?' }],
    },
  ],
};

const address = 'https://gazette.example/1';

/** Sources and their addresses. */
export const sources: MistakeClass = {
  name: 'sources',
  folders: [
    {
      mistake: 'an address without https://',
      files: spoilt(article, { [address]: '▸gazette.example/1' }),
      says: [{ field: 'sources[gazette].url', rule: 'wrong-value', remedy: 'from https:// on' }],
    },
    {
      mistake: 'an address with a name and a password',
      files: spoilt(article, { [address]: '▸https://ada:secret@gazette.example/1' }),
      says: [{ field: 'sources[gazette].url', rule: 'wrong-value', remedy: 'without a name or password' }],
    },
    {
      mistake: 'an address that runs a script',
      files: spoilt(article, { [address]: '▸javascript:alert(1)' }),
      says: [{ field: 'sources[gazette].url', rule: 'wrong-value', remedy: 'from https:// on' }],
    },
    {
      mistake: 'an address with a space',
      files: spoilt(article, { [address]: '▸https://gazette.example/a page' }),
      says: [{ field: 'sources[gazette].url', rule: 'wrong-value', remedy: '%20' }],
    },
    {
      mistake: 'an archive that is none',
      files: spoilt(article, { 'type: news }': 'archive: ▸see above, type: news }' }),
      says: [{ field: 'sources[gazette].archive', rule: 'wrong-value', remedy: 'from https:// on' }],
    },
    {
      mistake: 'a type that is none',
      files: spoilt(article, { 'type: news': 'type: ▸newspaper' }),
      says: [{ field: 'sources[gazette].type', rule: 'unknown-value', remedy: 'Use official, wire, news' }],
    },
    {
      mistake: 'a source that is listed twice',
      files: spoilt(article, {
        'type: news }':
          'type: news }\n  - { id: ▸gazette, publisher: Gazette, url: https://gazette.example/2, type: news }',
      }),
      says: [{ field: 'sources[gazette].id', rule: 'duplicate-id', remedy: 'another id, or make them one' }],
    },
    {
      mistake: 'a source that nothing cites',
      files: spoilt(update, {
        'timeline:':
          'sources:\n  - ▸{ id: herald, publisher: Herald, url: https://herald.example/, type: news }\ntimeline:',
      }),
      says: [
        {
          field: 'sources[herald]',
          rule: 'idle-source',
          remedy: 'Cite it with [^herald]',
          severity: 'warning',
        },
      ],
    },
    {
      mistake: 'a note on a source that is misspelt, in the text',
      files: spoilt(article, { 'Thursday.[^gazette]': 'Thursday.▸[^gazete]' }),
      says: [{ rule: 'unknown-source', remedy: 'Did you mean [^gazette]?' }],
    },
    {
      mistake: 'a source that only a later update brings',
      files: {
        ...spoilt(article, { 'Thursday.[^gazette]': 'Thursday.▸[^herald]' }),
        ...spoilt(update, {
          'timeline:':
            'sources:\n  - { id: herald, publisher: Herald, url: https://herald.example/, type: news }\ntimeline:',
          'Old Harbour.': 'Old Harbour.[^herald]',
        }),
      },
      says: [{ rule: 'unknown-source', remedy: 'Add it to “sources”' }],
    },
    {
      mistake: 'a person has a source twice',
      files: {
        'people/bo-berg.md': markdown(`name: Bo Berg
description: Builder
roles:
  - { title: Builder, sources: [a] }
sources:
  - { id: a, publisher: A, url: https://a.example/, type: news }
  - { id: ▸a, publisher: B, url: https://b.example/, type: news }`),
      },
      says: [{ field: 'sources[a].id', rule: 'duplicate-id', remedy: 'another id, or make them one' }],
    },
  ],
};
