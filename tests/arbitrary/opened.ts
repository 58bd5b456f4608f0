import { directoryOf } from '../../src/story/directory.ts';
import { newestEdition } from '../../src/story/edition.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import type { Desk } from '../../src/newsroom/open.ts';

/*
 * Stands in for `src/newsroom/open.ts`, so that the routes can be asked for their files without Astro:
 * `vi.mock('../../src/newsroom/open.ts', () => import('../arbitrary/opened.ts'))`.
 */

let desk: Desk | undefined;

/** Puts a newsroom on the desk from which the routes take what they write. */
export function open(newsroom: Newsroom): Desk {
  desk = {
    newsroom,
    directory: directoryOf(newsroom),
    editions: newsroom.briefings.map(newestEdition),
  };
  return desk;
}

export async function openDesk(): Promise<Desk> {
  if (!desk) throw new Error('No newsroom was opened.');
  return desk;
}
