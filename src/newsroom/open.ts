import { type Directory, directoryOf } from '../story/directory.ts';
import { type Edition, newestEdition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { digestOf, knowDigest } from './digest.ts';
import { handedOver } from './handover.ts';

/** What every page starts from. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly directory: Directory;
  /** The newest edition of every briefing. */
  readonly editions: readonly Edition[];
}

/** The content, in one piece for all pages as long as it stays the same. */
export async function openDesk(): Promise<Desk> {
  const { newsroom, digests, report } = handedOver();
  if (report !== undefined) throw problemPage(report);
  if (!newsroom) throw new Error('The content was not read.');
  const opened = desks.get(newsroom) ?? deskOf(newsroom, digests);
  desks.set(newsroom, opened);
  return opened;
}

const desks = new WeakMap<Newsroom, Desk>();

function deskOf(newsroom: Newsroom, digests: readonly string[] = []): Desk {
  const editions = newsroom.briefings.map((briefing, index) => {
    const edition = newestEdition(briefing);
    const digest = digests[index];
    if (digest !== undefined) {
      knowDigest(briefing, digest);
      knowDigest(edition, `newest ${digest}`);
    }
    return edition;
  });
  // Each is part of what many pages are made of.
  for (const thing of [...newsroom.people, ...newsroom.organizations, ...newsroom.places]) digestOf(thing);
  return { newsroom, directory: directoryOf(newsroom), editions };
}

/** What Astro shows over a page: the report alone, as no line of code is to blame. */
function problemPage(report: string): Error {
  const hint = 'Mend it and save: the page comes back by itself.';
  return Object.assign(new Error(report), { title: 'The content has problems', hint, stack: '' });
}
