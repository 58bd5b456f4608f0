import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What each room of `src` may import: other rooms, single files, and packages (`node:` stands for Node’s own). */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  // What follows from data alone is worked out once.
  'once.ts': { rooms: [], packages: [] },
  dates: { rooms: ['once.ts'], packages: ['temporal-polyfill'] },
  // “Did you mean …?” is asked of texts and of fields alike.
  'nearest.ts': { rooms: [], packages: ['fastest-levenshtein'] },
  i18n: { rooms: ['dates', 'once.ts'], packages: [] },
  story: { rooms: ['dates', 'once.ts'], packages: [] },
  // What a schema says of itself is asked for each field of each file.
  schema: { rooms: ['dates', 'once.ts', 'story'], packages: ['zod'] },
  markdown: {
    rooms: ['dates', 'nearest.ts', 'story'],
    packages: [
      'github-slugger',
      'hast',
      'mdast',
      'rehype-sanitize',
      'rehype-stringify',
      'remark-gfm',
      'remark-parse',
      'remark-rehype',
      'unified',
    ],
  },
  newsroom: {
    // i18n for the words beside a corrected passage.
    rooms: ['dates', 'i18n', 'nearest.ts', 'once.ts', 'story', 'schema', 'markdown'],
    packages: ['node:', 'image-size', 'yaml', 'zod'],
  },
  import: {
    // What it drafts must come through the Markdown of this site, and people are found as they are in texts.
    rooms: ['dates', 'nearest.ts', 'story', 'schema', 'markdown'],
    packages: [
      'chrono-node',
      'compromise',
      'csv-parse/sync',
      'hast',
      'hast-util-from-html',
      'mdast',
      'remark-gfm',
      'remark-parse',
      'temporal-polyfill',
      'unified',
      'unist-util-visit',
      'yaml',
    ],
  },
  maps: {
    rooms: ['once.ts'],
    packages: [
      'd3-geo',
      'geojson',
      'topojson-client',
      'topojson-specification',
      'world-atlas/countries-50m.json?raw',
    ],
  },
  outputs: {
    // The schema for the JSON Schema of what is published, and the one place where links in a text get their way home.
    rooms: ['dates', 'i18n', 'once.ts', 'schema', 'story', 'markdown/safe-html.ts'],
    packages: ['csv-stringify/sync', 'feedsmith', 'ical-generator', 'schema-dts', 'zod'],
  },
  views: {
    rooms: ['dates', 'i18n', 'once.ts', 'story', 'maps', 'markdown/safe-html.ts', 'browser'],
    packages: ['node:crypto', 'astro'],
  },
  // A picture prints dates and names the months of its line as the pages do.
  pictures: {
    rooms: ['dates', 'story', 'views'],
    packages: ['node:', '@resvg/resvg-js', 'satori'],
  },
  browser: { rooms: [], packages: [] },
  pages: {
    rooms: ['dates', 'i18n', 'story', 'outputs', 'views', 'pictures', 'newsroom'],
    packages: ['astro'],
  },
  commands: {
    // The records that Astro leaves for the index of the search; what a new file is to be called, and when it is now.
    rooms: [
      'dates',
      'import',
      'nearest.ts',
      'newsroom',
      'press',
      'schema',
      'story',
      'outputs/search-records.ts',
    ],
    packages: ['node:', 'astro', 'pagefind'],
  },
  press: {
    rooms: ['newsroom', 'story'],
    packages: ['node:', 'astro', 'astro/app', 'astro/runtime/prerender/static-paths.js', 'vite'],
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** A path within `src`, or the name of a package. */
  readonly what: string;
  readonly own: boolean;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro|css)$/.test(path))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const components = sources.filter(({ path }) => path.endsWith('.astro'));
const imports = sources.filter(({ path }) => !path.endsWith('.css')).flatMap(importsOf);

describe('imports', () => {
  test('are seen at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ file }) => file.endsWith('.astro'))).toBe(true);
  });

  test.each(Object.keys(rooms))('of %s reach only the rooms before it, and the packages it needs', (room) => {
    const strays = imports.filter((one) => roomOf(one.file) === room && !isAllowed(one));
    expect(strays.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  test('come from no room that the table does not know', () => {
    const unknown = sources.map(({ path }) => path).filter((path) => !rooms[roomOf(path)]);
    expect(unknown).toEqual([]);
  });
});

describe('a file of src', () => {
  test('has at most 250 lines', () => {
    expect(found(sources, ({ text }) => text.trimEnd().split('\n').length > 250)).toEqual([]);
  });

  test('is no barrel', () => {
    expect(found(sources, ({ path }) => /(^|\/)index\.ts$/.test(path))).toEqual([]);
  });

  test('names no host but those of examples, of this machine and of vocabularies', () => {
    const hosts = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)*)/g)].map((match) => `${path}: ${match[1]}`),
    );
    const fine =
      /: (.+\.)?(example|example\.(org|com)|localhost|www\.w3\.org|www\.sitemaps\.org|www\.google\.com|schema\.org|www\.wikidata\.org)$/;
    expect(hosts.filter((host) => !fine.test(host))).toEqual([]);
  });
});

describe('a component', () => {
  test('holds set:html in Html.astro only', () => {
    expect(found(components, ({ text }) => text.includes('set:html'))).toEqual(['views/Html.astro']);
  });

  test('has no style attribute, which the security policy would block', () => {
    expect(found(components, ({ text }) => /\sstyle=|\sdefine:vars=/.test(text))).toEqual([]);
  });

  test('decides nothing: no sorting, no filtering, no clock', () => {
    const decides = /\.(sort|toSorted|filter|reduce)\(|\bnew Date\b|\bDate\.now\b|\bTemporal\b/;
    expect(found(components, ({ text }) => decides.test(text))).toEqual([]);
  });
});

function found(files: typeof sources, is: (file: (typeof sources)[number]) => boolean): readonly string[] {
  return files.filter(is).map(({ path }) => path);
}

function importsOf({ path, text }: (typeof sources)[number]): readonly Import[] {
  return ts.preProcessFile(scriptsOf(path, text)).importedFiles.map(({ fileName }) => {
    const own = fileName.startsWith('.');
    const what = own ? posix.join(posix.dirname(path), fileName) : fileName;
    return { file: path, from: fileName, what, own };
  });
}

/** The code of a component: its front matter, and its scripts. */
function scriptsOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isAllowed({ file, what, own }: Import): boolean {
  const room = rooms[roomOf(file)];
  if (!own)
    return (
      room?.packages.some((name) => what === name || (name === 'node:' && what.startsWith(name))) ?? false
    );
  return (
    roomOf(what) === roomOf(file) ||
    (room?.rooms.some((one) => one === roomOf(what) || one === what) ?? false)
  );
}
