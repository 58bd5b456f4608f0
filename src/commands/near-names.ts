import { nearest } from '../nearest.ts';
import { idFrom } from '../schema/fields.ts';
import type { Thing } from './new-desk.ts';
import type { NewKind } from './new-kinds.ts';

/** What may be meant by a name: the same name, another spelling of it, or a part of it; `Umerov` is Rustem Umerov. */
export function nearThing(
  name: string,
  id: string,
  kind: NewKind,
  known: readonly Thing[],
): Thing | undefined {
  const things = known.filter((thing) => thing.kind === kind);
  const namesake = things.find(({ names }) => names.some((one) => folded(one) === folded(name)));
  if (namesake) return namesake;
  const keys = new Map(
    things.flatMap((thing) =>
      [thing.id, ...thing.names.map(slugFrom)].map((key): readonly [string, Thing] => [key, thing]),
    ),
  );
  keys.delete('');
  const key = id === '' ? undefined : nearest(id, keys.keys());
  return key === undefined ? undefined : keys.get(key);
}

/** How long the name of a file becomes at the most. */
const LONGEST = 60;

/** The id that a name gives, in the letters a to z; empty where it has others, since who writes it knows how it reads. */
export function slugFrom(name: string): string {
  const latin = name.toLowerCase().replace(/[ıłøđðþßæœ]/g, (letter) => letters[letter] ?? '');
  const plain = latin.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/[^a-z\P{L}]/u.test(plain)) return '';
  const id = idFrom(plain.replace(/['’ʼ](?=s\b)/g, ''));
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || id.slice(0, LONGEST);
}

/** Letters that Unicode does not take apart into one of a to z and a mark. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
