import { hash } from 'node:crypto';
import fromDiskText from '../browser/from-disk.js?raw';
import holdText from '../browser/hold.js?raw';
import reader from '../browser/reader.ts?worker&url';
import leadOnText from '../browser/lead-on.js?raw';
import revealText from '../browser/reveal.js?raw';
import search from '../browser/search.ts?worker&url';
import type { Phrase } from '../i18n/words.ts';
import { oncePerText } from '../once.ts';
import style from './style/site.css?inline';

/** Comments and indentation are for those who read the source. */
const fromDisk = inOneLine(fromDiskText);
const hold = inOneLine(holdText);

/** The one style sheet and the one script, the same on every page. */
export const styleElement = `<style>${style}</style>`;
export const scriptElement = `<script>${fromDisk}</script>`;

/**
 * On the page of a briefing, above what is marked: to readers who come back, the rest is not painted before the other
 * script has run, so that nothing moves under their eyes.
 */
export const holdElement = `<script>${hold}</script>`;

/**
 * In place of the one script, where there are plans: it also shows what is true by the reader’s clock only, while the
 * page is read, so that nothing moves.
 */
const revealing = `new MutationObserver(()=>{${fromDisk}${inOneLine(revealText)}}).observe(document,{childList:true,subtree:true})`;
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

/** On a page that has moved, below its link. */
const leadOn = inOneLine(leadOnText);
export const leadOnElement = `<script>${leadOn}</script>`;

/** Styles that one kind of page needs beside the sheet of all. */
export function ownStyleElement(own: string): string {
  return `<style>${own}</style>`;
}

/** What a kind of page needs besides the style sheet and the script of all. */
export interface Needs {
  /** The web app manifest, which begins at the front page. */
  readonly front?: true | undefined;
  /** The script that holds the page back for readers who come back, and what `clock: 'plans'` needs. */
  readonly returning?: boolean;
  /** The script of what depends on who reads; with plans also what shows whether they are overdue. */
  readonly clock?: 'times' | 'plans' | undefined;
  /** The script that searches, and the index that it loads, which comes with WebAssembly. */
  readonly searching?: boolean;
  /** Styles of this kind of page. */
  readonly ownStyle?: string | undefined;
}

/** What a page may load and run. */
export function contentSecurityPolicy({ front, returning, clock, searching, ownStyle }: Needs): string {
  const scripts = [
    hashOfShared(clock === 'plans' ? revealing : fromDisk),
    ...(returning ? [hashOfShared(hold)] : []),
    ...(clock || searching ? ["'self'"] : []),
    ...(searching ? ["'wasm-unsafe-eval'"] : []),
  ];
  return [
    "default-src 'none'",
    `style-src ${hashOfShared(style)}${ownStyle === undefined ? '' : ` ${hashOf(ownStyle)}`}`,
    `script-src ${scripts.join(' ')}`,
    ...(searching ? ["connect-src 'self'"] : []),
    "img-src 'self' data:",
    ...(front ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What a page may load that has nothing but these styles. */
export function policyOfStyle(style: string): string {
  return `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

/** What a page may load and run that has these styles, and leads on. */
export function policyOfMoved(style: string): string {
  return `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOfShared(leadOn)}; base-uri 'none'; form-action 'none'`;
}

function inOneLine(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => !line.startsWith('//')).join('');
}

/** Of what stands on many pages. */
const hashOfShared = oncePerText(hashOf);

function hashOf(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
