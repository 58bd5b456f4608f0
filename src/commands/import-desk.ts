import type { Instant } from '../dates/moment.ts';
import type { ImportDesk } from '../import/desk.ts';
import { readFolder } from '../newsroom/folder.ts';
import { openDesk } from './new-desk.ts';

/** What a draft has to know of a content folder, in whatever state that is. */
export function openImportDesk(
  path: string,
  now: Instant,
  given: Pick<ImportDesk, 'file' | 'asked'>,
): ImportDesk {
  const { things, timeZone, timeZones } = openDesk(path, now);
  const language = readFolder(path).site?.file?.value?.language ?? 'en';
  return {
    ...given,
    language,
    timeZone,
    known: things.flatMap(({ kind, id, names }) =>
      kind === 'person' || kind === 'organization' || kind === 'place' ? [{ kind, id, names }] : [],
    ),
    briefings: new Set(timeZones.keys()),
    now,
  };
}
