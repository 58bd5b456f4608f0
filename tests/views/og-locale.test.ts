import { expect, test } from 'vitest';
import { openGraphLocale } from '../../src/views/og-locale.ts';

test.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['zh-Hant', 'zh_TW'],
  ['sr-Latn-RS', 'sr_RS'],
])('%s is %s to those who show shared links', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});
