import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer, HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { throughline } from '../../src/press/integration.ts';
import { aFolder } from './a-folder.ts';

test('the compiled pages are left where the build wants them', async () => {
  const folder = aFolder();
  const [site, program] = [join(folder, 'site'), join(folder, 'program')];
  put(join(site, '.prerender/chunks'), 'a.mjs');
  put(join(site, '_astro'), 'a.js');
  await compile(site, program);
  expect(readFileSync(join(program, 'chunks/a.mjs'), 'utf8')).toBe('a.mjs');
});

test('a style that Astro would link from pages is refused', async () => {
  const site = aFolder();
  put(join(site, '.prerender'), 'a.mjs');
  put(join(site, '_astro'), 'a.css');
  await expect(compile(site, join(site, 'program'))).rejects.toThrow('Astro has bundled a.css');
});

test('Astro alone builds nothing', async () => {
  await expect(compile(aFolder(), undefined)).rejects.toThrow('Build the site by “npm run build”.');
});

function put(parent: string, name: string): void {
  mkdirSync(parent, { recursive: true });
  writeFileSync(join(parent, name), name);
}

/** As Astro calls the hooks and then asks for paths. */
async function compile(site: string, program: string | undefined): Promise<void> {
  const { hooks } = throughline({ folder: 'content', occasion: { until: 0, preview: false }, program });
  const outDir = pathToFileURL(`${site}/`);
  await hooks['astro:config:done']?.({ config: { outDir } } as HookParameters<'astro:config:done'>);
  let prerenderer: AstroPrerenderer | undefined;
  await hooks['astro:build:start']?.({
    logger: {} as AstroIntegrationLogger,
    setPrerenderer: (given) => {
      if (typeof given === 'object') prerenderer = given;
    },
  });
  expect(await prerenderer?.getStaticPaths()).toEqual([]);
}
