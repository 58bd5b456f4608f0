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
import type { BriefingFolder, Folder } from './folder.ts';
import type { Problem } from './problem.ts';
import { hasErrors } from './report.ts';
import { type Surroundings, textSettings } from './text-settings.ts';

export function compileBriefings(
  folder: Folder,
  around: Surroundings,
): { readonly briefings: readonly Briefing[]; readonly problems: readonly Problem[] } {
  const results = folder.briefings.map((one) => compileBriefing(one, around));
  return {
    briefings: results.flatMap(({ briefing }) => briefing ?? []),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function compileBriefing(
  { slug, article, updates, incomplete }: BriefingFolder,
  around: Surroundings,
): { briefing?: Briefing; problems: readonly Problem[] } {
  if (!article) return { problems: incomplete ? [] : [withoutArticle(slug)] };
  const files = arrange({ slug, article, updates, incomplete });
  if (!files) return { problems: [] };
  const problems = checkBriefing(files, around.known);
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
