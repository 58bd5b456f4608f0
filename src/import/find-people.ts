import { nameAt, type Run } from './name-runs.ts';
import { isRoleWord, roleAfter, roleBefore } from './roles.ts';
import { type Word, wordsIn } from './words.ts';

/** Somebody whom a text names. */
export interface FoundPerson {
  /** As the text gives it. */
  readonly name: string;
  /** As the text gives it, such as `Ukrainian President`; absent where it gives none. */
  readonly role?: string | undefined;
  /** The sentence with the role, else the first with the name. */
  readonly sentence: string;
}

/** The people of English sentences, each once, by the names of two words or more that they have there. */
export function findPeople(sentences: readonly string[]): readonly FoundPerson[] {
  const people = new Map<string, FoundPerson>();
  for (const sentence of sentences) {
    for (const found of peopleIn(sentence)) {
      const known = people.get(found.name);
      if (!known || (known.role === undefined && found.role !== undefined)) people.set(found.name, found);
    }
  }
  return [...people.values()];
}

function peopleIn(sentence: string): readonly FoundPerson[] {
  const words = wordsIn(sentence);
  const found: FoundPerson[] = [];
  let at = 0;
  while (at < words.length) {
    const run = nameAt(words, at);
    if (run) found.push(...personOf(run, words, sentence));
    at = run ? run.end : at + 1;
  }
  return found;
}

/** Capital letters make no person: there must be a role beside the name, or a first name in it. */
function personOf({ start, end }: Run, words: readonly Word[], sentence: string): readonly FoundPerson[] {
  const name = words.slice(start, end);
  const role = roleBefore(words, start) ?? roleAfter(words, end);
  const hasFirstName = name[0]?.tags.has('FirstName') === true && !name.some(isElsewhere);
  if (name.length < 2 || (role === undefined && !hasFirstName) || name.some(isRoleWord)) return [];
  const text = name.map((word) => word.text.replace(/[’']s$/u, '')).join(' ');
  return [{ name: text, ...(role !== undefined && { role }), sentence }];
}

function isElsewhere({ tags }: Word): boolean {
  return tags.has('Organization') || tags.has('Country') || tags.has('Date');
}
