import { countedNews } from '../../browser/counted-news.ts';
import type { Page } from '../page.ts';

/**
 * What is said of counts of news, as the script reads it: kinds in their order, separated by semicolons, each with its
 * phrases for the plural categories of the language, in alphabetical order, separated by bars.
 */
export function countForms({ locale, words }: Page): string {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  return countedNews
    .map((kind) => words.visit.counts[kind])
    .map((forms) => categories.map((category) => forms[category] ?? forms.other).join('|'))
    .join(';');
}
