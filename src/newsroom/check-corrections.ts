import { nearest } from '../nearest.ts';
import type { CorrectionTarget } from '../story/items.ts';
import { type BriefingFiles, idOf, membersOf, type UpdateFile } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import { didYouMean, type Problem } from './problem.ts';
import { fieldName, type Found } from './validate.ts';

/** Whether corrections keep apart, correct what exists, and bring what is right. */
export function checkCorrections(files: BriefingFiles): readonly Problem[] {
  return [
    ...takenIds(files),
    ...files.updates.flatMap((file, index) =>
      inFile(file.path, [
        ...(withoutCorrections(file) ? [correctsNothing(file)] : []),
        ...unchangedWords(file),
        ...targetFaults(file, index, files),
      ]),
    ),
  ];
}

/** The ids of corrections are anchors of the page, so they are unique in the briefing. */
function takenIds({ updates }: BriefingFiles): readonly Problem[] {
  const first = new Map<string, string>();
  return updates.flatMap((file) =>
    membersOf(file.data, 'corrections').flatMap((member, index) => {
      const { id, field } = idOf(member, 'corrections') ?? { id: '', field: '' };
      const taken = first.get(id);
      first.set(id, taken ?? file.path);
      if (id === '' || taken === undefined || taken === file.path) return [];
      const path = ['corrections', index, field];
      return inFile(file.path, [
        {
          ...file.places.value(path),
          field: fieldName(path, file.data),
          rule: 'duplicate-id',
          severity: 'error',
          fault: `“${id}” is already the id of a correction in ${taken}`,
          remedy: 'Give this one another id.',
        },
      ]);
    }),
  );
}

function withoutCorrections({ value }: UpdateFile): boolean {
  return value?.kind === 'correction' && (value.corrections ?? []).length === 0;
}

function correctsNothing({ places }: UpdateFile): Found {
  return {
    ...places.value(['kind']),
    field: 'kind',
    rule: 'no-correction',
    severity: 'warning',
    fault: 'this update is a correction, and does not say what it corrects',
    remedy: 'Say under `corrections` what was wrong and what is right.',
  };
}

function unchangedWords({ value, data, places }: UpdateFile): readonly Found[] {
  return (value?.corrections ?? []).flatMap(({ was, now }, index): readonly Found[] => {
    if (was !== now) return [];
    const path = ['corrections', index, 'now'];
    const fault = 'it says what it said before';
    const remedy = 'Write what is right, or take the correction out.';
    return [
      {
        ...places.value(path),
        field: fieldName(path, data),
        rule: 'unchanged-words',
        severity: 'error',
        fault,
        remedy,
      },
    ];
  });
}

const lists = {
  event: 'timeline',
  statement: 'statements',
  question: 'questions',
  commitment: 'commitments',
  source: 'sources',
} as const;

function targetFaults(file: UpdateFile, position: number, files: BriefingFiles): readonly Found[] {
  return (file.value?.corrections ?? []).flatMap(({ corrects }, index): readonly Found[] => {
    const path = ['corrections', index, 'corrects'];
    const fault = targetFault(corrects, file, position, files);
    if (!fault) return [];
    return [{ ...file.places.value(path), field: fieldName(path, file.data), severity: 'error', ...fault }];
  });
}

type TargetFault = Pick<Found, 'rule' | 'fault' | 'remedy'>;

/** The words of a text are looked for when it is corrected; here, whether there is such a text or item. */
function targetFault(
  { kind, id = '' }: CorrectionTarget,
  file: UpdateFile,
  position: number,
  files: BriefingFiles,
): TargetFault | undefined {
  if (kind === 'article') return undefined;
  if (kind === 'briefing')
    return changesBriefing(file) ? undefined : unchanged('headline, summary, status or key points', 'them');
  if (kind === 'update') {
    const earlier = files.updates.slice(0, position).map((update) => update.id);
    if (id === file.id) return ownText;
    if (earlier.includes(id) || !files.whole) return undefined;
    if (files.updates.some((update) => update.id === id)) return laterText(id);
    return {
      rule: 'unknown-target',
      fault: `there is no earlier update “${id}”`,
      remedy: `${didYouMean(id, earlier)}Write the name of its file, without .md.`,
    };
  }
  const list = lists[kind];
  if (file.ids[list].includes(id)) return undefined;
  const known = new Set([files.article, ...files.updates].flatMap(({ ids }) => ids[list]));
  if (known.has(id)) return unchanged(`${kind} “${id}”`, `its right fields under \`${list}\``);
  if (!files.complete) return undefined;
  const guess = nearest(id, known);
  return {
    rule: 'unknown-target',
    fault: `there is no ${kind} “${id}”`,
    remedy: guess === undefined ? 'Correct the id.' : `Did you mean ${guess}?`,
  };
}

const ownText: TargetFault = {
  rule: 'unknown-target',
  fault: 'an update cannot correct itself',
  remedy: 'Correct the text itself; if it is public, correct it in another update.',
};

function laterText(id: string): TargetFault {
  return {
    rule: 'unknown-target',
    fault: `the update “${id}” comes later than this one`,
    remedy: 'Correct it in an update that is published after it.',
  };
}

function changesBriefing({ value }: UpdateFile): boolean {
  return [value?.headline, value?.summary, value?.status, value?.keyPoints].some(
    (field) => field !== undefined,
  );
}

function unchanged(what: string, right: string): TargetFault {
  return {
    rule: 'unchanged-target',
    fault: `this update does not change the ${what}`,
    remedy: `Give ${right} in this file, too.`,
  };
}
