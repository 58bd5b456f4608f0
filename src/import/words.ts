import nlp from 'compromise';

/** A word of an English sentence, with what compromise takes it for. */
export interface Word {
  /** Without the punctuation around it. */
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  /** Whether a comma, a full stop or another sign stands behind it. */
  readonly ends: boolean;
  /** Whether it is a comma that does. */
  readonly comma: boolean;
  readonly capital: boolean;
}

/** The words of a sentence; none of one that is too long to be one. */
export function wordsIn(sentence: string): readonly Word[] {
  if (sentence.length > 2_000) return [];
  const parts = nlp(sentence).json({ terms: { text: true, tags: true, whitespace: true } }) as readonly {
    readonly terms: readonly Term[];
  }[];
  return parts.flatMap(({ terms }) =>
    terms.map(({ text, tags, post }) => ({
      text,
      tags: new Set(tags),
      ends: /[^\s’']/.test(post.replace(/^\.(?=\s)/, isAbbreviation(text) ? '' : '.')),
      comma: post.includes(','),
      capital: /^\p{Lu}/u.test(text),
    })),
  );
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly post: string;
}

const isAbbreviation = (text: string) =>
  /^(\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr)$/u.test(text);
