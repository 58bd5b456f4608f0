import type { Article, Briefing, ItemPatches, Told, Update } from '../story/briefing.ts';
import type { Correction, CorrectionTarget, KnowledgeList } from '../story/items.ts';
import type { Inline, LineWordings, Wordings } from '../story/text.ts';
import { type BriefingFields, type BriefingFiles, instantOf, type UpdateFields } from './briefing-files.ts';
import type { Problem } from './problem.ts';
import { renderField } from './texts.ts';
import { type Checked, correctionsIn, type WordingSetting, wordingsOf } from './wordings.ts';

export interface BriefingSetting extends WordingSetting {
  readonly language: string;
  readonly timeZone: string;
}

/** Turn the checked files of a briefing into the story’s own terms, with every text rendered. */
export function buildBriefing(
  files: BriefingFiles,
  { language, timeZone, textSetting, flagLabel }: BriefingSetting,
): { readonly briefing: Briefing; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const articleFile = files.article as Checked<BriefingFields>;
  const updateFiles = files.updates as readonly (Checked<UpdateFields> & { readonly id: string })[];

  const correctionsOf = correctionsIn(updateFiles, flagLabel);
  const textOf = <Line extends string = never>(
    file: Checked<BriefingFields | UpdateFields>,
    lines: Readonly<Record<Line, string>>,
    index: number,
    target: CorrectionTarget,
  ): Readonly<Record<Line, LineWordings>> & { readonly text: Wordings } => {
    const found = wordingsOf(file, lines, index, correctionsOf(target, index), textSetting);
    problems.push(...found.problems);
    return { ...found.lines, text: found.wordings };
  };
  const inlineOf =
    (index: number): RenderInline =>
    (markdown, path) => {
      const found = renderField(markdown, path, textSetting(index));
      problems.push(...found.problems);
      return found.inline;
    };

  const { value } = articleFile;
  const article: Article = {
    ...dated(value),
    ...textOf(articleFile, {}, 0, { kind: 'article' }),
    told: {
      headline: value.headline,
      summary: value.summary,
      status: value.status,
      keyPoints: [],
      ...toldBy(value, inlineOf(0)),
    },
    items: itemsOf(value, inlineOf(0)),
  };
  const updates = updateFiles.map((file, position): Update => {
    const inline = inlineOf(position + 1);
    const { title, kind, note, corrections = [] } = file.value;
    return {
      id: file.id,
      kind,
      ...dated(file.value),
      ...textOf(file, { title, note }, position + 1, { kind: 'update', id: file.id }),
      told: toldBy(file.value, inline),
      items: itemsOf(file.value, inline),
      corrections: corrections.map((correction, index): Correction => ({
        ...correction,
        sources: correction.sources ?? [],
        why: inline(correction.why, ['corrections', index, 'why']),
      })),
    };
  });
  const { label, sides = [] } = value;
  return { briefing: { slug: files.slug, label, language, timeZone, sides, article, updates }, problems };
}

type RenderInline = (markdown: string, path: readonly PropertyKey[]) => Inline;

function dated({ published }: BriefingFields | UpdateFields) {
  return { published, at: instantOf(published) };
}

function toldBy(
  { headline, summary, status, keyPoints }: BriefingFields | UpdateFields,
  inline: RenderInline,
): Partial<Told> {
  return {
    ...(headline !== undefined && { headline }),
    ...(summary !== undefined && { summary }),
    ...(status !== undefined && { status }),
    ...(keyPoints && { keyPoints: keyPoints.map((point, index) => inline(point, ['keyPoints', index])) }),
  };
}

function itemsOf(value: BriefingFields | UpdateFields, inline: RenderInline): ItemPatches {
  const { timeline = [], statements = [], questions = [], commitments = [], sources = [], who = [] } = value;
  const known = (list: KnowledgeList) =>
    (value[list] ?? []).map(({ text, ...entry }, index) => ({
      ...entry,
      ...(text !== undefined && { text: inline(text, [list, index, 'text']) }),
    }));
  const items = {
    timeline: timeline.map(({ text, ...event }, index) => ({
      ...event,
      ...(text !== undefined && { text: inline(text, ['timeline', index, 'text']) }),
    })),
    statements,
    questions,
    commitments,
    known: known('known'),
    notKnown: known('notKnown'),
    watch: known('watch'),
    sources,
    who: who.map(({ person, organization, ...member }) => ({
      ...member,
      id: person ?? organization ?? '',
      kind: person === undefined ? 'organization' : 'person',
    })),
  };
  // Optional fields of the schema may be undefined to the types; absent is what they are in the data.
  return items as ItemPatches;
}
