import { pathToPlaces } from '../../story/directory.ts';
import type { StoryPart } from '../../story/dossier.ts';
import { hrefTo, type Page } from '../page.ts';

/** Whether any story has something of this kind. */
export function has(stories: readonly StoryPart[], kind: 'statements' | 'mentions'): boolean {
  return stories.some((part) => part[kind].length > 0);
}

/** The sides to which somebody belongs, by name, in the order of the stories. */
export function sidesOf(stories: readonly StoryPart[]): readonly string[] {
  return [...new Set(stories.flatMap(({ side }) => (side ? [side.name] : [])))];
}

/** The way from the page of a place to its entry among a story's places, where events of the story are its own. */
export function hrefToEntry(page: Page, { edition, events }: StoryPart): string | undefined {
  const place = events.map(({ row }) => row.place).find((one) => one?.path === page.path);
  return place && hrefTo(page, pathToPlaces(edition.slug), `p-${place.id}`);
}
