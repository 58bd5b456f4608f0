import { dataTypes, feedFormats, feedTypes, pathToSiteFeed } from '../story/offers.ts';

/** Headers for the addresses that a pattern matches. */
export interface HeaderRule {
  /** `*` stands for anything, once in a path; `:name` for what lies between two slashes. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it from the root of what is published: what an answer says besides
 * the page, and a `meta` element cannot. `root` is the address of the front page.
 */
export function writeHeaders(root: string): string {
  const blocks = headerRules(root).map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines, ''].join('\n');
  });
  return blocks.join('');
}

/**
 * The rules of `_headers`. Each path has one, and no two set the same header for one address: these hosts keep the
 * last, or join the values. None says how long a page may be kept, as both hosts have it asked for anew.
 */
export function headerRules(root: string): readonly HeaderRule[] {
  const { protocol, pathname } = new URL(root);
  const ownsHost = protocol === 'https:' && pathname === '/';
  const rules: readonly HeaderRule[] = [
    { path: '*', headers: { ...everywhere, ...(ownsHost && encrypted) } },
    ...unframed.map((path) => ({ path, headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } })),
    { path: '*.ics', headers: { ...ofType('text/calendar; charset=utf-8'), ...open } },
    { path: '*.csv', headers: { ...ofType(dataTypes.events), ...open } },
    { path: '*.json', headers: open },
    { path: '*.xml', headers: open },
    ...feedFormats.map((format) => ({
      path: `*${pathToSiteFeed(format)}`,
      headers: ofType(feedTypes[format]),
    })),
    { path: '*.txt', headers: ofType('text/plain; charset=utf-8') },
    { path: '*.webmanifest', headers: ofType('application/manifest+json') },
    ...lasting.map((path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })),
  ];
  return rules.map(({ path, headers }) => ({ path: pathname + path, headers }));
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A promise for a year, which a site in a folder of a host is not to make for its neighbours. */
const encrypted = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Every page but the timelines that other sites may show in a frame. */
const unframed = [
  '',
  'briefings/:slug/',
  ...['disputed', 'editions', 'follow', 'places', 'room', 'sources', 'updates'].map(
    (part) => `briefings/:slug/${part}/*`,
  ),
  ...['corrections', 'follow', 'organizations', 'people', 'places', 'search'].map((part) => `${part}/*`),
];

/** What scripts of other sites may read: feeds, calendars and data. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** Files whose names change with what is in them. */
const lasting = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/*.pf_meta'];

/** Hosts guess types from names, and do not know these, or know a more general one. */
function ofType(type: string): HeaderRule['headers'] {
  return { 'Content-Type': type };
}
