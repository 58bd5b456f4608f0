import { briefing } from '../schema/briefing.ts';
import { update } from '../schema/update.ts';
import type { ItemKind } from '../story/briefing.ts';
import { type BriefingFiles, idsIn, type StoryFile, withMeantId } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { type Known, type Reference, referencesIn, unknownReferences } from './references.ts';

type AnyFile = StoryFile<unknown>;

/** Whether every id that the files of a briefing refer to exists, in the same file or an earlier one. */
export function checkReferences(files: BriefingFiles, everywhere: Known): readonly Problem[] {
  const all: readonly AnyFile[] = [files.article, ...files.updates];
  const ever = knownIn(all, files, everywhere);
  return all.flatMap((file, index) => {
    // While a file has problems its date may be wrong, so that earlier cannot be told from later.
    const known = files.whole ? knownIn(all.slice(0, index + 1), files, everywhere) : ever;
    const found = referencesIn(file === files.article ? briefing : update, file.data);
    const judged = files.complete ? found : found.filter(isOutside);
    return inFile(file.path, unknownReferences(judged, known, ever, file));
  });
}

/** Refers to another folder, of which the ids are known also while a file of the briefing cannot be read. */
function isOutside({ kind }: Reference): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'place';
}

function knownIn(from: readonly AnyFile[], files: BriefingFiles, everywhere: Known): Known {
  const ids = (kind: ItemKind) => new Set(from.flatMap((file) => file.ids[kind]).flatMap(withMeantId));
  const side = new Set(idsIn(files.article.data, 'sides').flatMap(withMeantId));
  return {
    ...everywhere,
    side,
    party: new Set([...side, ...(everywhere.person ?? []), ...(everywhere.organization ?? [])]),
    source: ids('sources'),
    event: ids('timeline'),
    question: ids('questions'),
  };
}
