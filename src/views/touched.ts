import type { EditionUpdate } from '../story/edition.ts';
import type { Page } from './page.ts';

/** What an update added or changed, in few words: `2 events`, `1 commitment`; nothing where it is text alone. */
export function touchedBy({ words }: Page, { items }: EditionUpdate): readonly string[] {
  return [
    { count: items.timeline.length, say: words.eventCount },
    { count: items.statements.length, say: words.statementCount },
    { count: items.commitments.length, say: words.commitmentCount },
    { count: items.questions.length, say: words.questionCount },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, say }) => say(count));
}
