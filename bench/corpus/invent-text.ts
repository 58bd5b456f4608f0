import { aside, doing, paragraph, sentence } from './invented-text.ts';
import type { Employed, Piece, Source, Text } from './model.ts';
import type { Thing } from './names.ts';
import type { Random } from './random.ts';

/** What a text of an update is to speak of. */
export interface Matter {
  readonly random: Random;
  readonly people: readonly Employed[];
  readonly sources: readonly Source[];
  /** Words that stand in it once. */
  readonly figure: string;
  readonly place: Thing;
}

/**
 * About 250 words that name each of the people as editors do: in full or by another spelling at first, some of them
 * with a link, and later by the family name alone.
 */
export function inventText({ random, people, sources, figure, place }: Matter): Text {
  const named = people.map((person, index): readonly Piece[] => [
    firstMention(random, person),
    ` ${doing(random)}.`,
    ...notes(sources, index),
    ` ${aside(random)} ${person.familyName} ${doing(random)}.`,
  ]);
  const opening = [`At ${place.name} ${figure} were counted on that day. ${paragraph(random)}`];
  return [opening, ...named, [sentence(random)]];
}

function firstMention(random: Random, { id, name, familyName, alias }: Employed): Piece {
  const way = random.whole(4);
  if (way === 0) return { person: id, words: alias, linked: false };
  if (way === 1) return { person: id, words: familyName, linked: true };
  return { person: id, words: name, linked: false };
}

function notes(sources: readonly Source[], index: number): readonly Piece[] {
  const source = sources[index];
  return source ? [{ source: source.id }] : [];
}
