import { join, resolve } from 'node:path';
import { handingOn, publishedUntil } from '../newsroom/build-now.ts';
import { htmlFilesIn, runAstro } from './astro.ts';
import { indexSearch } from './index-search.ts';
import { openOutlet } from './publish.ts';
import { takePermalinks } from './published-permalinks.ts';
import { runNode } from './run-node.ts';
import { named, type Settings } from './settings.ts';
import { closeWorkFolder, openWorkFolder } from './work-folder.ts';

/** What a build came to; `pages` were published, or nothing was changed and the problems are already printed. */
export type Outcome =
  | { readonly kind: 'published'; readonly pages: number; readonly permalinks: readonly string[] }
  | { readonly kind: 'problems' };

/**
 * Checks the content, builds the site in a folder of its own and publishes it in one step.
 * Throws a sentence, or fails by the signal, with the last published site untouched.
 */
export async function buildSite(settings: Settings, signal: AbortSignal): Promise<Outcome> {
  const outlet = openOutlet(settings.outDir);
  let work: string | undefined;
  try {
    work = openWorkFolder(settings.outDir);
    const env = environment(settings);
    const check = await runNode([resolve('src/commands/check.ts')], { env, signal, show: true });
    if (check.code !== 0) return { kind: 'problems' };
    const site = join(work, 'site');
    const cache = join(work, 'cache');
    await runAstro({ ...env, OUT_DIR: site, BUILD_CACHE_DIR: cache }, signal);
    const pages = htmlFilesIn(site);
    if (pages === 0) throw new Error('The build made no page.');
    await indexSearch(site, signal);
    const permalinks = takePermalinks(site);
    outlet.publish(site);
    return { kind: 'published', pages, permalinks };
  } finally {
    if (work !== undefined) closeWorkFolder(work);
    outlet.close();
  }
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: named(settings.contentDir),
    SITE_URL: settings.siteUrl,
    BASE_PATH: settings.basePath,
    ...handingOn(publishedUntil(process.env)),
  };
}
