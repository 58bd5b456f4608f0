import { stringify } from 'yaml';

/** A content file of these fields and this text: what `readFrontMatter` reads back. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>, text: string): string {
  // As it is read: whatever looks like a date, a number or a yes is text.
  const yaml = stringify(fields, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}
