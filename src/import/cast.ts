import { nearest } from '../nearest.ts';
import { findNames, indexNames } from '../story/mentions.ts';
import type { Draft, ImportDesk } from './desk.ts';
import { findKnown, findOthers, type KnownThing } from './find-names.ts';
import { findPeople, type FoundPerson } from './find-people.ts';
import { idOf } from './titles.ts';
import { writePerson } from './write-briefing.ts';
import { field } from './yaml-lines.ts';

/** Who and what a text names, as far as it concerns its draft. */
export interface Cast {
  /** Lines of YAML for `who`. */
  readonly who: readonly string[];
  readonly remarks: readonly string[];
  /** Of people who have no file yet and of whom the text tells the role. */
  readonly files: Draft['files'];
  readonly report: readonly string[];
}

export function castOf(
  sentences: readonly string[],
  desk: ImportDesk,
  { slug, isEnglish }: { readonly slug: string; readonly isEnglish: boolean },
): Cast {
  const known = findKnown(sentences, desk.known);
  const found = isEnglish ? findPeople(sentences) : [];
  const people = known.filter(({ kind }) => kind === 'person');
  const index = indexNames(desk.known.filter(({ kind }) => kind === 'person'));
  const isKnown = ({ name }: FoundPerson) => findNames(name, index).length > 0;
  const strangers = found.filter((one) => !isKnown(one)).map((one) => ({ ...one, ...identity(one, desk) }));
  const others = isEnglish
    ? findOthers(sentences, [...found.map(({ name }) => name), ...known.map(({ words }) => words)])
    : [];
  const files = strangers.flatMap(({ id, like, name, role, sentence }) =>
    id === undefined || like !== undefined || role === undefined
      ? []
      : [
          {
            path: `people/${id}.md`,
            text: writePerson({
              name,
              role,
              remark: `imported with the briefing ${slug}, from: “${sentence}”`,
            }),
          },
        ],
  );
  const isFiled = (id: string | undefined) => files.some(({ path }) => path === `people/${id}.md`);
  return {
    who: [
      ...people.flatMap((thing) => whoLines(thing.id, roleOf(thing, found, desk))),
      ...strangers.flatMap(({ id, role, sentence }) =>
        id !== undefined && isFiled(id) ? whoLines(id, role && { role, sentence }) : [],
      ),
    ],
    remarks: [
      ...strangers.filter(({ id }) => !isFiled(id)).map(strangerRemark),
      ...known
        .filter(({ kind }) => kind !== 'person')
        .map(
          ({ kind, id, sentence }) => `${kind} “${id}” has a file and becomes a link. From: “${sentence}”`,
        ),
      ...others.map(
        ({ kind, name, sentence }) =>
          `perhaps ${kind === 'place' ? 'a place' : 'an organization'}: “${name}”. If it is to have a page, add its file. From: “${sentence}”`,
      ),
    ],
    files,
    report: [
      listing(
        'people with a file',
        people.map(({ id }) => id),
      ),
      listing(
        'people for whom a draft was written',
        files.map(({ path }) => path),
      ),
      listing(
        'other people',
        strangers.filter(({ id }) => !isFiled(id)).map(({ name }) => name),
      ),
      listing(
        'organizations and places with a file',
        known.filter(({ kind }) => kind !== 'person').map(({ id }) => id),
      ),
      listing(
        'perhaps organizations and places',
        others.map(({ name }) => name),
      ),
    ].flatMap((line) => line ?? []),
  };
}

interface Identity {
  readonly id?: string | undefined;
  /** The id of somebody who may be meant. */
  readonly like?: string | undefined;
}

/** A spelling that is near to that of somebody with a file may be theirs. */
function identity({ name }: FoundPerson, { known }: ImportDesk): Identity {
  const id = idOf(name, new Set());
  if (id === undefined) return {};
  const ids = known.filter(({ kind }) => kind !== 'place').map((thing) => thing.id);
  const [first = '', last = ''] = [id[0], id.split('-').at(-1)];
  const alike = ids.filter(
    (one) =>
      one === id ||
      (one.startsWith(first) &&
        one
          .split('-')
          .at(-1)
          ?.startsWith(last[0] ?? '')),
  );
  return { id, like: nearest(id, alike) };
}

function roleOf({ id }: KnownThing, found: readonly FoundPerson[], desk: ImportDesk) {
  const index = indexNames(desk.known.filter((thing) => thing.kind === 'person' && thing.id === id));
  const named = found.find(({ name, role }) => role !== undefined && findNames(name, index).length > 0);
  return named?.role === undefined ? undefined : { role: named.role, sentence: named.sentence };
}

/** `side` is left for the editor, who knows the parties of the story. */
function whoLines(
  person: string,
  said: { readonly role: string; readonly sentence: string } | '' | undefined,
): readonly string[] {
  const from = said ? [`draft: the role as in: “${said.sentence}”`] : [];
  return [
    ...from,
    `  - ${field('person', person)}`,
    '    side: …',
    `    ${said ? field('role', said.role) : 'role: …'}`,
  ];
}

function strangerRemark({ name, like, role, sentence }: FoundPerson & Identity): string {
  const who = like
    ? `is “${name}” people/${like}.md? Then add that spelling to its aliases, else add a file.`
    : `“${name}” has no file${role === undefined ? ', and the text gives no role' : ''}.`;
  return `${who} From: “${sentence}”`;
}

function listing(what: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${what}: ${names.join(', ')}`;
}
