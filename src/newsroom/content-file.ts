import type { z } from 'zod';
import { decode, type FileFault } from './decode.ts';
import { type Parts, readFrontMatter } from './front-matter.ts';
import { fieldOf } from '../schema/shape.ts';
import type { Problem } from './problem.ts';
import type { ShelfFile } from './shelf.ts';
import { type Found, validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** A content file, read. */
export interface ContentFile<T> extends Parts {
  readonly path: string;
  /** The checked fields; absent when the schema has problems with them. */
  readonly value?: T;
}

/** A file and what is wrong with it; without the file when nothing could be read from it. */
export interface Reading<T> {
  readonly path: string;
  readonly file?: ContentFile<T>;
  readonly problems: readonly Problem[];
}

export function readContentFile<S extends z.ZodType>(shelf: ShelfFile, schema: S): Reading<z.output<S>> {
  const { path } = shelf;
  const decoded = decode(shelf.bytes());
  if ('faults' in decoded) return unread(path, decoded.faults);
  const parts = isYaml(shelf) ? withoutBody(decoded.text) : readFrontMatter(decoded.text);
  if ('faults' in parts) return unread(path, parts.faults);
  const below = fieldBelow(parts, schema);
  if (below) return unread(path, [below]);
  const result = validate(schema, parts.data, parts.places);
  if ('problems' in result) {
    return { path, file: { path, ...parts }, problems: inFile(path, result.problems) };
  }
  const unconfirmed = draftMarks(decoded.text, parts.bodyLine, result.value);
  return { path, file: { path, ...parts, value: result.value }, problems: inFile(path, unconfirmed) };
}

/** What an import guessed and nobody confirmed, in a file that is to be published. */
function draftMarks(text: string, bodyLine: number, value: unknown): readonly Found[] {
  const isDraft = typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;
  if (isDraft) return [];
  const lines = text.split('\n').slice(0, bodyLine - 1);
  const marks = lines.flatMap((line, index) => (/^\s*# draft:/.test(line) ? [index] : []));
  const [first] = marks;
  if (first === undefined) return [];
  const count = marks.length === 1 ? 'a guess is' : `${marks.length} guesses are`;
  return [
    {
      line: first + 1,
      column: (lines[first] ?? '').indexOf('#') + 1,
      severity: 'warning',
      rule: 'draft-mark',
      fault: `${count} not confirmed, and this is no draft any more`,
      remedy: 'Confirm or correct what stands below each line with “# draft:”, and delete that line.',
    },
  ];
}

/** A text that begins with a field was meant to be above the line that ends the fields. */
function fieldBelow({ body, bodyLine }: Parts, schema: z.ZodType): FileFault | undefined {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const [, name = ''] = /^(\w+):(?:\s|$)/.exec(lines[first] ?? '') ?? [];
  if (!fieldOf(schema, name)) return undefined;
  return {
    line: bodyLine + first,
    column: 1,
    rule: 'fields-in-text',
    fault: `the field “${name}” stands in the text`,
    remedy: 'Move the line --- below the last field.',
  };
}

/** Say in which file the problems were found. */
export function inFile(path: string, problems: readonly Found[]): readonly Problem[] {
  return problems.map((problem) => ({ path, ...problem }));
}

function isYaml({ kind }: ShelfFile): boolean {
  return kind === 'site' || kind === 'redirects';
}

function withoutBody(text: string): Parts | { readonly faults: readonly FileFault[] } {
  const fields = readYaml(text);
  return 'faults' in fields ? fields : { ...fields, body: '', bodyLine: 1 };
}

function unread(path: string, faults: readonly FileFault[]): Reading<never> {
  return { path, problems: faults.map((fault) => ({ path, severity: 'error', ...fault })) };
}
