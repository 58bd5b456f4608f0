import { dayOf, momentOf, momentsOf } from './calendar.ts';
import { inventUpdate } from './invent-update.ts';
import { aside, sentence, title } from './invented-text.ts';
import type { Employed, Placed, Story, Text, Update } from './model.ts';
import { drawSome } from './popularity.ts';
import { type Random, randomFrom } from './random.ts';

/** Whom and what stories draw from. */
export interface World {
  readonly person: (random: Random) => Employed;
  readonly place: (random: Random) => Placed;
  readonly seed: number;
}

/** Makes up one story. It depends on its own number and on the world alone, not on other stories. */
export function inventStory(world: World, index: number, length: number): Story {
  const random = randomFrom(world.seed * 1_000_003 + index);
  const cast = drawSome(6, () => world.person(random));
  const moments = momentsOf(random, length);
  const updates: Update[] = [];
  for (const [number, moment] of moments.updates.entries()) {
    updates.push(inventUpdate({ world, random, cast, number, moment, earlier: updates, story: index }));
  }
  return {
    slug: `story-${index + 1}`,
    label: `Story ${index + 1}`,
    headline: title(random),
    summary: sentence(random),
    published: momentOf(moments.begin),
    status: random.pick(['developing', 'developing', 'paused', 'concluded']),
    keyPoints: ['The pier', 'The money', 'The court'].map((topic) => `**${topic}.** ${sentence(random)}`),
    cast,
    known: sentence(random),
    notKnown: aside(random),
    text: article(random, cast, dayOf(moments.begin)),
    updates,
  };
}

function article(random: Random, cast: readonly Employed[], day: string): Text {
  const named = cast.map(({ id, name }) => [
    { person: id, words: name, linked: false },
    ` has been in it from the beginning. ${sentence(random)} ${sentence(random)} ${aside(random)}`,
  ]);
  return [[`What follows is told from ${day} on. ${sentence(random)}`], ...named];
}
