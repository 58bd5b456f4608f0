import { embedded, filesOf, olderEdition } from '../site/built-pages.ts';
import type { SiteName } from '../site/sites.ts';

const patterns: Readonly<Record<string, RegExp>> = {
  front: /^index\.html$/,
  briefing: /^briefings\/[^/]+\/index\.html$/,
  update: /^briefings\/[^/]+\/updates\/[^/]+\/index\.html$/,
  'where it happened': /^briefings\/[^/]+\/places\/index\.html$/,
  room: /^briefings\/[^/]+\/room\/index\.html$/,
  disputed: /^briefings\/[^/]+\/disputed\/index\.html$/,
  sources: /^briefings\/[^/]+\/sources\/index\.html$/,
  'older edition': olderEdition,
  'follow a briefing': /^briefings\/[^/]+\/follow\/index\.html$/,
  editions: /^briefings\/[^/]+\/editions\/index\.html$/,
  'embedded timeline': embedded,
  people: /^people\/index\.html$/,
  'people by side': /^people\/by-side\/index\.html$/,
  'people by organization': /^people\/by-organization\/index\.html$/,
  person: /^people\/(?!by-)[^/]+\/index\.html$/,
  organizations: /^organizations\/index\.html$/,
  organization: /^organizations\/[^/]+\/index\.html$/,
  places: /^places\/index\.html$/,
  place: /^places\/[^/]+\/index\.html$/,
  corrections: /^corrections\/index\.html$/,
  search: /^search\/index\.html$/,
  follow: /^follow\/index\.html$/,
  lost: /^404\.html$/,
};

/** One page of every kind, the fullest of its kind by file order left aside: `template` and its `path` on the site. */
export function templatesOf(site: SiteName): readonly { readonly template: string; readonly path: string }[] {
  const files = filesOf(site);
  return Object.entries(patterns).map(([template, pattern]) => {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`The site “${site}” has no page of the kind “${template}”.`);
    return { template, path: file.replace(/index\.html$/, '') };
  });
}
