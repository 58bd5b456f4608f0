import { type BriefingFiles, instantOf, type UpdateFile } from './briefing-files.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkItems } from './check-items.ts';
import { checkKnowledge } from './check-knowledge.ts';
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
  ];
}

function checkDate({ id, value, places }: UpdateFile, { article }: BriefingFiles): readonly Found[] {
  if (!value) return [];
  const { edtf } = value.published;
  const place = { ...places.value(['published']), field: 'published' };
  if (article.value && instantOf(value.published) < instantOf(article.value.published)) {
    return [
      {
        ...place,
        rule: 'update-too-old',
        severity: 'error',
        fault: `the update is older than its briefing, which was published on ${article.value.published.edtf}`,
        remedy: 'Correct one of the two dates.',
      },
    ];
  }
  const [named, published] = [id.slice(0, 10), edtf.slice(0, 10)];
  if (named === published) return [];
  return [
    {
      ...place,
      rule: 'file-date',
      severity: 'warning',
      fault: `the file is named for ${named}, but the update was published on ${published}`,
      remedy: 'Correct the date, or rename the file if it is not public yet.',
    },
  ];
}
