import { join, resolve } from 'node:path';
import { handingOn, publishedUntil } from '../newsroom/build-now.ts';
import { compile } from '../newsroom/compile.ts';
import { digestOf } from '../newsroom/digest.ts';
import { counted } from '../newsroom/memory.ts';
import { codeKey } from '../press/code-key.ts';
import { openReadings, openSiteStore } from '../press/kept.ts';
import { layOut } from '../press/tree.ts';
import { printReport } from './content-report.ts';
import { progressOn } from './progress.ts';
import { openOutlet } from './publish.ts';
import { named, type Settings } from './settings.ts';
import { makeSite } from './site-files.ts';
import { closeWorkFolder, openWorkFolder } from './work-folder.ts';

/** What a build came to; `pages` were published, or nothing was changed and the problems are already printed. */
export type Outcome =
  | { readonly kind: 'published'; readonly pages: number; readonly permalinks: readonly string[] }
  | { readonly kind: 'problems' };

/**
 * Checks the content, makes the site and publishes it in one step; `cold` forgets first whatever earlier builds left.
 * Throws a sentence, or fails by the signal, with the last published site untouched.
 */
export async function buildSite(
  settings: Settings,
  signal: AbortSignal,
  { cold }: { readonly cold: boolean },
): Promise<Outcome> {
  const outlet = openOutlet(settings.outDir);
  const progress = progressOn(process.stderr, process.env);
  let work: string | undefined;
  try {
    work = openWorkFolder(settings.outDir);
    const until = publishedUntil(process.env);
    const program = codeKey(resolve());
    const memory = openReadings(settings.contentDir, program, { cold });
    const compiled = compile(settings.contentDir, {
      now: settings.now,
      until,
      memory: counted(memory, (done) => progress.show('Briefings read', done)),
    });
    memory.tidy();
    progress.clear();
    printReport(compiled, named(settings.contentDir));
    const { newsroom } = compiled;
    if (!newsroom) return { kind: 'problems' };

    const store = openSiteStore(settings.outDir, join(work, 'store'), { cold });
    const { siteUrl, basePath, now = '' } = settings;
    const common = [program, siteUrl, basePath].join('\n');
    // Only what depends on the whole content looks at the moment of the build.
    const content = [digestOf(newsroom), now].join('\n');
    const env = { ...process.env, SITE_URL: siteUrl, BASE_PATH: basePath, ...handingOn(until) };
    const root = new URL(basePath, siteUrl).href;
    const making = { newsroom, content, common, root, env, work, progress };
    const { files, notes, permalinks } = await makeSite(making, store, signal);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
    if (pages === 0) throw new Error('The build made no page.');
    const show = (done: number, all: number) => progress.show('Files laid out', done, all);
    outlet.publish((next) => layOut(next, files, store, show));
    // The site is out: what cannot be kept of it is made again, and so is what may be half of another program.
    try {
      if (codeKey(resolve()) === program) store.settle(new Set([...files.values(), ...notes]));
    } catch {}
    return { kind: 'published', pages, permalinks };
  } finally {
    progress.clear();
    if (work !== undefined) closeWorkFolder(work);
    outlet.close();
  }
}
