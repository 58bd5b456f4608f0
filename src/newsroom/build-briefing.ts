import type { Instant, PointMoment } from '../dates/moment.ts';
import type { Article, Briefing, ItemPatches, Told, Update } from '../story/briefing.ts';
import type { Correction } from '../story/items.ts';
import type { Wordings } from '../story/text.ts';
import {
  type BriefingFields,
  type BriefingFiles,
  instantOf,
  type StoryFile,
  type UpdateFields,
} from './briefing-files.ts';
import { correctText, type TextCorrection } from './correct-text.ts';
import type { Problem } from './problem.ts';
import { renderField, renderWording, type TextSetting } from './texts.ts';

/** A file whose fields are checked. */
type Checked<T> = StoryFile<T> & { readonly value: T };

export interface BriefingSetting {
  readonly language: string;
  readonly timeZone: string;
  /** With what the texts of a file are rendered; `index` 0 is the article. */
  readonly textSetting: (index: number) => TextSetting;
  /** The words beside a corrected passage. */
  readonly flagLabel: (published: PointMoment) => string;
}

/** Turn the checked files of a briefing into the story's own terms, with every text rendered. */
export function buildBriefing(
  files: BriefingFiles,
  setting: BriefingSetting,
): { briefing: Briefing; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const articleFile = files.article as Checked<BriefingFields>;
  const updateFiles = files.updates as readonly (Checked<UpdateFields> & { id: string })[];

  const wordings = (
    file: Checked<BriefingFields | UpdateFields>,
    index: number,
    target: { kind: string; id?: string },
  ): Wordings => {
    const texts = setting.textSetting(index);
    const corrections = textCorrections(updateFiles, target, setting.flagLabel);
    const corrected = correctText(file.body, instantOf(file.value.published), corrections);
    problems.push(...corrected.problems);
    return corrected.texts.map(({ markdown, since }, version) => {
      const { wording, problems: found } = renderWording(markdown, since, texts);
      if (version === 0) problems.push(...found);
      else problems.push(...found.filter(({ fault }) => !problems.some((known) => known.fault === fault)));
      return wording;
    });
  };

  const itemsOf = (file: Checked<BriefingFields | UpdateFields>, texts: TextSetting): ItemPatches =>
    ({
      timeline: (file.value.timeline ?? []).map(({ text, ...event }, index) => ({
        ...event,
        ...(text !== undefined && { text: inline(text, ['timeline', index, 'text'], texts) }),
      })),
      statements: file.value.statements ?? [],
      questions: file.value.questions ?? [],
      commitments: file.value.commitments ?? [],
      sources: file.value.sources ?? [],
      who: (file.value.who ?? []).map(({ person, organization, ...member }) => ({
        ...member,
        id: person ?? organization ?? '',
        kind: person === undefined ? 'organization' : 'person',
      })),
    }) as ItemPatches;

  const inline = (markdown: string, path: readonly PropertyKey[], texts: TextSetting) => {
    const { inline: rendered, problems: found } = renderField(markdown, path, texts);
    problems.push(...found);
    return rendered;
  };

  const told = <
    T extends Pick<BriefingFields | UpdateFields, 'headline' | 'summary' | 'status' | 'keyPoints'>,
  >(
    value: T,
    texts: TextSetting,
  ) => {
    const { headline, summary, status, keyPoints } = value;
    const given = {
      headline,
      summary,
      status,
      keyPoints: keyPoints?.map((point, index) => inline(point, ['keyPoints', index], texts)),
    };
    return Object.fromEntries(
      Object.entries(given).filter(([, field]) => field !== undefined),
    ) as Partial<Told>;
  };

  const dated = (value: BriefingFields | UpdateFields) => {
    const published = value.published;
    return { published, at: instantOf(published) };
  };

  const texts = setting.textSetting(0);
  const { value } = articleFile;
  const article: Article = {
    ...dated(value),
    text: wordings(articleFile, 0, { kind: 'article' }),
    told: { keyPoints: [], ...told(value, texts) } as unknown as Told,
    items: itemsOf(articleFile, texts),
  };
  const updates = updateFiles.map((file, index): Update => {
    const own = setting.textSetting(index + 1);
    const { title, kind, note, corrections = [] } = file.value;
    return {
      id: file.id,
      title,
      kind,
      note,
      ...dated(file.value),
      text: wordings(file, index + 1, { kind: 'update', id: file.id }),
      told: told(file.value, own),
      items: itemsOf(file, own),
      corrections: corrections.map((correction, position): Correction => ({
        ...correction,
        sources: correction.sources ?? [],
        why: inline(correction.why, ['corrections', position, 'why'], own),
      })),
    };
  });
  const briefing = {
    slug: files.slug,
    label: value.label,
    language: setting.language,
    timeZone: setting.timeZone,
    sides: value.sides ?? [],
    article,
    updates,
  };
  return { briefing, problems };
}

/** The corrections of one text, oldest first. */
function textCorrections(
  files: readonly (Checked<UpdateFields> & { id: string })[],
  target: { kind: string; id?: string },
  flagLabel: (published: PointMoment) => string,
): readonly TextCorrection[] {
  return files.flatMap((file) =>
    (file.value.corrections ?? []).flatMap(({ id, corrects, was, now }, index) => {
      if (corrects.kind !== target.kind || corrects.id !== target.id) return [];
      const published = file.value.published;
      const since: Instant = instantOf(published);
      return [{ id, was, now, since, flag: flagLabel(published), file, index }];
    }),
  );
}
