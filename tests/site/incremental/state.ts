import type { Random } from '../../../bench/corpus/random.ts';
import type { Files } from '../../arbitrary/files.ts';

/** What a site is made of: the files of its content, and the settings that it is built with. */
export interface State {
  readonly files: Files;
  readonly settings: Readonly<Record<string, string>>;
}

/** A change of a state; undefined where it makes no sense there. */
export type Step = (state: State, random: Random) => State | undefined;

/** With a file changed or added. */
export const withFile = (state: State, path: string, content: string | Uint8Array): State => ({
  ...state,
  files: { ...state.files, [path]: content },
});

/** With all files renamed by a function, and those removed for which it gives nothing. */
export function moved(state: State, rename: (path: string) => string | undefined): State {
  const entries = Object.entries(state.files).flatMap(([path, content]): [string, string | Uint8Array][] => {
    const to = rename(path);
    return to === undefined ? [] : [[to, content]];
  });
  return { ...state, files: Object.fromEntries(entries) };
}

/** A text that is there, and its path. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** One of the texts whose path is of this form; undefined where there is none. */
export function aText({ files }: State, random: Random, form: RegExp): Text | undefined {
  const paths = Object.keys(files)
    .filter((path) => form.test(path) && typeof files[path] === 'string')
    .toSorted();
  const path = anyOf(paths, random);
  return path === undefined ? undefined : { path, text: String(files[path]) };
}

export function anyOf<T>(all: readonly T[], random: Random): T | undefined {
  return all[random.whole(Math.max(all.length, 1))];
}

/** A step that rewrites one of the texts of this form. */
export const rewriting =
  (form: RegExp, rewrite: (text: string, random: Random, path: string) => string | undefined): Step =>
  (state, random) => {
    const found = aText(state, random, form);
    const text = found && rewrite(found.text, random, found.path);
    return found === undefined || text === undefined ? undefined : withFile(state, found.path, text);
  };

/** The front matter with a field set, on a line of its own; without it where no value is given. */
export function withField(text: string, name: string, value?: string): string {
  const line = new RegExp(`^${name}:.*\n(?:(?: |- ).*\n)*`, 'm');
  const set = value === undefined ? '' : `${name}: ${value}\n`;
  if (line.test(text)) return text.replace(line, () => set);
  const end = text.indexOf('\n---', 3) + 1;
  return end > 0 ? text.slice(0, end) + set + text.slice(end) : text + set;
}

export const articles = /^briefings\/[^/]+\/briefing\.md$/;
export const updates = /^briefings\/[^/]+\/updates\//;
export const texts = /\.md$/;
export const people = /^people\//;
export const organizations = /^organizations\//;
export const places = /^places\//;
