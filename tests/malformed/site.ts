import { article, type Files, markdown, update } from '../builders/content-folder.ts';
import { type Malformed, type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';

const onSite = (mistake: string, fields: string, field: string, rule: string, remedy: string): Malformed => ({
  mistake,
  files: spoilt('site.yaml', { 'lead: bridge': fields }),
  says: [{ field, rule, remedy }],
});

/** The facts of the site. */
export const site: MistakeClass = {
  name: 'the site',
  folders: [
    {
      mistake: 'a language by its name',
      files: spoilt('site.yaml', { 'language: en-GB': 'language: ▸English' }),
      says: [{ field: 'language', rule: 'wrong-value', remedy: 'Use a tag such as en, en-GB, uk or tr.' }],
    },
    {
      mistake: 'a time zone as an offset',
      files: spoilt('site.yaml', { 'timeZone: Europe/Istanbul': 'timeZone: ▸UTC+3' }),
      says: [{ field: 'timeZone', rule: 'wrong-value', remedy: 'such as Europe/Istanbul' }],
    },
    onSite(
      'an authority without a date',
      'authority: ▸news.example',
      'authority',
      'wrong-value',
      'a comma and a date',
    ),
    onSite('pictures: off', 'pictures: ▸off', 'pictures', 'unknown-value', 'Use true or false.'),
    onSite(
      'a repository by the address for git',
      'repository:\n  url: ▸git@github.com:harbour/news.git',
      'repository.url',
      'wrong-value',
      'from https:// on',
    ),
    onSite(
      'a repository at a host that is not known',
      'repository:\n  url: ▸https://git.example/news',
      'repository.url',
      'wrong-value',
      'Add kind: github or kind: gitlab.',
    ),
    onSite(
      'an address for security problems without mailto:',
      'security:\n  contact: [▸desk@news.example]\n  expires: 2026-06-01T00:00Z',
      'security.contact[1]',
      'wrong-value',
      'mailto:security@news.example',
    ),
    {
      ...onSite(
        'a day of expiry that has passed',
        'security:\n  contact: [mailto:desk@news.example]\n  expires: ▸2025-06-01T00:00Z',
        'security.expires',
        'expired',
        'write a day less than a year ahead',
      ),
      on: { now: Date.parse('2025-07-01T00:00Z') },
    },
    onSite(
      'a link of the policy to nobody',
      'corrections: Ask ▸[her](person:lind).',
      'corrections',
      'bad-link',
      'Did you mean ada-lind?',
    ),
  ],
};

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
