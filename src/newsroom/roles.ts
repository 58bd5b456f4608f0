import { nearest } from '../nearest.ts';
import { idFrom, idPattern } from '../schema/fields.ts';
import { permalinkListPath } from './permalink-list.ts';
import type { Problem } from './problem.ts';

/** What a file of the content folder is for. */
export type Role =
  | { readonly kind: 'site' }
  | { readonly kind: 'redirects' }
  | { readonly kind: 'permalinks' }
  | { readonly kind: 'person' | 'organization' | 'place'; readonly id: string }
  | { readonly kind: 'briefing'; readonly slug: string }
  | { readonly kind: 'update'; readonly slug: string; readonly id: string }
  | { readonly kind: 'image'; readonly slug: string };

/** Why a file, or a folder with all that is in it, cannot be content. */
export type Refusal = Pick<Problem, 'path' | 'rule' | 'fault' | 'remedy'>;

/** What a file is for by where it lies, also where its name is not quite right. */
export function roleOf(path: string): Role | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const room = nearest(parts[0] ?? '', rooms);
  if (parts.length === 1) return roleAtTop(name);
  if (room !== undefined && room !== 'briefings') {
    return parts.length === 2 ? { kind: kinds[room], id: idOf(name) } : undefined;
  }
  if (room === undefined || parts.length < 3) return undefined;
  const slug = idOf(parts[1] ?? '');
  const folder = nearest(parts[2] ?? '', ['updates']);
  if (isImage(name)) return folder === undefined ? { kind: 'image', slug } : undefined;
  if (parts.length === 3) {
    if (/^briefing\b/i.test(name)) return { kind: 'briefing', slug };
    return isUpdateName(name) ? { kind: 'update', slug, id: idOf(name) } : undefined;
  }
  return parts.length === 4 && folder !== undefined ? { kind: 'update', slug, id: idOf(name) } : undefined;
}

function roleAtTop(name: string): Role | undefined {
  if (name === permalinkListPath) return { kind: 'permalinks' };
  const [, kind] = /^(site|redirects)\.\w+$/i.exec(name.toLowerCase()) ?? [];
  return kind === 'site' || kind === 'redirects' ? { kind } : undefined;
}

/** What is wrong with where a file lies or with what it is called; with its folder, before with the file. */
export function refusalOf(path: string, role: Role | undefined): Refusal | undefined {
  const folder = folderFault(path, role);
  if (folder) return folder;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isBesideArticle = role?.kind === 'update' && path.split('/').length === 3;
  if (!role || isBesideArticle) return strayFile(path, name);
  const fault = nameFault(name, role);
  return fault && { path, ...fault };
}

const kinds = { people: 'person', organizations: 'organization', places: 'place' } as const;
type Room = keyof typeof kinds | 'briefings';
const rooms: readonly Room[] = ['people', 'organizations', 'places', 'briefings'];

/** Addresses that the site needs itself, and names that no Windows disk can hold. */
const reserved =
  /^(index|feed|new|all|search|updates|editions|timeline|by-side|by-organization|con|prn|aux|nul|com\d|lpt\d)$/;

type NameFault = Omit<Refusal, 'path'>;

function folderFault(path: string, role: Role | undefined): Refusal | undefined {
  const [room = '', slug = '', inner = '', name = ''] = path.split('/');
  if (slug === '') return undefined;
  if (!rooms.some((known) => known === room)) return strayFolder(room, rooms, outside);
  if (room !== 'briefings' || inner === '') return undefined;
  const fault = slugFault(slug);
  if (fault) return { path: `${room}/${slug}`, ...fault };
  return role?.kind === 'update' && inner !== 'updates' && name !== ''
    ? strayFolder(`${room}/${slug}/${inner}`, ['updates'], 'Take it out of the content folder.')
    : undefined;
}

const outside =
  'Put what is in it into people, organizations, places or briefings, or take it out of the content folder.';

function strayFolder(path: string, known: readonly string[], otherwise: string): Refusal {
  const guess = nearest(path.slice(path.lastIndexOf('/') + 1), known);
  return {
    path,
    rule: 'stray-folder',
    fault: 'no folder of this name belongs here',
    remedy: guess === undefined ? otherwise : `Did you mean ${guess}? Rename it.`,
  };
}

function strayFile(path: string, name: string): Refusal {
  return { path, rule: 'stray-file', fault: 'no such file belongs here', remedy: strayRemedy(path, name) };
}

function strayRemedy(path: string, name: string): string {
  const [room = '', slug = '', ...rest] = path.split('/');
  if (room === 'briefings' && rest.length > 0) {
    if (isUpdateName(name)) return `Put an update into ${room}/${slug}/updates/.`;
    return isImage(name)
      ? `Put images into ${room}/${slug}/, beside briefing.md.`
      : 'A briefing has briefing.md, a folder updates, and images (.png, .jpg, .webp or .gif).';
  }
  if (room === 'briefings') return 'A briefing is a folder with a file briefing.md in it.';
  if (slug !== '') return `Put it into ${room}/ itself.`;
  return 'Put it into people, organizations, places or briefings, or out of the content folder.';
}

function nameFault(name: string, role: Role): NameFault | undefined {
  switch (role.kind) {
    case 'image':
    case 'permalinks':
      return undefined;
    case 'site':
    case 'redirects':
      return name === `${role.kind}.yaml` ? undefined : named('wrong-name', name, `${role.kind}.yaml`);
    case 'briefing':
      return name === 'briefing.md' ? undefined : named('wrong-name', name, 'briefing.md');
    case 'person':
    case 'organization':
    case 'place':
      return extensionFault(name) ?? slugFault(withoutExtension(name));
    case 'update':
      return extensionFault(name) ?? slugFault(withoutExtension(name)) ?? dateFault(name);
  }
}

function named(rule: string, name: string, right: string): NameFault {
  return { rule, fault: `the file is called “${name}”`, remedy: `Call it ${right}.` };
}

function extensionFault(name: string): NameFault | undefined {
  if (name.endsWith('.md')) return undefined;
  return {
    rule: 'wrong-extension',
    fault: `the name “${name}” does not end with .md`,
    remedy: 'Rename it if it is a text, or take it out of the content folder.',
  };
}

function slugFault(slug: string): NameFault | undefined {
  if (!idPattern.test(slug)) {
    const suggestion = idFrom(slug);
    return {
      rule: 'slug',
      fault: `the name “${slug}” cannot stand in a web address`,
      remedy: `Use lower-case letters a to z, digits and single hyphens${suggestion && `, such as ${suggestion}`}.`,
    };
  }
  if (!reserved.test(slug)) return undefined;
  return { rule: 'reserved-slug', fault: `the name “${slug}” is reserved`, remedy: 'Choose another one.' };
}

function dateFault(name: string): NameFault | undefined {
  if (startsWithDate(name)) return undefined;
  const id = idOf(name);
  const [date] = /\d{4}-\d{2}-\d{2}/.exec(id) ?? [];
  const words = idFrom(id.replace(date ?? /^[\d-]+/, '')) || 'talks';
  return {
    rule: 'update-name',
    fault: 'the name of an update begins with its date',
    remedy: date ? `Call it ${date}-${words}.md.` : `Call it as in 2025-05-16-${words}.md.`,
  };
}

function isUpdateName(name: string): boolean {
  return startsWithDate(name) && name.endsWith('.md');
}

function startsWithDate(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}-/.test(name);
}

function isImage(name: string): boolean {
  return /\.(png|jpe?g|webp|gif)$/i.test(name);
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** The id that a name is meant to give. */
function idOf(name: string): string {
  return idFrom(withoutExtension(name));
}
