import { inventStory } from './invent-story.ts';
import type { Corpus, Employed, Placed, Shape } from './model.ts';
import { everyOrganization, everyPlace, everyone } from './names.ts';
import { popularity } from './popularity.ts';
import { type Random, randomFrom } from './random.ts';

/** Makes up a newsroom of that size: the same shape gives the same on every machine. */
export function inventCorpus({ updates, perStory = 10, seed = 1 }: Shape): Corpus {
  const random = randomFrom(seed);
  const tenth = Math.ceil(updates / 10);
  const organizations = everyOrganization.slice(0, atLeast(10, tenth));
  const people = everyone.slice(0, atLeast(20, tenth)).map((person): Employed => ({
    ...person,
    ...post(
      random,
      organizations.map(({ id }) => id),
    ),
  }));
  const places = everyPlace
    .slice(0, atLeast(10, tenth))
    .map((place): Placed => ({ ...place, ...spot(random) }));
  const world = { person: popularity(people), place: popularity(places), seed };
  const stories = Array.from({ length: Math.ceil(updates / perStory) }, (_, index) =>
    inventStory(world, index, Math.min(perStory, updates - index * perStory)),
  );
  return { people, places, organizations, stories };
}

const titles = ['Chair', 'Secretary', 'Spokesperson', 'Director', 'Counsel', 'Chief engineer'] as const;

function post(random: Random, organizations: readonly string[]): Pick<Employed, 'role' | 'organization'> {
  return { role: random.pick(titles), organization: organizations[random.whole(organizations.length)] ?? '' };
}

/** Somewhere in Europe. */
function spot(random: Random): Pick<Placed, 'latitude' | 'longitude'> {
  return {
    latitude: `${37 + random.whole(25)}.${random.whole(900) + 100}`,
    longitude: `${random.whole(30)}.${random.whole(900) + 100}`,
  };
}

function atLeast(least: number, count: number): number {
  return Math.max(least, count);
}
