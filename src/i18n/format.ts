import { oncePerText } from '../once.ts';

/** `1,000`: a number as the language writes it. */
export function number(value: number, locale: string): string {
  return numbersIn(locale).format(value);
}

const numbersIn = oncePerText((locale) => new Intl.NumberFormat(locale));

/** `Umerov, Medinsky and Fidan`. */
export function list(items: readonly string[], locale: string): string {
  return listsIn(locale).format(items);
}

const listsIn = oncePerText((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/**
 * What a language is called in another: `Ukrainian`; the tag itself where it has no name. Extensions of the tag, which
 * `Intl` refuses here, have none.
 */
export function languageName(tag: string, locale: string): string {
  return languagesIn(locale).of(new Intl.Locale(tag).baseName) ?? tag;
}

const languagesIn = oncePerText(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
);

/**
 * The order of names in a language. Names that it holds to be the same are ordered by their characters, so that no two
 * different ones tie.
 */
export const compareNames = oncePerText((locale): ((a: string, b: string) => number) => {
  const collator = new Intl.Collator(locale, { usage: 'sort', sensitivity: 'variant', numeric: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
});

/** The letter under which an index lists a name: `İ` and `i` under I in English, under İ in Turkish. */
export function initialOf(name: string, locale: string): string {
  const letters = lettersIn(locale);
  const [initial = ''] = name.normalize('NFC').toLocaleUpperCase(locale);
  return alphabet.find((letter) => letters.compare(letter, initial) === 0) ?? initial;
}

const lettersIn = oncePerText((locale) => new Intl.Collator(locale, { usage: 'sort', sensitivity: 'base' }));

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What a country is called: `Türkiye` for `TR`; the code itself where it has no name. */
export function regionName(code: string, locale: string): string {
  return regionsIn(locale).of(code) ?? code;
}

const regionsIn = oncePerText(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }),
);

/** `41.0392° N, 29.0005° E`, to about ten metres. */
export function coordinatesText(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  locale: string,
): string {
  const degrees = degreesIn(locale);
  const half = (value: number, positive: string, negative: string) =>
    `${degrees.format(Math.abs(value))}°\u00a0${value < 0 ? negative : positive}`;
  return `${half(latitude, 'N', 'S')}, ${half(longitude, 'E', 'W')}`;
}

const degreesIn = oncePerText((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }));
