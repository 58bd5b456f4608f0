import type { PointMoment } from '../dates/moment.ts';
import type { CorrectionTarget } from '../story/items.ts';
import type { Wordings } from '../story/text.ts';
import { instantOf, type StoryFile, type UpdateFields } from './briefing-files.ts';
import { type Corrected, correctText, type TextCorrection } from './correct-text.ts';
import type { Problem } from './problem.ts';
import { renderWording, type TextSetting } from './texts.ts';

/** A file whose fields are checked. */
export type Checked<T> = StoryFile<T> & { readonly value: T };

export interface WordingSetting {
  /** With what the texts of a file are rendered; `index` 0 is the article. */
  readonly textSetting: (index: number) => TextSetting;
  /** The words beside a corrected passage. */
  readonly flagLabel: (published: PointMoment) => string;
}

/**
 * A text in every wording, as published and after each of its corrections, and so the lines above it that these may
 * change, too. `index` 0 is the article.
 */
export function wordingsOf<Line extends string = never>(
  file: Checked<{ readonly published: PointMoment }>,
  lines: Readonly<Record<Line, string>>,
  index: number,
  corrections: readonly TextCorrection[],
  textSetting: WordingSetting['textSetting'],
): Pick<Corrected<Line>, 'lines' | 'problems'> & { readonly wordings: Wordings } {
  const corrected = correctText({ text: file.body, lines }, instantOf(file.value.published), corrections);
  const setting = textSetting(index);
  const problems: Problem[] = [...corrected.problems];
  let known: ReadonlySet<string> = new Set();
  const wordings = corrected.texts.map(({ markdown, since, correction }) => {
    const rendered = renderWording(markdown, since, correction ? withLaterIds(setting, correction) : setting);
    const fresh = rendered.problems.filter(({ fault }) => !known.has(fault));
    problems.push(...(correction ? fresh.map((problem) => inCorrection(problem, correction)) : fresh));
    known = new Set(rendered.problems.map(({ fault }) => fault));
    return rendered.wording;
  });
  return { wordings, lines: corrected.lines, problems };

  /** The words of a correction may refer to all that its own file may refer to. */
  function withLaterIds(own: TextSetting, { fileIndex }: TextCorrection): TextSetting {
    const { sources, to } = textSetting(fileIndex);
    return { ...own, sources, to };
  }
}

/** Finds the corrections of a text by files later than its own, oldest first; `index` is that of its file, 0 the article. */
export function correctionsIn(
  updates: readonly Checked<UpdateFields>[],
  flagLabel: WordingSetting['flagLabel'],
): (target: CorrectionTarget, index: number) => readonly TextCorrection[] {
  const all = updates.flatMap((file, position) => {
    const { published, corrections = [] } = file.value;
    return corrections.map(({ id, corrects, was, now }, place) => {
      const flag = flagLabel(published);
      const fileIndex = position + 1;
      const correction = { id, was, now, since: instantOf(published), flag, file, fileIndex, index: place };
      return { target: keyOf(corrects), correction };
    });
  });
  const byTarget = Map.groupBy(all, ({ target }) => target);
  return (target, index) =>
    (byTarget.get(keyOf(target)) ?? []).flatMap(({ correction }) =>
      correction.fileIndex > index ? [correction] : [],
    );
}

const keyOf = ({ kind, id = '' }: CorrectionTarget) => `${kind}:${id}`;

/** What the words of a correction bring stands in its file, and not in the corrected one. */
function inCorrection(problem: Problem, { file, id, index }: TextCorrection): Problem {
  const place = file.places.value(['corrections', index, 'now']);
  return { ...problem, path: file.path, ...place, field: `corrections[${id}].now` };
}
