import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isSearchNote, makeSearch } from '../../src/commands/search-files.ts';
import { compile } from '../../src/newsroom/compile.ts';
import { recordPaths, searchRecords } from '../../src/outputs/search-records.ts';
import { keep } from '../../src/press/files.ts';
import { openStore } from '../../src/press/store.ts';
import { directoryOf } from '../../src/story/directory.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { dayOf } from '../../src/views/day-of.ts';
import { pageAt, plainInFull } from '../../src/views/page.ts';

/**
 * A copy of a site whose search is in parts of about `size` bytes, as that of an archive of many thousands of updates
 * would be. `content` is the folder that the site was built from.
 */
export async function siteInParts(site: string, content: string, size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'site-in-parts-'));
  const [copy, store] = [join(folder, 'site'), openStore(join(folder, 'store'))];
  cpSync(site, copy, { recursive: true });
  rmSync(join(copy, 'pagefind'), { recursive: true });

  const { newsroom } = compile(content);
  if (!newsroom) throw new Error(`${content} has problems.`);
  const page = pageAt(newsroom.site, 'search/');
  const editions = newsroom.briefings.map(newestEdition);
  const records = recordPaths(newsroom.site, directoryOf(newsroom), editions).map(({ params, props }) => {
    const text = JSON.stringify(searchRecords(props, (moment) => plainInFull(page, dayOf(moment))));
    return [`search-records/${params.of}.json`, keep(Buffer.from(text), store)] as const;
  });
  const files = await makeSearch(new Map(records), '', store, { signal: new AbortController().signal, size });
  for (const [path, key] of files) {
    if (isSearchNote(path)) continue;
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), readFileSync(store.fileOf(key)));
  }
  return {
    folder: copy,
    /** How many parts there are. */
    parts: [...files.keys()].filter(isSearchNote).length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
