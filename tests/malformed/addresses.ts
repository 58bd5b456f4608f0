import { type Files, markdown } from '../builders/content-folder.ts';
import { type Malformed, type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';

const leading = (...lines: readonly string[]): Files => ({
  'redirects.yaml': ['redirects:', ...lines.map((line) => `  - { ${line} }`), ''].join('\n'),
});

const redirected = (
  mistake: string,
  line: string,
  end: 'from' | 'to',
  rule: string,
  remedy: string,
): Malformed => ({
  mistake,
  files: leading(line),
  says: [{ field: `redirects[1].${end}`, rule, remedy }],
});

/** Addresses that moved, and addresses that must not vanish. */
export const addresses: MistakeClass = {
  name: 'addresses that moved',
  folders: [
    redirected(
      'a path without its slash',
      'from: ▸people/ada/, to: /people/',
      'from',
      'wrong-value',
      'from / on',
    ),
    redirected(
      'a whole address',
      'from: /a/, to: ▸https://news.example/people/',
      'to',
      'wrong-value',
      'after the name of the host',
    ),
    redirected(
      'to a page that is not there',
      'from: /a/, to: ▸/people/ada-lint/',
      'to',
      'redirect-to-nothing',
      'Did you mean /people/ada-lind/?',
    ),
    redirected(
      'to an item that is not there',
      'from: /a/, to: ▸"/briefings/bridge/#e-opening"',
      'to',
      'redirect-to-nothing',
      '#e-closing',
    ),
    redirected(
      'from a page that is there',
      'from: ▸/people/ada-lind/, to: /people/',
      'from',
      'moved-page-exists',
      'Take this out',
    ),
    redirected(
      'to itself',
      'from: /a/, to: ▸/a/',
      'to',
      'redirect-loop',
      'Write the path of a page that is there.',
    ),
    {
      mistake: 'to a page that only leads on',
      files: leading('from: /a/, to: ▸/b/', 'from: /b/, to: /people/'),
      says: [{ field: 'redirects[1].to', rule: 'redirect-chain', remedy: 'Lead straight to /people/.' }],
    },
    {
      mistake: 'twice from one address',
      files: leading('from: /a/, to: /people/', 'from: ▸/a/, to: /places/'),
      says: [
        { field: 'redirects[2].from', rule: 'moved-twice', remedy: 'Keep the one of the two that is right.' },
      ],
    },
    {
      mistake: 'a list without its name',
      files: { 'redirects.yaml': '▸- { from: /a/, to: /people/ }\n' },
      says: [{ rule: 'no-fields', remedy: 'Write the name of its field and a colon on the line above it.' }],
    },
    {
      mistake: 'a former name that a file still has',
      files: spoilt(person, { 'familyName:': 'formerly: [▸ada-lind]\nfamilyName:' }),
      says: [{ field: 'formerly[1]', rule: 'moved-page-exists', remedy: 'Take this out' }],
    },
    {
      mistake: 'a former name with .md',
      files: spoilt(person, { 'familyName:': 'formerly: [▸ada.md]\nfamilyName:' }),
      says: [{ field: 'formerly[1]', rule: 'wrong-value', remedy: 'such as ada.' }],
    },
    {
      mistake: 'a former name that two files claim',
      files: {
        'people/bo-berg.md': markdown('name: Bo Berg\ndescription: Builder\nformerly: [▸lind]'),
        ...spoilt(person, { 'familyName:': 'formerly: [lind]\nfamilyName:' }),
      },
      says: [{ field: 'formerly[1]', rule: 'moved-twice', remedy: 'Keep the one of the two that is right.' }],
    },
    {
      mistake: 'a published person is gone',
      files: { '.permalinks': '/\n▸/people/bo-berg/\n' },
      says: [{ rule: 'lost-permalink', remedy: 'Put people/bo-berg.md back.' }],
    },
    {
      mistake: 'a published event has another id',
      files: { '.permalinks': '/\n▸/briefings/bridge/#e-opening\n' },
      says: [{ rule: 'lost-permalink', remedy: 'Give the item its id “opening” again.' }],
    },
    {
      mistake: 'something else in the list of what was published',
      files: { '.permalinks': '/\n▸https://news.example/people/ada-lind/\n' },
      says: [{ rule: 'no-permalink', remedy: 'Each line is a path' }],
    },
  ],
};
