import { buildSite } from './build-site.ts';
import { named, settings } from './settings.ts';
import { runToEnd } from './run-to-end.ts';

/* `npm run build`: checks the content, builds the site and publishes it, or changes nothing. */
await runToEnd(async (signal) => {
  const chosen = settings(process.env);
  const outcome = await buildSite(chosen, signal);
  if (outcome.kind === 'problems') return 1;
  console.log(`Built ${outcome.pages} pages into ${named(chosen.outDir)}.`);
  if (!process.env.SITE_URL) {
    console.log(`SITE_URL is not set: canonical addresses and the sitemap begin with ${chosen.siteUrl}.`);
  }
  return 0;
});
