import { createHash } from 'node:crypto';
import script from '../browser/from-disk.js?raw';
import hold from '../browser/hold.js?raw';
import search from '../browser/search.ts?worker&url';
import sinceYourVisit from '../browser/since-your-visit.ts?worker&url';
import style from './style/site.css?inline';

/** The one style sheet and the one script, the same on every page. */
export const styleElement = `<style>${style}</style>`;
export const scriptElement = `<script>${script}</script>`;

/**
 * On the page of a briefing, above what is marked: to readers who come back, the rest is not painted before the other
 * script has run, so that nothing moves under their eyes.
 */
export const holdElement = `<script>${hold}</script>`;

/**
 * On the page of a briefing: the script that tells readers what is new. `root` is the way to the root of the site, and
 * `base` its path.
 */
export function sinceYourVisitElement(root: string, base: string): string {
  return deferred(sinceYourVisit, root, base);
}

/** On the page of the search: its script. */
export function searchElement(root: string, base: string): string {
  return deferred(search, root, base);
}

/**
 * Vite bundles a worker into one plain script, which a module could not be: those do not run from disk. While the site is
 * edited nothing is bundled.
 */
function deferred(address: string, root: string, base: string): string {
  const file = root + address.slice(base.length);
  return `<script src="${file}" ${import.meta.env.DEV ? 'type="module"' : 'defer'}></script>`;
}

/** Styles that one kind of page needs beside the sheet of all. */
export function ownStyleElement(own: string): string {
  return `<style>${own}</style>`;
}

/** What a kind of page needs besides the style sheet and the script of all. */
export interface Needs {
  /** The two scripts that tell readers what is new. */
  readonly returning?: boolean;
  /** The script that searches, and the index that it loads, which comes with WebAssembly. */
  readonly searching?: boolean;
  /** Styles of this kind of page. */
  readonly ownStyle?: string | undefined;
}

/** What a page may load and run. */
export function contentSecurityPolicy({ returning, searching, ownStyle }: Needs): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}${ownStyle === undefined ? '' : ` ${hashOf(ownStyle)}`}`,
    `script-src ${hashOf(script)}${returning ? ` ${hashOf(hold)} 'self'` : ''}${searching ? " 'self' 'wasm-unsafe-eval'" : ''}`,
    ...(searching ? ["connect-src 'self'"] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
