import type { Site } from '../story/newsroom.ts';

/** Where a site is, and under which name its items are known: what absolute addresses and lasting ids begin with. */
export interface Origin {
  /** The address of the front page, with a slash at its end. */
  readonly root: string;
  /** RFC 4151: a domain name and a date on which it was the site's own, such as `news.example,2026`. */
  readonly authority: string;
}

/** The year from which a site that names no authority of its own holds its host. */
const heldSince = 2026;

export function originOf(site: Pick<Site, 'authority'>, root: string): Origin {
  return { root, authority: site.authority ?? `${new URL(root).hostname},${heldSince}` };
}

/**
 * The id of something on the site, which stays the same when its title, its text or its address changes: a `tag:` URI
 * (RFC 4151). `path` is made of ids alone, as in `briefings/istanbul-talks/updates/2025-05-16-talks`.
 */
export function tagOf({ authority }: Origin, path: string): string {
  return `tag:${authority}:${path}`;
}

/** The absolute address of a path from the root of the site. */
export function addressOf({ root }: Pick<Origin, 'root'>, path: string, anchor?: string): string {
  return root + path + (anchor === undefined ? '' : `#${anchor}`);
}
