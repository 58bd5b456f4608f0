import type { Site } from '../story/newsroom.ts';
import { site as schema } from '../schema/site.ts';
import { inFile } from './content-file.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';
import { textsIn } from './field-texts.ts';
import { referencesAmong, unknownReferences } from './references.ts';
import { renderField } from './texts.ts';
import { type BodySetting, ownSetting, withoutNotes } from './thing-body.ts';

/** With what the rest is checked while `site.yaml` has problems. */
const fallback: Site = { name: '', tagline: '', description: '', language: 'en', timeZone: 'UTC' };

export function compileSite({ site, briefings, refused }: Folder): {
  readonly site: Site;
  readonly problems: readonly Problem[];
} {
  // Under a wrong name it is there all the same, and has its report.
  const isRefused = refused.some(({ kind }) => kind === 'site');
  if (!site) return { site: fallback, problems: isRefused ? [] : [missing] };
  if (!site.file) return { site: fallback, problems: [] };
  const { file } = site;
  // Of a folder without its article or under a wrong name, that is what is reported.
  const known = {
    briefing: new Set([...briefings, ...refused].flatMap((one) => ('slug' in one ? [one.slug] : []))),
  };
  const references = referencesAmong(textsIn(schema, file.data));
  const problems = inFile(file.path, unknownReferences(references, known, {}, file));
  const { corrections: _, ...facts } = file.value ?? fallback;
  return { site: facts, problems };
}

/** The corrections policy of the site; it may link to whatever has a page. */
export function compilePolicy(
  { site }: Folder,
  setting: BodySetting,
): { readonly policy: Pick<Site, 'corrections'>; readonly problems: readonly Problem[] } {
  const file = site?.file;
  const markdown = file?.value?.corrections;
  if (!file || markdown === undefined) return { policy: {}, problems: [] };
  const { inline, problems } = renderField(markdown, ['corrections'], ownSetting(file, setting));
  return { policy: { corrections: inline }, problems: withoutNotes(problems) };
}

const missing: Problem = {
  path: 'site.yaml',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'no-site',
  fault: 'this file is missing',
  remedy: 'Write it, with the fields name, tagline, description, language and timeZone.',
};
