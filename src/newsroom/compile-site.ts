import type { Site } from '../story/newsroom.ts';
import { site as schema } from '../schema/site.ts';
import { inFile } from './content-file.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';
import { referencesIn, unknownReferences } from './references.ts';

/** With what the rest is checked while `site.yaml` has problems. */
const fallback: Site = { name: '', tagline: '', description: '', language: 'en', timeZone: 'UTC' };

export function compileSite({ site, briefings }: Folder): {
  readonly site: Site;
  readonly problems: readonly Problem[];
} {
  if (!site) return { site: fallback, problems: [missing] };
  if (!site.file) return { site: fallback, problems: [] };
  const { data, places, value, path } = site.file;
  const known = { briefing: new Set(briefings.flatMap(({ slug, article }) => (article ? [slug] : []))) };
  const problems = inFile(path, unknownReferences(referencesIn(schema, data), known, {}, data, places));
  return { site: value ?? fallback, problems };
}

const missing: Problem = {
  path: 'site.yaml',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'no-site',
  fault: 'the file is missing',
  remedy: 'Write it with name, tagline, description, language and timeZone; content/README.md tells how.',
};
