import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A server on this machine alone. */
export interface Server {
  readonly root: string;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves folders side by side, by the first part of the path, as a good host would: text compressed with Brotli, once for
 * each file.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const [name = '', ...path] = decodeURI(new URL(request.url ?? '/', 'http://here.example').pathname)
      .slice(1)
      .split('/');
    const file = join(folders[name] ?? '', ...path, path.at(-1) === '' ? 'index.html' : '');
    const type = types[extname(file)];
    const body = folders[name] === undefined ? undefined : (answers.get(file) ?? contentOf(file, type));
    if (body) answers.set(file, body);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && !isImage(type) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  };
}

function contentOf(file: string, type: string | undefined): Buffer | undefined {
  try {
    const content = readFileSync(file);
    return type && !isImage(type) ? brotliCompressSync(content) : content;
  } catch {
    return undefined;
  }
}

function isImage(type: string): boolean {
  return type === 'image/png';
}
