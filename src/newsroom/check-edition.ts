import { endOf, startOf } from '../dates/order.ts';
import type { Briefing } from '../story/briefing.ts';
import { newestEdition } from '../story/edition.ts';
import { knowledgeLists } from '../story/items.ts';
import { type BriefingFiles, idOf, membersOf } from './briefing-files.ts';
import type { Problem } from './problem.ts';
import { referencesAmong } from './references.ts';

/** What an editor may want to know of the newest edition: none of it stops the build. */
export function checkEdition(briefing: Briefing, files: BriefingFiles): readonly Problem[] {
  return [...passedPlans(briefing, files), ...earlyEvents(briefing, files), ...idleSources(briefing, files)];
}

/** A plan whose date has passed by the newest update: nobody has said what became of it. */
function passedPlans(briefing: Briefing, files: BriefingFiles): readonly Problem[] {
  const edition = newestEdition(briefing);
  return edition.items.timeline.flatMap(({ id, value }) => {
    if (value.status !== 'planned' || endOf(value.date, edition.timeZone) >= edition.at) return [];
    const fault = `it is planned for ${value.date.edtf}, which had passed by the newest update (${edition.updated.edtf})`;
    const remedy = `Say in an update what became of it: \`id: ${id}\` and its \`status\`.`;
    return lastNaming(files, 'timeline', id, { rule: 'passed-plan', fault, remedy });
  });
}

/** What is told as having happened before it can have: it was to be called planned. */
function earlyEvents(briefing: Briefing, files: BriefingFiles): readonly Problem[] {
  const edition = newestEdition(briefing);
  return edition.items.timeline.flatMap(({ id, value }) => {
    if (value.status !== 'happened' || startOf(value.date, edition.timeZone) <= edition.at) return [];
    const fault = `it is told as having happened on ${value.date.edtf}, which comes after the newest update (${edition.updated.edtf})`;
    const remedy = 'Write `status: planned`, or correct the date.';
    return lastNaming(files, 'timeline', id, { rule: 'early-event', fault, remedy });
  });
}

/** A source on which nothing rests. */
function idleSources(briefing: Briefing, files: BriefingFiles): readonly Problem[] {
  const used = new Set([
    ...[files.article, ...files.updates].flatMap((file) =>
      referencesAmong(file.texts).flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])),
    ),
    ...citations(briefing),
  ]);
  return newestEdition(briefing).items.sources.flatMap(({ id }) =>
    used.has(id)
      ? []
      : lastNaming(files, 'sources', id, {
          rule: 'idle-source',
          fault: 'no text and no item cites this source',
          remedy: `Cite it with [^${id}] or in \`sources\`, or remove it.`,
        }),
  );
}

function citations({ article, updates }: Briefing): readonly string[] {
  return [article, ...updates].flatMap((file) => [
    ...file.text.flatMap(({ citations: cited }) => cited),
    ...(file.told.keyPoints ?? []).flatMap(({ citations: cited }) => cited),
    ...[file.items.timeline, ...knowledgeLists.map((list) => file.items[list])].flatMap((items) =>
      items.flatMap(({ text }) => text?.citations ?? []),
    ),
    ...('corrections' in file ? file.corrections.flatMap(({ why }) => why.citations) : []),
  ]);
}

function lastNaming(
  files: BriefingFiles,
  kind: 'timeline' | 'sources',
  id: string,
  found: Pick<Problem, 'rule' | 'fault' | 'remedy'>,
): readonly Problem[] {
  const file = [files.article, ...files.updates].findLast(({ ids }) => ids[kind].includes(id));
  if (!file) return [];
  const index = membersOf(file.data, kind).findIndex((member) => idOf(member, kind)?.id === id);
  const place = file.places.value([kind, index]);
  return [{ path: file.path, ...place, field: `${kind}[${id}]`, severity: 'warning', ...found }];
}
