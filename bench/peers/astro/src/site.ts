import { type CollectionEntry, getCollection } from 'astro:content';

export type Update = CollectionEntry<'updates'>;
export type Story = CollectionEntry<'stories'>;

/** Who is named where and what follows on what, once for all pages. */
export const site = await readSite();

async function readSite() {
  const [people, stories, all] = await Promise.all([
    getCollection('people'),
    getCollection('stories'),
    getCollection('updates'),
  ]);
  const sorted = all.toSorted(byDate);
  const updates = Map.groupBy(sorted, slugOf);
  const namedIn = new Map<string, Update[]>();
  for (const update of sorted) {
    for (const id of update.data.people) {
      const named = namedIn.get(id);
      if (named) named.push(update);
      else namedIn.set(id, [update]);
    }
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  return { people: byId, stories: new Map(stories.map((story) => [story.id, story])), updates, namedIn };
}

export function slugOf({ id }: Update): string {
  return id.split('/')[0] ?? '';
}

export function hrefOf({ id }: Update): string {
  return `/briefings/${id.replace('/', '/updates/')}/`;
}

export function byDate(a: Update, b: Update): number {
  return a.data.date < b.data.date ? -1 : Number(a.data.date > b.data.date);
}
