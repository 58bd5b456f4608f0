import type { Redirect } from '../story/redirects.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it from the root of what is published: a folder is led on with
 * every file in it, feeds and calendars too, which no page could lead on. The first line that fits counts, so that an
 * update comes before its briefing. `root` is the address of the front page.
 */
export function writeRedirects(redirects: readonly Redirect[], root: string): string {
  const { pathname } = new URL(root);
  const pages = redirects.filter(({ kind }) => kind === 'page');
  const folders = redirects.filter(({ kind }) => kind === 'folder');
  const deepestFirst = folders.toSorted((a, b) => depth(b) - depth(a) || (a.from < b.from ? -1 : 1));
  return [
    ...pages.map(({ from, to }) => `${pathname}${from} ${pathname}${to} 301\n`),
    ...deepestFirst.map(({ from, to }) => `${pathname}${from}* ${pathname}${to}:splat 301\n`),
  ].join('');
}

const depth = ({ from }: Redirect): number => from.split('/').length;
