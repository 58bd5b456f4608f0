import { createHash } from 'node:crypto';
import script from '../browser/from-disk.js?raw';
import hold from '../browser/hold.js?raw';
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
 * `base` its path. Vite bundles a worker into one plain script, which a module could not be: those do not run from disk.
 * While the site is edited nothing is bundled.
 */
export function sinceYourVisitElement(root: string, base: string): string {
  const file = root + sinceYourVisit.slice(base.length);
  return `<script src="${file}" ${import.meta.env.DEV ? 'type="module"' : 'defer'}></script>`;
}

/** Styles that one kind of page needs beside the sheet of all. */
export function ownStyleElement(own: string): string {
  return `<style>${own}</style>`;
}

/**
 * What a page may load and run; `returning` allows the two scripts that tell readers what is new, `ownStyle` are the
 * styles of this kind of page.
 */
export function contentSecurityPolicy({
  returning,
  ownStyle,
}: {
  readonly returning: boolean;
  readonly ownStyle?: string | undefined;
}): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}${ownStyle === undefined ? '' : ` ${hashOf(ownStyle)}`}`,
    `script-src ${hashOf(script)}${returning ? ` ${hashOf(hold)} 'self'` : ''}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
