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
  return { path, file: { path, ...parts, value: result.value }, problems: [] };
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
