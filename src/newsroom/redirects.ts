import { pathTo, pathToBriefing, pathToUpdate } from '../story/directory.ts';
import type { ThingRef } from '../story/mentions.ts';
import type { Redirect } from '../story/redirects.ts';
import type { ContentFile, Reading } from './content-file.ts';
import type { BriefingFolder, Folder, Identified } from './folder.ts';
import type { Problem } from './problem.ts';
import { fieldName } from './validate.ts';

type Place = Pick<Problem, 'path' | 'line' | 'column' | 'field'>;

/** What a file says of addresses that moved, and where it says so. */
export interface Claim {
  readonly place: Place;
  /** Where it says what leads there; the file that was called otherwise is itself that. */
  readonly target?: Place;
  /** At least one. An update that had another name had it in every folder that its briefing was in. */
  readonly redirects: readonly Redirect[];
}

/** What the files of people, organizations and places say of their former names. */
export function claimsOfThings({ people, organizations, places }: Folder): readonly Claim[] {
  return [...things('person', people), ...things('organization', organizations), ...things('place', places)];
}

/** What the files of a briefing say of their former names. */
export function claimsOfBriefing({ slug, article, updates }: BriefingFolder): readonly Claim[] {
  const slugs = [slug, ...(article?.file?.value?.formerly ?? [])];
  return [
    ...renamings(article, (former) => [folderMove(pathToBriefing(former), pathToBriefing(slug))]),
    ...updates.flatMap((update) =>
      renamings(update, (former) =>
        slugs.map((one) => folderMove(pathToUpdate(one, former), pathToUpdate(slug, update.id))),
      ),
    ),
  ];
}

interface Renamable {
  readonly formerly?: readonly string[] | undefined;
}

function things(kind: ThingRef['kind'], readings: readonly Identified<Renamable>[]): readonly Claim[] {
  return readings.flatMap((reading) =>
    renamings(reading, (former) => [
      folderMove(pathTo({ kind, id: former }), pathTo({ kind, id: reading.id })),
    ]),
  );
}

function renamings(
  reading: Reading<Renamable> | undefined,
  redirects: (former: string) => readonly Redirect[],
): readonly Claim[] {
  const file = reading?.file;
  return (file?.value?.formerly ?? []).map((former, index) => ({
    place: placeOf(file, ['formerly', index]),
    redirects: redirects(former),
  }));
}

/** What `redirects.yaml` says. */
export function claimsOfRedirects(file: NonNullable<Folder['redirects']>['file']): readonly Claim[] {
  return (file?.value?.redirects ?? []).map((redirect, index) => ({
    place: placeOf(file, ['redirects', index, 'from']),
    target: placeOf(file, ['redirects', index, 'to']),
    redirects: [{ kind: 'page', ...redirect }],
  }));
}

function folderMove(from: string, to: string): Redirect {
  return { kind: 'folder', from, to };
}

function placeOf(file: ContentFile<unknown> | undefined, path: readonly PropertyKey[]): Place {
  if (!file) throw new Error('a claim stands in a file');
  return { path: file.path, ...file.places.value(path), field: fieldName(path, file.data) };
}
