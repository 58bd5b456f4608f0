import type { Named, ThingRef } from '../story/mentions.ts';
import type { Organization, Person, Place, Site } from '../story/newsroom.ts';
import type { SafeHtml } from '../story/text.ts';
import { checkThings } from './check-things.ts';
import type { ContentFile } from './content-file.ts';
import type { Folder, Identified, PersonFields } from './folder.ts';
import { type Holdable, holdablesAmong } from './hold-back.ts';
import type { Problem } from './problem.ts';
import { type Claim, claimsOfThings } from './redirects.ts';
import type { Known } from './references.ts';
import type { Role } from './roles.ts';
import { rendererFor } from './texts.ts';
import { type BodySetting, renderBody } from './thing-body.ts';

/** The people, organizations and places of a folder: plain data. */
export interface Things {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  /** By what texts call them. */
  readonly named: readonly Named[];
  /** Their ids, also of files with problems, so that one mistake is not reported wherever it is referred to. */
  readonly known: Known;
  /** What their files say of former names. */
  readonly claims: readonly Claim[];
  readonly holdables: readonly Holdable[];
  readonly problems: readonly Problem[];
}

export function compileThings(folder: Folder, site: Site): Things {
  const known = knownThings(folder);
  const named: readonly Named[] = [
    ...valid(folder.people).map(({ id, value }) => ({ kind: 'person' as const, id, names: namesOf(value) })),
    ...valid(folder.organizations).map(({ id, value }) => ({
      kind: 'organization' as const,
      id,
      names: namesOf(value),
    })),
    ...valid(folder.places).map(({ id, value }) => ({ kind: 'place' as const, id, names: namesOf(value) })),
  ];
  const setting: BodySetting = { renderer: rendererFor(named), known, language: site.language };
  const bodies = new Map<ContentFile<unknown>, { readonly body: SafeHtml }>();
  const bodyProblems = (kind: ThingRef['kind'], readings: readonly Identified<unknown>[]) =>
    readings.flatMap(({ id, file }) => {
      if (!file || file.body.trim() === '') return [];
      const { html, problems } = renderBody({ kind, id }, file, setting);
      bodies.set(file, { body: html });
      return problems;
    });
  const readings: readonly Identified<unknown>[] = [
    ...folder.people,
    ...folder.organizations,
    ...folder.places,
  ];
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkThings(folder, known),
    ...bodyProblems('person', folder.people),
    ...bodyProblems('organization', folder.organizations),
    ...bodyProblems('place', folder.places),
  ];
  return {
    people: valid(folder.people).map(({ id, file, value }) => ({
      ...value,
      ...bodies.get(file),
      id,
      familyName: value.familyName ?? value.name.split(/\s+/).at(-1) ?? value.name,
      aliases: value.aliases ?? [],
      roles: (value.roles ?? []).map((role) => ({ ...role, sources: role.sources ?? [] })),
      sources: value.sources ?? [],
    })),
    organizations: valid(folder.organizations).map(({ id, file, value }) => ({
      ...value,
      ...bodies.get(file),
      id,
      aliases: value.aliases ?? [],
    })),
    places: valid(folder.places).map(({ id, file, value }) => ({
      ...value,
      ...bodies.get(file),
      id,
      aliases: value.aliases ?? [],
    })),
    named,
    known,
    claims: claimsOfThings(folder),
    holdables: holdablesAmong([...folder.people, ...folder.organizations, ...folder.places]),
    problems,
  };
}

function knownThings({ people, organizations, places, briefings, refused }: Folder): Known {
  const meant = (kind: Role['kind']) =>
    refused.flatMap((role) =>
      role.kind !== kind ? [] : 'id' in role ? [role.id] : 'slug' in role ? [role.slug] : [],
    );
  const ids = (kind: Role['kind'], readings: readonly Identified<unknown>[]) =>
    new Set([...readings.map(({ id }) => id), ...meant(kind)]);
  return {
    person: ids('person', people),
    organization: ids('organization', organizations),
    place: ids('place', places),
    briefing: new Set([...briefings.map(({ slug }) => slug), ...meant('briefing')]),
    renamed: new Map([...renamedIn(people), ...renamedIn(organizations), ...renamedIn(places)]),
  };
}

function renamedIn(
  readings: readonly Identified<{ readonly formerly?: readonly string[] | undefined }>[],
): readonly (readonly [former: string, id: string])[] {
  return readings.flatMap(({ id, file }) =>
    (file?.value?.formerly ?? []).map((former) => [former, id] as const),
  );
}

function valid<T>(readings: readonly Identified<T>[]) {
  return readings.flatMap(({ id, file }) =>
    file?.value === undefined ? [] : [{ id, file, value: file.value }],
  );
}

/** By what texts call a thing. A family name counts where the editor gave it: it may be an everyday word. */
function namesOf({
  name,
  familyName,
  nativeName,
  aliases = [],
}: Pick<PersonFields, 'name' | 'familyName' | 'nativeName' | 'aliases'>): readonly string[] {
  return [...new Set([name, familyName, nativeName?.text, ...aliases])].filter((one) => one !== undefined);
}
