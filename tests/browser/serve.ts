import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A site on a free port of this machine. */
export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  /** Serves another folder from now on, at the same address. */
  readonly publish: (folder: string) => void;
  readonly close: () => void;
}

/** Serves a folder, at a path, as the plainest of hosts would: files, index pages, and the page for lost readers. */
export async function serve(first: string, base = '/'): Promise<Served> {
  let folder = first;
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = file.startsWith(base)
      ? await readFile(join(folder, file.slice(base.length))).catch(() => undefined)
      : undefined;
    response.writeHead(body ? 200 : 404, {
      'content-type': types[body ? extname(file) : '.html'] ?? 'application/octet-stream',
    });
    response.end(body ?? (await readFile(join(folder, '404.html'))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${portOf(server)}${base}`,
    publish: (next) => {
      folder = next;
    },
    close: () => server.close(),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
