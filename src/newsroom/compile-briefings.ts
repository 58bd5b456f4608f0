import type { PointMoment } from '../dates/moment.ts';
import { printedText, printMoment } from '../dates/print.ts';
import { interfaceFor } from '../i18n/language.ts';
import type { Renderer } from '../markdown/render.ts';
import type { Briefing } from '../story/briefing.ts';
import type { Image, Site } from '../story/newsroom.ts';
import { arrange, type BriefingFiles, itemId, rawItems } from './briefing-files.ts';
import { buildBriefing } from './build-briefing.ts';
import { checkBriefing } from './check-briefing.ts';
import { checkEdition } from './check-edition.ts';
import type { BriefingFolder, Folder } from './folder.ts';
import type { Destinations } from './links.ts';
import type { Problem } from './problem.ts';
import type { Known } from './references.ts';
import type { TextSetting } from './texts.ts';

/** What the briefings share. */
export interface Surroundings {
  readonly site: Site;
  readonly images: readonly Image[];
  readonly renderer: Renderer;
  readonly known: Known;
}

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
  { slug, article, updates }: BriefingFolder,
  around: Surroundings,
): { briefing?: Briefing; problems: readonly Problem[] } {
  if (!article) return { problems: [withoutArticle(slug)] };
  const files = arrange(slug, article, updates);
  if (!files) return { problems: [] };
  const problems = checkBriefing(files, around.known);
  // What an unreadable file may bring is unknown, so the texts of the others cannot be judged.
  if (!files.whole || !files.article.value) return { problems };
  const { language = around.site.language, timeZone = around.site.timeZone } = files.article.value;
  const { locale, words } = interfaceFor(around.site.language);
  const flagLabel = ({ edtf, at: { year, month, day } }: PointMoment) => {
    const date: PointMoment = {
      kind: 'point',
      edtf: edtf.slice(0, 10),
      at: { year, ...(month && { month }), ...(day && { day }) },
    };
    return words.correctedOn(printedText(printMoment(date, { language: locale, words: words.moment, year })));
  };
  const built = buildBriefing(files, {
    language,
    timeZone,
    flagLabel,
    textSetting: textSettings(files, language, around),
  });
  if (problems.some(({ severity }) => severity === 'error'))
    return { problems: [...problems, ...built.problems] };
  return {
    briefing: built.briefing,
    problems: [...problems, ...built.problems, ...checkEdition(built.briefing, files)],
  };
}

/** A text may refer to what its own file and earlier ones bring. */
function textSettings(
  files: BriefingFiles,
  language: string,
  around: Surroundings,
): (index: number) => TextSetting {
  const all = [files.article, ...files.updates];
  const sourceIds = [...new Set(all.flatMap(({ ids }) => ids.sources))];
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]));
  const updateIds = new Set(files.updates.map(({ id }) => id));
  const corrections = new Set(
    files.updates.flatMap(({ data }) =>
      rawItems(data, 'corrections').flatMap((one) => itemId(one, 'questions') ?? []),
    ),
  );
  const none = new Set<string>();
  const { person = none, organization = none, place = none, briefing = none } = around.known;
  return (index) => {
    const upTo = all.slice(0, index + 1);
    const ids = (kind: keyof BriefingFiles['article']['ids']) =>
      new Set(upTo.flatMap((file) => file.ids[kind]));
    const to: Destinations = {
      person,
      organization,
      place,
      briefing,
      own: {
        update: updateIds,
        event: ids('timeline'),
        statement: ids('statements'),
        question: ids('questions'),
        commitment: ids('commitments'),
        source: ids('sources'),
        correction: corrections,
      },
    };
    const update = files.updates[index - 1];
    return {
      renderer: around.renderer,
      file: update ?? files.article,
      language,
      anchor: update ? `t-${update.id}.` : 't-',
      headings: update ? 4 : 3,
      sources: new Map([...ids('sources')].map((id) => [id, numbers.get(id) ?? 0])),
      to,
      images: around.images.filter((image) => image.briefing === files.slug),
    };
  };
}

function withoutArticle(slug: string): Problem {
  return {
    path: `briefings/${slug}/briefing.md`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-article',
    fault: 'the file is missing',
    remedy: 'A briefing begins with its article: add briefing.md, or remove the folder.',
  };
}
