import { quote } from '../dates/fault.ts';
import type { Instant } from '../dates/moment.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** A correction of words in a text. */
export interface TextCorrection {
  readonly id: string;
  readonly was: string;
  readonly now: string;
  readonly since: Instant;
  /** What is written beside the corrected words, such as `Corrected 17 May`. */
  readonly flag: string;
  /** Where it stands: the file, which of the briefing's files that is (0 is the article), and the position in its list. */
  readonly file: ContentFile<unknown>;
  readonly fileIndex: number;
  readonly index: number;
}

/** A text in one wording, as Markdown. */
export interface TextVersion {
  readonly since: Instant;
  readonly markdown: string;
  /** What brought it; absent for the first one. */
  readonly correction?: TextCorrection;
}

/**
 * The wordings of a text: as first published, and after each correction. The corrected words are followed by a link
 * to the correction, so that no reader takes them for the first ones. Files stay as they were published.
 */
export function correctText(
  markdown: string,
  published: Instant,
  corrections: readonly TextCorrection[],
): { readonly texts: readonly TextVersion[]; readonly problems: readonly Problem[] } {
  const texts: TextVersion[] = [{ since: published, markdown }];
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const current = texts.at(-1)?.markdown ?? markdown;
    const places = [...current.matchAll(wordsOf(correction.was))];
    if (places.length !== 1) {
      problems.push(notOnce(correction, places.length));
      continue;
    }
    const [match] = places as [RegExpExecArray];
    const before = current.slice(0, match.index);
    const after = current.slice(match.index + match[0].length);
    texts.push({
      since: correction.since,
      correction,
      markdown: `${before}${correction.now} [${correction.flag}](correction:${correction.id})${after}`,
    });
  }
  return { texts, problems };
}

/** The words with any white space between them: a text may break its lines elsewhere. */
function wordsOf(words: string): RegExp {
  const parts = words.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'gu');
}

function notOnce({ id, was, file, index }: TextCorrection, times: number): Problem {
  return {
    path: file.path,
    ...file.places.value(['corrections', index, 'was']),
    field: `corrections[${id}].was`,
    rule: 'correction-not-found',
    severity: 'error',
    fault:
      times === 0
        ? `the text that it corrects does not hold the words ${quote(was)}`
        : `the text that it corrects holds the words ${quote(was)} ${times} times`,
    remedy:
      times === 0
        ? 'Copy them from the file of that text, with their marks.'
        : 'Take in some of the words around them, so that they stand there once.',
  };
}
