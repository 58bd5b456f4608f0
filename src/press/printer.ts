import type { PathWithRoute } from 'astro';
import { keyOf } from './files.ts';
import type { PageProgram } from './page-program.ts';
import type { Store } from './store.ts';
import type { Files } from './tree.ts';

export interface Printing {
  /** Where pages are kept from build to build. */
  readonly store: Store;
  /** Scheme, host and base path of the site, with a slash at its end. */
  readonly root: string;
  /** The digest of all that every page is made of, besides its content. */
  readonly common: string;
  /** The digest of the whole content. */
  readonly content: string;
  /** Told now and then how many of all pages are done. */
  readonly progress: (done: number, all: number) => void;
}

/**
 * Prints all pages and data files, but only those that are not in the store: their paths, with the keys under which
 * they are kept. Throws where one fails.
 */
export async function printPages(program: PageProgram, printing: Printing): Promise<Files> {
  const { store, root, progress } = printing;
  const files = new Map<string, string>();
  const paths = await program.paths();
  for (const [index, path] of paths.entries()) {
    if (index % 50 === 0) progress(index, paths.length);
    const file = fileOf(path);
    // As in Astro: of two routes to one file, the one that comes first.
    if (files.has(file)) continue;
    const key = keyOfPage(path, printing);
    if (!store.has(key)) {
      const response = await program.render(new Request(new URL(addressOf(path), root)), path.route);
      // A route says so where it has no file after all.
      if (response.body === null) continue;
      if (!response.ok && file !== '404.html') throw new Error(`${file} failed with ${response.status}.`);
      store.put(key, Buffer.from(await response.arrayBuffer()));
    }
    files.set(file, key);
  }
  return files;
}

function fileOf({ pathname, route }: PathWithRoute): string {
  const path = trimmed(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * As Astro asks for it where addresses end with a slash: all do, except of files whose route has an extension in its
 * name. That of images has none, so that it knows even their addresses with a slash.
 */
function addressOf({ pathname, route }: PathWithRoute): string {
  const path = trimmed(pathname);
  const isFile = route.type === 'endpoint' && !pathname.endsWith('/');
  return encodeURI(isFile || path === '' ? path : `${path}/`);
}

const trimmed = (pathname: string): string => pathname.replaceAll(/^\/+|\/+$/g, '');

function keyOfPage({ pathname, route, cacheKey }: PathWithRoute, { common, content }: Printing): string {
  // Without a key of its own a page may show anything.
  const made = cacheKey === undefined ? `all ${content}` : `own ${cacheKey}`;
  return keyOf(common, route.component, pathname, made);
}
