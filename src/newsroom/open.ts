import { getCollection } from 'astro:content';
import { type Directory, directoryOf } from '../story/directory.ts';
import { type Edition, newestEdition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { NEWSROOM, REPORT } from './loader.ts';

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
  const entries = await getCollection(NEWSROOM);
  const report = entries.find(({ id }) => id === REPORT)?.body;
  if (report !== undefined) throw problemPage(report);
  const entry = entries.find(({ id }) => id === NEWSROOM);
  if (!entry) throw new Error('The content was not read.');
  const newsroom = entry.data;
  return { newsroom, directory: directoryOf(newsroom), editions: newsroom.briefings.map(newestEdition) };
}

/** What Astro shows over a page: the report alone, as no line of code is to blame. */
function problemPage(report: string): Error {
  const hint = 'Mend it and save: the page comes back by itself.';
  return Object.assign(new Error(report), { title: 'The content has problems', hint, stack: '' });
}
