import type { Party } from '../story/directory.ts';
import type { Page } from './page.ts';

/** “Umerov, Medinsky, Fidan and eight more”: so many names that a line in the margin stays short. */
export function someNames({ words }: Page, participants: readonly { readonly party: Party }[]): string {
  const names = participants.map(({ party }) => party.shortName);
  // “and one more” would be no shorter than the name.
  const shown = names.length <= 4 ? names : names.slice(0, 3);
  return words.andMore(shown, names.length - shown.length);
}
