import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf, renderText } from './a-renderer.ts';

const folder = new URL('golden/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.md'));

test.each(texts)('%s becomes the HTML beside it', async (name) => {
  const rendering = renderText(readFileSync(new URL(name, folder), 'utf8'));
  // The marks that `place` fills are invisible; words show them.
  const html = rendering.html.replaceAll('\uE000', '{site}').replaceAll('\uE001', '{briefing}');
  await expect(`${html}\n`).toMatchFileSnapshot(new URL(name.replace('.md', '.html'), folder).pathname);
  expect(faultsOf(rendering)).toEqual([]);
});
