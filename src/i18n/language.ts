import { oncePerText } from '../once.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The language in which the interface speaks. */
export interface Interface {
  /** BCP 47: for `lang`, and for how dates, numbers and lists are written. */
  readonly locale: string;
  readonly words: Words;
}

/** The dictionary for the language of a site, and English where there is none. */
export const interfaceFor = oncePerText((siteLanguage: string): Interface => {
  const words = dictionaries.get(new Intl.Locale(siteLanguage).language);
  return words ? { locale: siteLanguage, words } : { locale: 'en-GB', words: en };
});

const dictionaries: ReadonlyMap<string, Words> = new Map([['en', en]]);
