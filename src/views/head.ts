import { createHash } from 'node:crypto';
import script from '../browser/from-disk.js?raw';
import style from './style/site.css?inline';

/** The one style sheet and the one script, the same on every page, so that one policy serves all. */
export const styleElement = `<style>${style}</style>`;
export const scriptElement = `<script>${script}</script>`;

/** What a page may load and run: this style, this script and images of this site. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
