import { isInlineMarkdown } from '../schema/shape.ts';
import type { BriefingFiles } from './briefing-files.ts';
import type { Problem } from './problem.ts';
import { renderField, renderWording, type TextSetting } from './texts.ts';

/** What is wrong in the texts of files of which some have other problems, too; nothing is made of them. */
export function checkTexts(
  files: BriefingFiles,
  textSetting: (index: number) => TextSetting,
): readonly Problem[] {
  const problems = [files.article, ...files.updates].flatMap((file, index) => {
    const setting = textSetting(index);
    const inline = file.texts.filter(({ schema }) => isInlineMarkdown(schema));
    return [
      ...inline.flatMap(({ text, path }) => renderField(text, path, setting).problems),
      ...renderWording(file.body, 0, setting).problems,
    ];
  });
  // What a file brings that cannot be read is unknown, and a text may well refer to it.
  return files.complete ? problems : problems.filter(({ rule }) => !refersToIds.has(rule));
}

const refersToIds = new Set(['unknown-source', 'bad-link']);
