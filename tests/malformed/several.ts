import { article, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

/** Several mistakes in one folder: all of them at once, in the order of files and lines, and nothing that only follows. */
export const several: MistakeClass = {
  name: 'several mistakes',
  folders: [
    {
      mistake: 'an update that was written in a hurry',
      files: {
        [update]: `---
▸titel: The works can begin
published: ▸2026-03-06 12:00
kind: ▸developement
note: The builders are to begin on 9 March.
timeline:
  - id: start
    date: ▸9 March 2026
    title: Works begin
    status: ▸plannned
    participants:
      - { person: ▸lind }
---
▸<b>Work</b> begins on Monday.▸[^gazete]
`,
      },
      says: [
        { field: 'titel', rule: 'unknown-field', remedy: 'Did you mean title?' },
        { field: 'published', rule: 'wrong-value', remedy: 'as in 2026-03-06T12:00+03:00' },
        { field: 'kind', rule: 'unknown-value', remedy: 'Did you mean development?' },
        { field: 'timeline[start].date', rule: 'wrong-value', remedy: 'Write 2026-03-09.' },
        { field: 'timeline[start].status', rule: 'unknown-value', remedy: 'Did you mean planned?' },
        {
          field: 'timeline[start].participants[lind].person',
          rule: 'unknown-person',
          remedy: 'Did you mean ada-lind?',
        },
        { rule: 'raw-html', remedy: 'Write Markdown instead' },
        { rule: 'unknown-source', remedy: 'Did you mean [^gazette]?' },
      ],
    },
    {
      mistake: 'a mistake in each of five files',
      files: {
        ...spoilt(article, { 'status: developing': 'status: ▸live' }),
        ...spoilt(update, { 'note:': '▸notes:' }),
        'organizations/town-hall.md': markdown('name: Town Hall\ndescription: Government\ncountry: ▸Norway'),
        ...spoilt('people/ada-lind.md', { 'from: 2024': 'from: ▸Spring 2024' }),
        'places/harbour.md': markdown('name: Old Harbour\ncoordinates: { latitude: ▸91, longitude: 29.0 }'),
      },
      says: [
        { field: 'status', rule: 'unknown-value', remedy: 'Use developing' },
        { field: 'notes', rule: 'unknown-field', remedy: 'Did you mean note?' },
        { field: 'country', rule: 'wrong-value', remedy: 'Use two capital letters' },
        { field: 'roles[1].from', rule: 'wrong-value', remedy: 'Write a date such as' },
        { field: 'coordinates.latitude', rule: 'wrong-value', remedy: 'from -90 to 90' },
      ],
    },
    {
      mistake: 'an article that cannot be read, and an update with a mistake of its own',
      files: {
        ...spoilt(article, { 'headline: The': 'headline: ▸The bridge: the' }),
        ...spoilt(update, { 'kind: development': 'kind: ▸news' }),
      },
      says: [
        { rule: 'yaml', remedy: 'Put quotes around the whole value.' },
        { field: 'kind', rule: 'unknown-value', remedy: 'Use development' },
      ],
    },
    {
      mistake: 'a person under a wrong name, and an update that calls them wrongly',
      files: {
        'people/Bo Berg.md': markdown('name: Bo Berg\ndescription: Builder'),
        ...spoilt(update, {
          'timeline:':
            'who:\n  - { person: bo-berg, side: builders, role: Builder }\n  - { person: ▸bo-borg, side: builders, role: Builder }\ntimeline:',
        }),
      },
      says: [
        { field: 'who[bo-borg].person', rule: 'unknown-person', remedy: 'Did you mean bo-berg?' },
        { at: 'people/Bo Berg.md', rule: 'slug', remedy: 'such as bo-berg' },
      ],
    },
    {
      mistake: 'three mistakes on one line',
      files: spoilt(article, {
        '{ id: gazette, publisher: Gazette, url: https://gazette.example/1, type: news }':
          '{ id: gazette, ▸publishr: Gazette, url: ▸gazette.example/1, type: ▸paper }',
      }),
      says: [
        { field: 'sources[gazette].publishr', rule: 'unknown-field', remedy: 'Did you mean publisher?' },
        { field: 'sources[gazette].url', rule: 'wrong-value', remedy: 'from https:// on' },
        { field: 'sources[gazette].type', rule: 'unknown-value', remedy: 'Use official' },
      ],
    },
    {
      mistake: 'a story that was copied, with the ids of the first',
      files: {
        'briefings/tunnel/briefing.md': markdown(
          `headline: The tunnel opens
label: The tunnel
summary: The tunnel opens.
published: 2025-05-15T20:00+03:00
status: developing
timeline:
  - { id: opening, date: 2025-05-20, title: The tunnel opens, status: planned, place: ▸tunnel, sources: [▸gazette] }`,
          'See ▸[the bridge](event:closing).\n',
        ),
      },
      says: [
        { field: 'timeline[opening].place', rule: 'unknown-place', remedy: 'add places/tunnel.md' },
        { field: 'timeline[opening].sources[1]', rule: 'unknown-source', remedy: 'add it to `sources`' },
        { rule: 'bad-link', remedy: 'Correct the id, or take the link out.' },
      ],
    },
    {
      mistake: 'an update that is too old, and changes what it brings wrongly',
      files: spoilt(update, {
        '2025-05-16T18:00': '▸2024-05-16T18:00',
        'date: 2025-05-21': 'date: ▸21.5.2025',
      }),
      says: [
        { field: 'published', rule: 'update-too-old', remedy: 'Correct one of the two dates.' },
        { field: 'timeline[first-ferry].date', rule: 'wrong-value', remedy: 'Write 2025-05-21.' },
      ],
    },
    {
      mistake: 'two fields given twice',
      files: spoilt(update, {
        'kind: development': 'kind: development\n▸kind: background',
        '    title: The ferry runs': '    title: The ferry runs\n    ▸title: A ferry runs',
      }),
      says: [
        { rule: 'duplicate-key', remedy: 'Keep one of the two.' },
        { rule: 'duplicate-key', remedy: 'Keep one of the two.' },
      ],
    },
    {
      mistake: 'a correction in which nothing is right',
      files: {
        'briefings/bridge/updates/2025-05-17-put-right.md': markdown(`title: Put right
published: 2025-05-17T09:00+03:00
kind: correction
note: The day was wrong.
corrections:
  - { id: ▸Day, corrects: ▸closing, was: on Thursday, now: on Friday, why: It says ▸<b>so</b>., sources: [▸gazete] }`),
      },
      says: [
        { field: 'corrections[Day].id', rule: 'wrong-value', remedy: 'such as day' },
        { field: 'corrections[Day].corrects', rule: 'wrong-value', remedy: 'as in event:' },
        { field: 'corrections[Day].why', rule: 'raw-html', remedy: 'Write Markdown instead' },
        { field: 'corrections[Day].sources[1]', rule: 'unknown-source', remedy: 'Did you mean gazette?' },
      ],
    },
    {
      mistake: 'a text with a mistake in every line',
      files: spoilt(update, {
        'A ferry will run from the Old Harbour.':
          '▸# The ferry\n\nSee ▸[her](person:lind).\n\n▸▸![](../ferry.gif)\n\nIt runs.▸[^gazett]',
      }),
      says: [
        { rule: 'top-heading', remedy: 'Begin it with ## instead of #.' },
        { rule: 'bad-link', remedy: 'Did you mean ada-lind?' },
        { rule: 'image-without-words', remedy: 'Say what it shows' },
        { rule: 'bad-image', remedy: 'Put it into briefings/bridge/' },
        { rule: 'unknown-source', remedy: 'Did you mean [^gazette]?' },
      ],
    },
  ],
};
