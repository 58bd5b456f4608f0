/** A language as Open Graph writes it, with a territory: `en_GB`; where a tag names none, the likeliest: `de_DE`. */
export function openGraphLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}
