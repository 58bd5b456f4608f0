import { expect, test } from 'vitest';
import { writeSecurityTxt } from '../../src/outputs/security-txt.ts';
import { anUpdate } from '../builders/a-briefing.ts';

const { published } = anUpdate('2026-06-01T00:00+02:00');
const security = { contact: ['https://news.example/report', 'tel:+1-201-555-0123'], expires: published };

test('has a line for each field, contacts in their order, and its own address', () => {
  expect(
    writeSecurityTxt(
      { ...security, languages: ['en', 'uk'], policy: 'https://news.example/policy' },
      'https://news.example/',
    ),
  ).toBe(
    [
      'Contact: https://news.example/report',
      'Contact: tel:+1-201-555-0123',
      'Expires: 2026-06-01T00:00:00+02:00',
      'Preferred-Languages: en, uk',
      'Canonical: https://news.example/.well-known/security.txt',
      'Policy: https://news.example/policy',
      '',
    ].join('\n'),
  );
});

test('names no address that could be listened to', () => {
  expect(writeSecurityTxt(security, 'http://localhost:4321/')).not.toContain('Canonical');
});

// RFC 9116, section 4: fields of a name, a colon, a space and a value; Expires exactly once.
test('is what its grammar wants', () => {
  const text = writeSecurityTxt(security, 'https://news.example/');
  expect(text).toMatch(/^(?:[A-Z][A-Za-z-]+: [\x21-\x7e]+(?: [\x21-\x7e]+)*\n)+$/);
  expect(text.match(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/gm)).toHaveLength(1);
});
