import { parseArgs } from 'node:util';
import { permalinkListPath } from '../newsroom/permalink-list.ts';
import { buildSite } from './build-site.ts';
import { inWords } from './disk-words.ts';
import { countsAsPublished, recordPermalinks } from './published-permalinks.ts';
import { named, settings } from './settings.ts';
import { runToEnd } from './run-to-end.ts';

/*
 * Checks the content, builds the site and publishes it, or changes nothing. What is as it was at the last build is not
 * made again, unless by `npm run build -- --cold`.
 */
await runToEnd(async (signal) => {
  const chosen = settings(process.env);
  const outcome = await buildSite(chosen, signal, { cold: coldAsked() });
  if (outcome.kind === 'problems') return 1;
  console.log(`Built ${outcome.pages} pages into ${named(chosen.outDir)}.`);
  if (!process.env.SITE_URL) {
    console.log(`SITE_URL is not set: canonical addresses and the sitemap begin with ${chosen.siteUrl}.`);
  }
  if (countsAsPublished(chosen)) record(chosen.contentDir, outcome.permalinks);
  return 0;
});

function coldAsked(): boolean {
  return parseArgs({ options: { cold: { type: 'boolean', default: false } } }).values.cold;
}

/** The site is out: that the list of it could not be written is no reason to call that a failure. */
function record(contentDir: string, permalinks: readonly string[]): void {
  const list = `${named(contentDir)}/${permalinkListPath}`;
  try {
    const added = recordPermalinks(contentDir, permalinks);
    if (added > 0) console.log(`${list} has ${added} more: commit it, so that no address can get lost.`);
  } catch (error) {
    console.warn(`${list} was not written. ${inWords(error)}`);
  }
}
