import type { Permalinks } from '../story/permalinks.ts';
import { type MovedPage, movedPages } from '../story/redirects.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Claim } from './redirects.ts';

/** What is wrong with where addresses are said to lead; one problem for each claim at most. */
export function checkRedirects(claims: readonly Claim[], { pages, items }: Permalinks): readonly Problem[] {
  // Two addresses that differ in their capitals are one file on many disks.
  const taken = new Set(pages.map((path) => path.toLowerCase()));
  const there = new Set([...pages, ...items]);
  const moved = claims.flatMap((claim) =>
    movedPages(claim.redirects, pages).map((page) => ({ ...page, claim })),
  );
  const first = new Map(moved.toReversed().map((page) => [page.from.toLowerCase(), page]));
  const byClaim = Map.groupBy(moved, ({ claim }) => claim);
  return claims.flatMap((claim): readonly Problem[] => {
    const found = (byClaim.get(claim) ?? [])
      .map((page) => {
        const from = page.from.toLowerCase();
        if (taken.has(from)) return { ...claim.place, ...occupied(page) };
        const other = first.get(from)?.claim;
        if (other && other !== claim) return { ...claim.place, ...twice(page, other) };
        if (there.has(page.to) || isSection(page.to, there)) return undefined;
        return { ...(claim.target ?? claim.place), ...nowhere(page, first, there) };
      })
      .find((fault) => fault !== undefined);
    return found ? [{ severity: 'error', ...found }] : [];
  });
}

type Fault = Pick<Problem, 'rule' | 'fault' | 'remedy'>;

function occupied({ from }: MovedPage): Fault {
  return {
    rule: 'moved-page-exists',
    fault: `there is a page at /${from}`,
    remedy: 'Take this out: only an address without a page can lead elsewhere.',
  };
}

function twice({ from }: MovedPage, { place }: Claim): Fault {
  return {
    rule: 'moved-twice',
    fault: `/${from} leads elsewhere already (${place.path}, line ${place.line})`,
    remedy: 'Keep the one of the two that is right.',
  };
}

/** An anchor that is that of no item may be that of a section or a heading; its page must be there. */
function isSection(to: string, there: ReadonlySet<string>): boolean {
  const [path = '', anchor] = to.split('#');
  return anchor !== undefined && !/^(e|st|q|k|n|s|c)-/.test(anchor) && there.has(path);
}

function nowhere(
  { from, to }: MovedPage,
  moved: ReadonlyMap<string, MovedPage>,
  there: ReadonlySet<string>,
): Fault {
  const [path = ''] = to.split('#');
  if (path === from) {
    return {
      rule: 'redirect-loop',
      fault: `/${from} leads to itself`,
      remedy: 'Write the path of a page that is there.',
    };
  }
  const next = moved.get(path.toLowerCase());
  if (!next) return missing(to, there);
  const remedy = there.has(next.to)
    ? `Lead straight to /${next.to}.`
    : 'Lead straight to a page that is there.';
  return { rule: 'redirect-chain', fault: `/${path} only leads on`, remedy };
}

function missing(to: string, there: ReadonlySet<string>): Fault {
  const [path = '', anchor] = to.split('#');
  const what = there.has(path) ? `there is no item #${anchor} at /${path}` : `there is no page /${path}`;
  const guess = didYouMean(to, there).replace('mean ', 'mean /');
  return {
    rule: 'redirect-to-nothing',
    fault: what,
    remedy: guess.trim() || 'Write the path of a page that is there.',
  };
}
