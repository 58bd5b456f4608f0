import { isInlineMarkdown } from '../schema/shape.ts';
import type { FieldText } from './field-texts.ts';
import { fieldName, type Found } from './validate.ts';
import type { Fields } from './yaml.ts';

/** Markdown in fields of plain text, where readers would see its signs. */
export function checkMarks(texts: readonly FieldText[], { data, places }: Fields): readonly Found[] {
  return texts.flatMap(({ text, path, schema }) => {
    const [mark] = isInlineMarkdown(schema) ? [] : (MARKS.exec(text) ?? []);
    return mark === undefined
      ? []
      : [{ ...places.value(path), field: fieldName(path, data), ...printed(mark) }];
  });
}

/** Bold words, notes and links, found in one pass. What else is a mark may as well be a sign of the words. */
const MARKS = /\*\*(?=\S)[^*]+\*\*|\[\^[\w-]+\]|\[[^\][]+\]\([a-z]{1,20}:[^)]{0,2000}\)/;

function printed(mark: string): Pick<Found, 'rule' | 'severity' | 'fault' | 'remedy'> {
  const what = mark.startsWith('**') ? 'the **' : mark;
  return {
    rule: 'marks-in-plain-text',
    severity: 'warning',
    fault: 'this field is plain text, and its marks would be printed',
    remedy: `Take ${what} out, or say it in the text.`,
  };
}
