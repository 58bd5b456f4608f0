import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../bench/pages/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-serve-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'story'));
  writeFileSync(join(folder, 'story/index.html'), '<p>Yes</p>');
  writeFileSync(join(folder, 'picture.png'), 'a picture');
  server = await serve({ site: folder });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('pages are sent with Brotli, and pictures as they are', async () => {
  const page = await asked('/site/story/');
  expect([page.status, page.type, page.encoding]).toEqual([200, 'text/html; charset=utf-8', 'br']);
  expect(brotliDecompressSync(page.body).toString()).toBe('<p>Yes</p>');
  const picture = await asked('/site/picture.png');
  expect([picture.encoding, picture.body.toString()]).toEqual([undefined, 'a picture']);
});

test('what is not there is not found', async () => {
  expect((await asked('/site/other/')).status).toBe(404);
  expect((await asked('/elsewhere/story/')).status).toBe(404);
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

function asked(path: string): Promise<Answer> {
  return new Promise((done, fail) => {
    get(server.root + path, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const { 'content-type': type, 'content-encoding': encoding } = response.headers;
        done({ status: response.statusCode, type, encoding, body: Buffer.concat(chunks) });
      });
    }).once('error', fail);
  });
}
