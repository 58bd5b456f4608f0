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

/** What a page may load and run; `returning` allows the two scripts that tell readers what is new. */
export function contentSecurityPolicy(returning: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}${returning ? ` ${hashOf(hold)} 'self'` : ''}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
