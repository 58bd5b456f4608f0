import { type Asked, addressOf } from './search-address.ts';
import type { Found } from './search-index.ts';
import { namesakesFirst, rowOf } from './search-results.ts';

/** The parts of the search page that the script fills. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** The kinds of things, one of which is chosen; the first stands for all. */
  readonly kinds: readonly HTMLInputElement[];
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly template: HTMLTemplateElement;
  /** The way from here to the root of the site. */
  readonly root: string;
}

/** Undefined where this is no search page. */
export function searchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>('form.find');
  const field = form?.querySelector<HTMLInputElement>('[name="q"]');
  const status = document.querySelector<HTMLElement>('[role="status"]');
  const results = document.querySelector<HTMLElement>('#results');
  const list = results?.querySelector('ol');
  const more = results?.querySelector('button');
  const template = results?.querySelector('template');
  if (!form || !field || !status || !results || !list || !more || !template) return undefined;
  const kinds = [...form.querySelectorAll<HTMLInputElement>('[name="kind"]')];
  return { form, field, kinds, status, results, list, more, template, root: form.dataset.root ?? '' };
}

/** What the form asks for. */
export function askedOn({ field, kinds }: SearchPage): Asked {
  return { query: field.value, kind: kinds.find(({ checked }) => checked)?.value ?? '' };
}

/** Lets the form ask for something. */
export function ask({ field, kinds }: SearchPage, { query, kind }: Asked): void {
  field.value = query;
  for (const option of kinds) option.checked = option.value === kind;
}

/** The rows of some results, with their texts. */
export async function rowsOf(
  page: SearchPage,
  found: readonly Found[],
  query: string,
): Promise<readonly Element[]> {
  const results = await Promise.all(found.map(async ({ kind, load }) => ({ kind, text: await load() })));
  return namesakesFirst(results, query).flatMap((result) => rowOf(result, query, page) ?? []);
}

/** How many there are of each kind, and of the kind that is asked for. */
export function showCounts({ form, kinds, status }: SearchPage, all: readonly Found[], asked: Asked): void {
  const { lang } = document.documentElement;
  const countOf = (kind: string) => all.filter((one) => kind === '' || one.kind === kind).length;
  for (const option of kinds) countOn(option)?.replaceChildren(countOf(option.value).toLocaleString(lang));
  const count = countOf(asked.kind);
  const { nothing = '', found = '' } = form.dataset;
  const query = asked.query.trim();
  status.textContent =
    count === 0
      ? nothing.replace('{query}', () => query)
      : found
          .replace('{count}', () => countText(form.dataset.counts ?? '', count, lang))
          .replace('{query}', () => query);
}

/** As before the first question; `message` says why there is nothing. */
export function showNothing({ kinds, status, results, list }: SearchPage, message = ''): void {
  for (const option of kinds) countOn(option)?.replaceChildren();
  status.textContent = message;
  results.hidden = true;
  list.replaceChildren();
}

function countOn(option: HTMLInputElement): Element | null | undefined {
  return option.parentElement?.querySelector('small');
}

/** The address of this page with a question. */
export function hrefOf(asked: Asked): string {
  return location.pathname + addressOf(asked);
}

/** “3 results”; `forms` are those of the plural categories of the language, in alphabetical order. */
function countText(forms: string, count: number, lang: string): string {
  const rules = new Intl.PluralRules(lang);
  const categories = rules.resolvedOptions().pluralCategories.toSorted();
  const form = forms.split('|')[categories.indexOf(rules.select(count))] ?? '';
  return form.replace('{}', count.toLocaleString(lang));
}
