import { createHash } from 'node:crypto';
import script from '../browser/from-disk.js?raw';
import hold from '../browser/hold.js?raw';
import reader from '../browser/reader.ts?worker&url';
import reveal from '../browser/reveal.js?raw';
import search from '../browser/search.ts?worker&url';
import style from './style/site.css?inline';

/** The one style sheet and the one script, the same on every page. */
export const styleElement = `<style>${style}</style>`;
export const scriptElement = `<script>${plain(script)}</script>`;

/**
 * On the page of a briefing, above what is marked: to readers who come back, the rest is not painted before the other
 * script has run, so that nothing moves under their eyes.
 */
export const holdElement = `<script>${plain(hold)}</script>`;

/**
 * In place of the one script, where there are plans: it also shows what is true by the reader’s clock only, while the
 * page is read, so that nothing moves.
 */
const revealing = `new MutationObserver(() => {${plain(script)}${plain(reveal)}}).observe(document, { childList: true, subtree: true })`;
export const revealElement = `<script>${revealing}</script>`;

/**
 * The script of what depends on who reads: what is new, in which order, at what time on the reader’s clock, for which
 * `yourTime` is the phrase. `root` is the way to the root of the site, and `base` its path.
 */
export function readerElement(root: string, base: string, yourTime: Phrase): string {
  return deferred(reader, root, base, ` data-yours="${yourTime('{}')}"`);
}

/** On the page of the search: its script. */
export function searchElement(root: string, base: string): string {
  return deferred(search, root, base);
}

/**
 * Vite bundles a worker into one plain script, which a module could not be: those do not run from disk. While the site is
 * edited nothing is bundled.
 */
function deferred(address: string, root: string, base: string, attributes = ''): string {
  const file = root + address.slice(base.length);
  return `<script src="${file}" ${import.meta.env.DEV ? 'type="module"' : 'defer'}${attributes}></script>`;
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

/** What a page may load that has nothing but these styles. */
export function policyOfStyle(style: string): string {
  return `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
