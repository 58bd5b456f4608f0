import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshProblems } from './fresh-problems.ts';
import type { Step } from './new-file.ts';
import { calls, optionOf } from './new-request.ts';
import { named } from './settings.ts';

/** Writes the file that is ready, if the content folder stays in order with it; and says what was done, or why not. */
export function deliver(step: Step, folder: string): { readonly written: boolean; readonly message: string } {
  if (step.kind !== 'ready') return { written: false, message: whyNot(step) };
  const report = freshProblems(folder, step.file);
  if (report !== '') {
    const message = `Nothing was written: with this file the content would not be in order.\n\n${report}`;
    return { written: false, message };
  }
  const path = join(folder, step.file.path);
  write(path, step.file.text);
  return { written: true, message: afterwards(named(path), step).join('\n') };
}

function whyNot(step: Exclude<Step, { readonly kind: 'ready' }>): string {
  if (step.kind === 'refused') return ['Nothing was written.', ...step.why].join('\n');
  if (step.kind === 'near') {
    const { id, names, path } = step.thing;
    return `Nothing was written: there is “${names[0] ?? id}” already, in ${path}. If it is the same, change that file, or add the name to its aliases. If it is not, add --another.`;
  }
  const questions = step.questions.map(
    ({ name, about }) => `  ${name === 'briefing' ? 'BRIEFING' : optionOf(name)}: ${about}`,
  );
  return ['Nothing was written: this is missing.', ...questions, calls[step.of]].join('\n');
}

/** Fails where the file is there already, also if it came a moment ago. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function afterwards(path: string, { draft, later }: Extract<Step, { readonly kind: 'ready' }>) {
  return [
    `Wrote ${path}`,
    ...(draft
      ? ['It is a draft, which no build publishes: delete its line “draft: true” when it is done.']
      : []),
    ...(later ? ['It is held back: only a build after its moment publishes it.'] : []),
    'npm run dev shows it, npm run check says whether all is in order, npm run build publishes.',
  ];
}
