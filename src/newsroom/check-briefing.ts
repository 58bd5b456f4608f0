import type { PointMoment } from '../dates/moment.ts';
import { publication } from '../schema/fields.ts';
import { type BriefingFiles, instantOf, type StoryFile, type UpdateFile } from './briefing-files.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkItems } from './check-items.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkMarks } from './check-marks.ts';
import { checkReferences } from './check-references.ts';
import { inFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import type { Known } from './references.ts';
import type { Found } from './validate.ts';

/** What is wrong between the files of a briefing: order, ids, references. What is wrong within one, its schema says. */
export function checkBriefing(files: BriefingFiles, everywhere: Known): readonly Problem[] {
  return [
    ...files.updates.flatMap((file) => inFile(file.path, checkDate(file, files))),
    ...checkItems(files),
    ...checkKnowledge(files),
    ...checkReferences(files, everywhere),
    ...checkCorrections(files),
    ...[files.article, ...files.updates].flatMap((file) => inFile(file.path, checkMarks(file.texts, file))),
  ];
}

function checkDate(update: UpdateFile, { article }: BriefingFiles): readonly Found[] {
  const { id, places } = update;
  const published = publishedIn(update);
  if (!published) return [];
  const { edtf } = published;
  const first = publishedIn(article);
  const place = () => ({ ...places.value(['published']), field: 'published' });
  if (first && instantOf(published) < instantOf(first)) {
    return [
      {
        ...place(),
        rule: 'update-too-old',
        severity: 'error',
        fault: `the update is older than its briefing, which was published on ${first.edtf}`,
        remedy: 'Correct one of the two dates.',
      },
    ];
  }
  const [named, day] = [id.slice(0, 10), edtf.slice(0, 10)];
  if (named === day) return [];
  return [
    {
      ...place(),
      rule: 'file-date',
      severity: 'warning',
      fault: `the file is named for ${named}, but the update was published on ${day}`,
      remedy: 'Correct the date, or rename the file if it is not public yet.',
    },
  ];
}

/** The date of a file, also where another field has a problem. */
function publishedIn({ data }: StoryFile<unknown>): PointMoment | undefined {
  const { published } = data as { readonly published?: unknown };
  const given = publication.safeParse(published);
  return given.success ? given.data : undefined;
}
