import type { StoryPart } from '../../story/dossier.ts';

/** Whether any story has something of this kind. */
export function has(stories: readonly StoryPart[], kind: 'statements' | 'mentions'): boolean {
  return stories.some((part) => part[kind].length > 0);
}

/** The sides to which somebody belongs, by name, in the order of the stories. */
export function sidesOf(stories: readonly StoryPart[]): readonly string[] {
  return [...new Set(stories.flatMap(({ side }) => (side ? [side.name] : [])))];
}
