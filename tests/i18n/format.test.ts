import { expect, test } from 'vitest';
import { compareNames, initialOf, languageName, list, number } from '../../src/i18n/format.ts';

test('numbers and lists are written as the language writes them', () => {
  expect(number(1000, 'en-GB')).toBe('1,000');
  expect(number(1000, 'de')).toBe('1.000');
  expect(list(['Umerov', 'Medinsky', 'Fidan'], 'en-GB')).toBe('Umerov, Medinsky and Fidan');
  expect(list(['Umerov', 'Fidan'], 'tr')).toBe('Umerov ve Fidan');
});

test('a language is named in another, or shown by its tag where it has no name', () => {
  expect(languageName('uk', 'en-GB')).toBe('Ukrainian');
  expect(languageName('de', 'tr')).toBe('Almanca');
  expect(languageName('qqx', 'en-GB')).toBe('qqx');
  expect(languageName('sr-Latn-x-old', 'en-GB')).toBe('Serbian (Latin)');
  expect(languageName('th-u-nu-thai', 'en-GB')).toBe('Thai');
});

test('names are ordered by the rules of the language', () => {
  const names = ['Zelenskyy', 'Öz', 'Ozan', 'Erdoğan', 'erdogan'];
  expect(names.toSorted(compareNames('en-GB'))).toEqual(['erdogan', 'Erdoğan', 'Öz', 'Ozan', 'Zelenskyy']);
  expect(names.toSorted(compareNames('tr'))).toEqual(['erdogan', 'Erdoğan', 'Ozan', 'Öz', 'Zelenskyy']);
});

test('two different names never tie, even where the language holds them to be the same', () => {
  const [composed, decomposed] = ['Öz'.normalize('NFC'), 'Öz'.normalize('NFD')];
  const compare = compareNames('en-GB');
  expect(Math.sign(compare(composed, decomposed)) + Math.sign(compare(decomposed, composed))).toBe(0);
  expect(compare(composed, decomposed)).not.toBe(0);
});

test('an index lists a name under the letter where a reader looks for it', () => {
  expect(['İbrahim', 'Łukasz', 'von Storch', 'Şimşek'].map((name) => initialOf(name, 'en-GB'))).toEqual([
    'I',
    'L',
    'V',
    'S',
  ]);
  expect(['İbrahim', 'ıssık', 'Şimşek'].map((name) => initialOf(name, 'tr'))).toEqual(['İ', 'I', 'Ş']);
  expect(['Єрмак', '7th Army'].map((name) => initialOf(name, 'en-GB'))).toEqual(['Є', '7']);
});
