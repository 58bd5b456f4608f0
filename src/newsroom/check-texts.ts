import type { z } from 'zod';
import { briefing } from '../schema/briefing.ts';
import { fieldOf, isInlineMarkdown, membersOf } from '../schema/shape.ts';
import { update } from '../schema/update.ts';
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
    const schema = file === files.article ? briefing : update;
    return [
      ...inlineTexts(schema, file.data).flatMap(
        ({ text, path }) => renderField(text, path, setting).problems,
      ),
      ...renderWording(file.body, 0, setting).problems,
    ];
  });
  // What a file brings that cannot be read is unknown, and a text may well refer to it.
  return files.complete ? problems : problems.filter(({ rule }) => !refersToIds.has(rule));
}

const refersToIds = new Set(['unknown-source', 'bad-link']);

interface InlineText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every field that holds Markdown, in their order. */
function inlineTexts(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly InlineText[] {
  if (typeof data === 'string') return isInlineMarkdown(schema) ? [{ path, text: data }] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const member = Array.isArray(data) ? membersOf(schema) : fieldOf(schema, key);
    return member ? inlineTexts(member, value, [...path, Array.isArray(data) ? Number(key) : key]) : [];
  });
}
