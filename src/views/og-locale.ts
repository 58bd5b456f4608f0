import { oncePerText } from '../once.ts';

/** A language as Open Graph writes it, with a territory: `en_GB`; where a tag names none, the likeliest: `de_DE`. */
export const openGraphLocale = oncePerText((language): string => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
});
