import type { PointMoment } from '../dates/moment.ts';
import { printedText, printMoment } from '../dates/print.ts';
import { interfaceFor } from '../i18n/language.ts';
import type { Briefing } from '../story/briefing.ts';
import type { Site } from '../story/newsroom.ts';
import { arrange } from './briefing-files.ts';
import { buildBriefing } from './build-briefing.ts';
import { checkBriefing } from './check-briefing.ts';
import { checkEdition } from './check-edition.ts';
import { checkTexts } from './check-texts.ts';
import { knowDigest } from './digest.ts';
import type { BriefingFolder, Folder } from './folder.ts';
import { type Holdable, holdablesAmong } from './hold-back.ts';
import type { Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { type Claim, claimsOfBriefing } from './redirects.ts';
import { hasErrors } from './report.ts';
import { type Surroundings, textSettings } from './text-settings.ts';

/** What the files of a briefing come to: plain data. */
export interface CompiledBriefing {
  /** Absent where there are errors. */
  readonly briefing?: Briefing;
  readonly problems: readonly Problem[];
  /** What its files say of former names. */
  readonly claims: readonly Claim[];
  readonly holdables: readonly Holdable[];
}

/** Every briefing of a folder; `shared` is the digest of their surroundings, besides images. */
export function compileBriefings(
  folder: Folder,
  { images, ...around }: Surroundings,
  shared: string,
  memory: Memory,
): readonly CompiledBriefing[] {
  const bySlug = Map.groupBy(images, ({ briefing }) => briefing);
  return folder.briefings.map((one) => {
    const own = bySlug.get(one.slug) ?? [];
    const inputs = ['briefing', shared, one.slug, one.digest, String(one.incomplete), JSON.stringify(own)];
    const { value, digest } = memory.recall(inputs, () => ({
      ...compileBriefing(one, { ...around, images: own }),
      claims: claimsOfBriefing(one),
      holdables: holdablesAmong(readingsOf(one)),
    }));
    if (value.briefing && digest !== undefined) knowDigest(value.briefing, digest);
    return value;
  });
}

function readingsOf({ article, updates }: BriefingFolder) {
  return [...(article ? [article] : []), ...updates];
}

function compileBriefing(
  folder: BriefingFolder,
  around: Surroundings,
): Pick<CompiledBriefing, 'briefing' | 'problems'> {
  const { slug, article, updates, incomplete } = folder;
  const faults = readingsOf(folder).flatMap(({ problems }) => problems);
  if (!article) return { problems: incomplete ? faults : [...faults, withoutArticle(slug)] };
  const files = arrange({ slug, article, updates, incomplete });
  if (!files) return { problems: faults };
  const problems = [...faults, ...checkBriefing(files, around.known)];
  const { language = around.site.language, timeZone = around.site.timeZone } = files.article.value ?? {};
  const textSetting = textSettings(files, language, around);
  if (!files.whole) return { problems: [...problems, ...checkTexts(files, textSetting)] };
  const built = buildBriefing(files, { language, timeZone, flagLabel: flagLabels(around.site), textSetting });
  const all = [...problems, ...built.problems];
  if (hasErrors(all)) return { problems: all };
  return { briefing: built.briefing, problems: [...all, ...checkEdition(built.briefing, files)] };
}

/** The words beside a corrected passage: `Corrected 17 May`. */
function flagLabels(site: Site): (published: PointMoment) => string {
  const { locale, words } = interfaceFor(site.language);
  return ({ edtf, at: { year, month, day } }) => {
    const at = { year, ...(month && { month }), ...(day && { day }) };
    const date: PointMoment = { kind: 'point', edtf: edtf.slice(0, 10), at };
    return words.correctedOn(printedText(printMoment(date, { language: locale, words: words.moment, year })));
  };
}

function withoutArticle(slug: string): Problem {
  return {
    path: `briefings/${slug}/briefing.md`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-article',
    fault: 'this file is missing',
    remedy: 'A briefing begins with its article: add it, or delete the folder.',
  };
}
