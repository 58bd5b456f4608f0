import type { Organization, Person, Place } from './newsroom.ts';

/** An alphabetical list, grouped by first letter. */
export interface Listing<T> {
  readonly groups: readonly { readonly letter: string; readonly entries: readonly T[] }[];
  readonly count: number;
}

/** The people index: by family name. */
export function peopleListing(people: readonly Person[], locale: string): Listing<Person> {
  return listingOf(people, ({ familyName, name }) => `${familyName} ${name}`, locale);
}

export function organizationListing(
  organizations: readonly Organization[],
  locale: string,
): Listing<Organization> {
  return listingOf(organizations, ({ name }) => name, locale);
}

export function placeListing(places: readonly Place[], locale: string): Listing<Place> {
  return listingOf(places, ({ name }) => name, locale);
}

function listingOf<T extends { readonly id: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  locale: string,
): Listing<T> {
  const collator = new Intl.Collator(locale, { usage: 'sort', sensitivity: 'variant' });
  const sorted = things.toSorted((a, b) => collator.compare(keyOf(a), keyOf(b)) || (a.id < b.id ? -1 : 1));
  const groups: { letter: string; entries: T[] }[] = [];
  for (const thing of sorted) {
    const letter = initialOf(keyOf(thing), locale);
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(thing);
    else groups.push({ letter, entries: [thing] });
  }
  return { groups, count: sorted.length };
}

/** The first letter, without its marks where it is Latin (É under E), in capitals. */
function initialOf(text: string, locale: string): string {
  const [first = ''] = text.normalize('NFC');
  const [base = first] = first.normalize('NFD');
  return (/\p{Script=Latin}/u.test(base) ? base : first).toLocaleUpperCase(locale);
}
