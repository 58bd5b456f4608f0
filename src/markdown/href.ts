import { briefingPage, siteRoot } from './safe-html.ts';

const marks = siteRoot + briefingPage;
const unsafe = new RegExp(`[^${marks}!#$%&'()*+,\\-./0-9:;=?@A-Z_a-z~]+`, 'gu');

/** The address with everything percent-encoded that an address may not hold; the marks of `safe-html.ts` stay. */
export function safeHref(href: string): string {
  return href
    .toWellFormed()
    .replace(unsafe, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25');
}

/** The host that an http(s) address leads to, without `www.`; undefined for every other address. */
export function hostOf(href: string): string | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).hostname.replace(/^www\./, '');
}
