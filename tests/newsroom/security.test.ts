import { expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { aContentFolder, compiled, edited, reportOn } from '../builders/content-folder.ts';
import { reportLines } from '../builders/report-lines.ts';

const withSecurity = (fields: string) => edited('site.yaml', 'lead: bridge\n', `security:\n${fields}`);
const sound = '  contact: [mailto:security@news.example]\n  expires: 2026-06-01T00:00Z\n';

test('a site may say where to report security problems', () => {
  const fields =
    '  contact: [https://news.example/report, tel:+1-201-555-0123]\n  expires: 2026-06-01T00:00+02:00\n  encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\n  policy: https://news.example/policy\n  languages: [en, uk]\n';
  expect(compiled(withSecurity(fields)).newsroom?.site.security).toMatchObject({
    contact: ['https://news.example/report', 'tel:+1-201-555-0123'],
    expires: { edtf: '2026-06-01T00:00+02:00' },
    encryption: 'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f',
    policy: 'https://news.example/policy',
    languages: ['en', 'uk'],
  });
});

test('a site may say nothing of it', () => {
  expect(compiled().newsroom?.site).not.toHaveProperty('security');
});

test.each([
  [
    sound.replace('mailto:', ''),
    'content/site.yaml:7:13  security.contact[1]: “security@news.example” is not such an address. Write it in full, as in https://news.example/security, mailto:security@news.example or tel:+1-201-555-0123.',
  ],
  [
    sound.replace('mailto:security@news.example', 'http://news.example/report'),
    'content/site.yaml:7:13  security.contact[1]: “http://news.example/report” is not such an address. Write it in full, as in https://news.example/security, mailto:security@news.example or tel:+1-201-555-0123.',
  ],
  [
    sound.replace('mailto:security@news.example', ''),
    'content/site.yaml:7:12  security.contact: is empty. Fill it in.',
  ],
  [
    sound.replace('T00:00Z', ''),
    'content/site.yaml:8:12  security.expires: “2026-06-01” is not a date with a time of day. Write the date, the time and its offset from UTC, as in 2025-05-16T18:00+03:00.',
  ],
  [
    sound.replace('security@', 'sécurité@'),
    'content/site.yaml:7:13  security.contact[1]: “mailto:sécurité@news.example” is not such an address. Write it in full, as in https://news.example/security, mailto:security@news.example or tel:+1-201-555-0123.',
  ],
  [
    `${sound}  policy: http://news.example/\n`,
    'content/site.yaml:9:11  security.policy: “http://news.example/” is not such an address. Write it in full, from https:// on.',
  ],
])('%s is reported with what to write', (fields, line) => {
  expect(reportOn(withSecurity(fields))).toEqual([line]);
});

const reportAt = (now: string | undefined) => {
  const folder = aContentFolder(withSecurity(sound));
  return reportLines(
    compile(folder, { now: now === undefined ? undefined : Date.parse(now) }).problems,
    'content',
  );
};

test.each([
  [undefined, []],
  ['2025-12-01T00:00Z', []],
  [
    '2026-06-01T00:00Z',
    [
      'content/site.yaml:8:12  security.expires: this moment has passed. Look through the other fields, and write a day less than a year ahead.',
    ],
  ],
  [
    '2025-05-01T00:00Z',
    [
      'content/site.yaml:8:12  warning, security.expires: this moment is more than a year ahead. Look through the other fields, and write a day less than a year ahead.',
    ],
  ],
])('whether it holds is seen at a moment that is given: %s', (now, lines) => {
  expect(reportAt(now)).toEqual(lines);
});
