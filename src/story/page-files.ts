import { pathToPeople } from './directory.ts';
import type { Id } from './items.ts';

/** A file of the content folder, and the id that its name gives. */
export interface PageFile {
  /** Below the content folder. */
  readonly file: string;
  readonly id: Id;
}

/** The file that makes the page at a path; undefined for pages that are drawn from many. */
export function fileOfPage(path: string): PageFile | undefined {
  if (Object.values<string>(pathToPeople).includes(path)) return undefined;
  const [, room = '', id = '', update] =
    /^(people|organizations|places|briefings)\/([^/]+)\/(?:updates\/([^/]+)\/)?$/.exec(path) ?? [];
  if (room === '') return undefined;
  if (room !== 'briefings') return update === undefined ? { file: `${room}/${id}.md`, id } : undefined;
  return update === undefined
    ? { file: `${room}/${id}/briefing.md`, id }
    : { file: `${room}/${id}/updates/${update}.md`, id: update };
}
