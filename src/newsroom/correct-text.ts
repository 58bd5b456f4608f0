import { quote } from '../dates/fault.ts';
import type { Instant } from '../dates/moment.ts';
import type { LineWording, LineWordings } from '../story/text.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** A correction of words in a text, or in a line above it. */
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

/** What of a file its corrections may change: its text, and lines of its front matter by their names. */
export interface Correctable<Line extends string> {
  readonly text: string;
  readonly lines: Readonly<Record<Line, string>>;
}

export interface Corrected<Line extends string> {
  readonly texts: readonly TextVersion[];
  readonly lines: Readonly<Record<Line, LineWordings>>;
  readonly problems: readonly Problem[];
}

/**
 * The wordings of a text and of the lines above it: as first published, and after each correction. In a text the
 * corrected words are followed by a link to the correction, so that no reader takes them for the first ones. Files stay
 * as they were published.
 */
export function correctText<Line extends string = never>(
  { text, lines }: Correctable<Line>,
  published: Instant,
  corrections: readonly TextCorrection[],
): Corrected<Line> {
  const texts: TextVersion[] = [{ since: published, markdown: text }];
  const names = Object.keys(lines) as Line[];
  const reworded = new Map(
    names.map((name): [Line, LineWording[]] => [name, [{ since: published, words: lines[name] }]]),
  );
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const { id, since, now, flag } = correction;
    const inText = placesOf(correction, texts.at(-1)?.markdown ?? text);
    const inLines = [...reworded.values()].flatMap((versions) =>
      placesOf(correction, versions.at(-1)?.words ?? '').map((place) => ({ versions, place })),
    );
    const times = inText.length + inLines.length;
    if (times !== 1) problems.push(notOnce(correction, times, names.length > 0));
    else {
      for (const { before, after } of inText) {
        const markdown = `${before}${now} [${flag}](correction:${id})${after}`;
        texts.push({ since, correction, markdown });
      }
      for (const { versions, place } of inLines) {
        versions.push({ since, words: `${place.before}${now.replaceAll(/\s+/g, ' ')}${place.after}` });
      }
    }
  }
  return { texts, lines: Object.fromEntries(reworded) as unknown as Record<Line, LineWordings>, problems };
}

/** What stands before and after the wrong words, wherever they are. */
function placesOf({ was }: TextCorrection, words: string) {
  return [...words.matchAll(wordsOf(was))].map((match) => ({
    before: words.slice(0, match.index),
    after: words.slice(match.index + match[0].length),
  }));
}

/** The words with any white space between them: a text may break its lines elsewhere. */
function wordsOf(words: string): RegExp {
  const parts = words.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'gu');
}

function notOnce({ id, was, file, index }: TextCorrection, times: number, hasLines: boolean): Problem {
  const what = hasLines ? 'the update that it corrects' : 'the text that it corrects';
  return {
    path: file.path,
    ...file.places.value(['corrections', index, 'was']),
    field: `corrections[${id}].was`,
    rule: 'correction-not-found',
    severity: 'error',
    fault:
      times === 0
        ? `${what} does not hold the words ${quote(was)}`
        : `${what} holds the words ${quote(was)} ${times} times${hasLines ? ', its title and note included' : ''}`,
    remedy:
      times === 0
        ? 'Copy them from the file of that text, with their marks.'
        : 'Take in some of the words around them, so that they stand there once.',
  };
}
