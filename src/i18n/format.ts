/** `1,000`: a number as the language writes it. */
export function number(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** `Umerov, Medinsky and Fidan`. */
export function list(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** What a language is called in another: `Ukrainian`; the tag itself where it has no name. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/**
 * The order of names in a language. Names that it holds to be the same are ordered by their characters, so that no two
 * different ones tie.
 */
export function compareNames(locale: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale, { usage: 'sort', sensitivity: 'variant', numeric: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The letter under which an index lists a name: `İ` and `i` under I in English, under İ in Turkish. */
export function initialOf(name: string, locale: string): string {
  const letters = new Intl.Collator(locale, { usage: 'sort', sensitivity: 'base' });
  const [initial = ''] = name.normalize('NFC').toLocaleUpperCase(locale);
  return alphabet.find((letter) => letters.compare(letter, initial) === 0) ?? initial;
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
