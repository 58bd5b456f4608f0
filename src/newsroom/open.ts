import { getEntry } from 'astro:content';
import { type Directory, directoryOf } from '../story/directory.ts';
import { type Edition, newestEdition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { NEWSROOM } from './loader.ts';

/** What every page starts from. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly directory: Directory;
  /** The newest edition of every briefing. */
  readonly editions: readonly Edition[];
}

/** The content as Astro's collection holds it. In a build it is opened once for all pages. */
export function openDesk(): Promise<Desk> {
  if (import.meta.env.DEV) return readDesk();
  opened ??= readDesk();
  return opened;
}

// One process builds one site from one state of the content.
let opened: Promise<Desk> | undefined;

async function readDesk(): Promise<Desk> {
  const entry = await getEntry(NEWSROOM, NEWSROOM);
  if (!entry) throw new Error('The content was not read.');
  const newsroom = entry.data;
  return { newsroom, directory: directoryOf(newsroom), editions: newsroom.briefings.map(newestEdition) };
}
