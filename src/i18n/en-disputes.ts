import type { DisputeWords } from './dispute-words.ts';
import { counting } from './plural.ts';

const counted = counting('en');

/** English, of disputed facts. */
export const enDisputes: DisputeWords = {
  titleOf: (briefing) => `Disputed or not known: ${briefing}`,
  intro: 'Facts on which accounts differ, with who says what. What is settled stands below the question.',
  skip: 'Skip to the questions',
  questionCount: counted({ one: '{} question', other: '{} questions' }),
  versionCount: counted({ one: '{} account', other: '{} accounts' }),
  all: counted({ one: 'The question with every account', other: 'All {} questions with every account' }),
};
