import type { z } from 'zod';
import { decode } from './decode.ts';
import { type Parts, readFrontMatter, readYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { ShelfFile } from './shelf.ts';
import { type Found, validate } from './validate.ts';

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
  if ('faults' in decoded)
    return { path, problems: decoded.faults.map((fault) => ({ path, severity: 'error', ...fault })) };
  const parts = shelf.kind === 'site' ? bodiless(readYaml(decoded.text)) : readFrontMatter(decoded.text);
  if ('faults' in parts)
    return { path, problems: parts.faults.map((fault) => ({ path, severity: 'error', ...fault })) };
  const result = validate(schema, parts.data, parts.places);
  if ('problems' in result)
    return { path, file: { path, ...parts }, problems: inFile(path, result.problems) };
  return { path, file: { path, ...parts, value: result.value }, problems: [] };
}

/** Say in which file the problems were found. */
export function inFile(path: string, problems: readonly Found[]): readonly Problem[] {
  return problems.map((problem) => ({ path, ...problem }));
}

function bodiless(
  yaml: ReturnType<typeof readYaml>,
): Parts | { readonly faults: Extract<ReturnType<typeof readYaml>, { faults: unknown }>['faults'] } {
  return 'faults' in yaml ? yaml : { ...yaml, body: '', bodyLine: 1 };
}
