import type { Newsroom } from '../story/newsroom.ts';
import { homeOf, knownItems, permalinksOf } from '../story/permalinks.ts';
import { fileOfPage } from '../story/page-files.ts';
import { movedPages } from '../story/redirects.ts';
import type { PermalinkEntry, PermalinkList } from './permalink-list.ts';
import type { Problem } from './problem.ts';

/**
 * What was published and is to vanish, with nothing that leads on from there. What goes with a page that vanishes is
 * not told by itself.
 */
export function checkPermalinks(list: PermalinkList | undefined, newsroom: Newsroom): readonly Problem[] {
  if (!list || list.entries.length === 0) return [];
  const { pages } = permalinksOf(newsroom);
  const there = new Set(pages);
  const items = new Set(knownItems(newsroom));
  const moves = new Map(movedPages(newsroom.redirects, pages).map(({ from, to }) => [from, to]));
  const renamed = newsroom.redirects.filter(({ kind }) => kind === 'folder');

  const isLost = ({ permalink }: PermalinkEntry): boolean => {
    const [page = '', anchor] = permalink.split('#');
    if (anchor !== undefined && items.has(homeOf(permalink))) return false;
    if (there.has(page)) return anchor !== undefined;
    const to = moves.get(page);
    if (to === undefined) return true;
    // Of a page with another name the items must still be there; one that leads elsewhere takes them along.
    const isRenamed = renamed.some(({ from }) => page.startsWith(from));
    return anchor !== undefined && isRenamed && !items.has(homeOf(`${to}#${anchor}`));
  };

  const lost = list.entries.filter(isLost);
  const lostPages = new Set(lost.map(({ permalink }) => permalink).filter((one) => one.endsWith('/')));
  const follows = (permalink: string) => foldersOf(permalink).some((folder) => lostPages.has(folder));
  return lost
    .filter(({ permalink }) => !follows(permalink))
    .map(({ permalink, line }) => ({
      path: list.path,
      line,
      column: 1,
      severity: 'error',
      rule: 'lost-permalink',
      ...(permalink.includes('#') ? lostItem(permalink) : lostPage(permalink)),
    }));
}

/** How many addresses are not listed as published yet; none where the folder keeps no list. */
export function countUnlisted(list: PermalinkList | undefined, newsroom: Newsroom): number {
  if (!list) return 0;
  const listed = new Set(list.entries.map(({ permalink }) => permalink));
  const { pages, items } = permalinksOf(newsroom);
  return [...pages, ...items].filter((permalink) => !listed.has(permalink)).length;
}

/** The pages above a page, or above an item also its own: `a/b/` has `a/`, and `a/b/#c` has `a/` and `a/b/`. */
function foldersOf(permalink: string): readonly string[] {
  const parts = permalink.replace(/\/$/, '').split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}

function lostPage(path: string): Pick<Problem, 'fault' | 'remedy'> {
  const made = fileOfPage(path);
  return {
    fault: `/${path} was published, and nothing is there any more`,
    remedy: made
      ? `Put ${made.file} back. If it has another name by now, write formerly: [${made.id}] into it; if something else takes its place, lead there in redirects.yaml.`
      : 'Lead on from there in redirects.yaml.',
  };
}

function lostItem(permalink: string): Pick<Problem, 'fault' | 'remedy'> {
  const [page = '', anchor = ''] = permalink.split('#');
  return {
    fault: `#${anchor} was published at /${page}, and is not there any more`,
    remedy: `Give the item its id “${anchor.slice(anchor.indexOf('-') + 1)}” again. What no longer holds is corrected, cancelled or dropped, and not deleted.`,
  };
}
