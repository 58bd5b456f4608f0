import { type Malformed, type MistakeClass, spoilt } from './malformed.ts';

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
      mistake: 'a language with an underline',
      files: spoilt('site.yaml', { 'language: en-GB': 'language: ▸en_gb' }),
      says: [{ field: 'language', rule: 'wrong-value', remedy: 'Write en-GB.' }],
    },
    {
      mistake: 'a time zone that is misspelt',
      files: spoilt('site.yaml', { 'timeZone: Europe/Istanbul': 'timeZone: ▸Europe/Instanbul' }),
      says: [{ field: 'timeZone', rule: 'wrong-value', remedy: 'Did you mean Europe/Istanbul?' }],
    },
    {
      mistake: 'a language by its name in small letters',
      files: spoilt('site.yaml', { 'language: en-GB': 'language: ▸english' }),
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
