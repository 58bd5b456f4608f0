import type { ItemKind } from '../story/briefing.ts';
import { type BriefingFiles, idsIn, type StoryFile, withMeantId } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import { anyOf, filedIds, noIds } from './ids.ts';
import type { Problem } from './problem.ts';
import { type Known, type Reference, referencesAmong, unknownReferences } from './references.ts';

type AnyFile = StoryFile<unknown>;

/** Whether every id that the files of a briefing refer to exists, in the same file or an earlier one. */
export function checkReferences(files: BriefingFiles, everywhere: Known): readonly Problem[] {
  const all: readonly AnyFile[] = [files.article, ...files.updates];
  const knownIn = knownFrom(all, files, everywhere);
  const ever = knownIn(all.length - 1);
  return all.flatMap((file, index) => {
    // While a file has problems its date may be wrong, so that earlier cannot be told from later.
    const known = files.whole ? knownIn(index) : ever;
    const found = referencesAmong(file.texts);
    const judged = files.complete ? found : found.filter(isOutside);
    return inFile(file.path, unknownReferences(judged, known, ever, file));
  });
}

/** Refers to another folder, of which the ids are known also while a file of the briefing cannot be read. */
function isOutside({ kind }: Reference): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'place';
}

/** What there is to refer to once a file of that number is out. */
function knownFrom(
  all: readonly AnyFile[],
  { article }: BriefingFiles,
  everywhere: Known,
): (index: number) => Known {
  const ids = (kind: ItemKind) => filedIds(all.map((file) => file.ids[kind].flatMap(withMeantId)));
  const side = new Set(idsIn(article.data, 'sides').flatMap(withMeantId));
  const party = anyOf(side, everywhere.person ?? noIds, everywhere.organization ?? noIds);
  const [source, event, question] = [ids('sources'), ids('timeline'), ids('questions')];
  return (index) => ({
    ...everywhere,
    side,
    party,
    source: source.upTo(index),
    event: event.upTo(index),
    question: question.upTo(index),
  });
}
