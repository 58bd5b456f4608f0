import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { idPattern } from '../schema/fields.ts';
import { fileKinds, lineFields, type NewKind, newKinds } from './new-kinds.ts';

/** What somebody wants `npm run new` to write, as far as they have said it. */
export interface Request {
  readonly kind: NewKind;
  /** The slug of the briefing that an update belongs to. */
  readonly briefing?: string | undefined;
  /** By the names of the fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly text?: string | undefined;
  /** The name of the file or the folder; of an update, after its date. */
  readonly id?: string | undefined;
  readonly draft: boolean;
  /** It is somebody or something else than what has nearly the same name. */
  readonly another: boolean;
}

/** How each kind is asked for, with all that it needs. */
export const calls: Readonly<Record<NewKind, string>> = {
  briefing: 'npm run new briefing "HEADLINE" -- --label "…" --summary "…"',
  update: 'npm run new update BRIEFING "TITLE" -- --note "…"',
  person: 'npm run new person "NAME" -- --description "…"',
  place: 'npm run new place "NAME"',
  organization: 'npm run new organization "NAME" -- --description "…"',
};

/** How the command is called. */
export const usage = `${Object.values(calls).join('\n')}

On a terminal it asks for what is missing. Besides, all of them take
  --id NAME      the name of the file, where that of its title will not do
  --text "…"     the text below the fields; a briefing or an update without one is a draft
  --draft        a draft all the same
  --alias "…"    another name of a person, a place or an organization; as often as there are names
  --another      it is not what has nearly the same name
and each field that takes one line: --published, --kind, --country, --time-zone …`;

/** Reads the words after `npm run new`; undefined where they name no kind. Throws a sentence where they are wrong. */
export function readRequest(args: readonly string[]): Request | undefined {
  const { values, positionals } = parsed(args);
  const [word, ...words] = positionals;
  if (word === undefined) return undefined;
  const kind = newKinds.find((one) => one === word);
  if (!kind) {
    const guess = nearest(word, newKinds);
    throw new Error(
      `“${word}” is nothing that can be written. ${guess ? `Did you mean ${guess}? ` : ''}Choose briefing, update, person, place or organization.`,
    );
  }
  const { id, text, title, alias = [], draft = false, another = false, ...lines } = values;
  const given = Object.entries(lines).map(([option, value]) => [fieldOf(option), String(value)] as const);
  const stray = given.find(([name]) => !lineFields(kind).includes(name));
  if (stray) throw new Error(`A file of the kind ${kind} has no ${optionOf(stray[0])}.\n\n${usage}`);
  const briefing = kind === 'update' ? words.shift() : undefined;
  const isSlug = kind === 'briefing' && words.length === 1 && idPattern.test(words[0] ?? '');
  const slug = isSlug ? words.shift() : undefined;
  const heading = title ?? (words.length > 0 ? words.join(' ') : undefined);
  return {
    kind,
    briefing,
    fields: {
      ...(heading !== undefined && { [fileKinds[kind].title]: heading }),
      ...Object.fromEntries(given),
    },
    aliases: alias,
    text: text?.trim(),
    id: id ?? slug,
    draft,
    another,
  };
}

/** An option that npm took for its own, since no `--` stood before it; the words are then not what they seem. */
export function takenByNpm(env: NodeJS.ProcessEnv): string | undefined {
  return Object.keys(options).find((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
}

/** `--time-zone` of `timeZone`. */
export function optionOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function fieldOf(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const options = {
  ...Object.fromEntries(
    newKinds.flatMap(lineFields).map((field) => [optionOf(field).slice(2), { type: 'string' }] as const),
  ),
  title: { type: 'string' },
  id: { type: 'string' },
  text: { type: 'string' },
  alias: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  another: { type: 'boolean' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, unknown] = /^Unknown option '--?([^'=]+)/.exec(message) ?? [];
    if (unknown === undefined) throw new Error(`${message}\n\n${usage}`, { cause: error });
    const guess = nearest(unknown, Object.keys(options));
    throw new Error(
      `There is no option --${unknown}.${guess ? ` Did you mean --${guess}?` : ''}\n\n${usage}`,
      { cause: error },
    );
  }
}
