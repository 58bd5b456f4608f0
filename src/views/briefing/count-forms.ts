import { countedNews } from '../../browser/counted-news.ts';
import type { Forms } from '../../i18n/plural.ts';
import type { Page } from '../page.ts';

/**
 * What is said of counts of news, as the script reads it: kinds in their order, separated by semicolons, each with its
 * phrases, as `formsText` writes them.
 */
export function countForms(page: Page): string {
  return countedNews.map((kind) => formsText(page, page.words.visit.counts[kind])).join(';');
}

/** The phrases for the plural categories of the page's language, in alphabetical order, separated by bars. */
export function formsText({ locale }: Page, forms: Forms): string {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  return categories.map((category) => forms[category] ?? forms.other).join('|');
}
