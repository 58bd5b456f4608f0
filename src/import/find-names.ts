import nlp from 'compromise';
import { findNames, indexNames, type Named, type ThingRef } from '../story/mentions.ts';

/** A name of an organization or a place for which there is no file. */
export interface FoundName {
  readonly kind: 'organization' | 'place';
  readonly name: string;
  readonly sentence: string;
}

/** Someone or something that has a file and is named in the text. */
export interface KnownThing extends ThingRef {
  /** As the text has it first. */
  readonly words: string;
  readonly sentence: string;
}

/** Whom and what the sentences name of all that has a file, in the order of the text; a name of several is left out. */
export function findKnown(sentences: readonly string[], known: readonly Named[]): readonly KnownThing[] {
  const index = indexNames(known);
  const found = new Map<string, KnownThing>();
  for (const sentence of sentences) {
    for (const { start, end, things } of findNames(sentence, index)) {
      const [thing, ...others] = things;
      const key = `${thing?.kind}:${thing?.id}`;
      if (!thing || others.length > 0 || found.has(key)) continue;
      found.set(key, { ...thing, words: sentence.slice(start, end), sentence });
    }
  }
  return [...found.values()];
}

/** Organizations and places of English sentences, as compromise finds them; `taken` are names that are something else. */
export function findOthers(sentences: readonly string[], taken: readonly string[]): readonly FoundName[] {
  const found = new Map<string, FoundName>();
  const takenWords = new Set(taken.flatMap((name) => name.split(' ')));
  const isTaken = (name: string) => name.split(' ').some((word) => takenWords.has(word));
  for (const sentence of sentences.filter(({ length }) => length <= 2_000)) {
    const view = nlp(sentence);
    const lists = [
      ['place', view.places().out('array')],
      ['organization', view.organizations().out('array')],
    ] as const;
    for (const [kind, names] of lists) {
      for (const raw of names as readonly string[]) {
        const name = raw
          .replace(/^(the|in|at)\s+/i, '')
          .replace(/[’']s$/u, '')
          .replace(/[\s.,;:!?)"”’]+$/u, '')
          .replace(/^["“‘(\s]+/u, '');
        if (!/^\p{Lu}\p{L}/u.test(name) || isTaken(name) || found.has(name)) continue;
        found.set(name, { kind, name, sentence });
      }
    }
  }
  return [...found.values()];
}
