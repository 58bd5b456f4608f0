/** A word, a run of white space, or another single character. */
export interface Word {
  /** In the form in which it is compared. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A text, word by word: all of it, with what stands between the words. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start < text.length) {
    const word = plainWordAt(text, start) ?? wordAt(text, start);
    words.push(word);
    start = word.end;
  }
  return words;
}

/** A word of ASCII, found in a tenth of the time; undefined where another character is, or may be, a part of it. */
function plainWordAt(text: string, start: number): Word | undefined {
  const kind = kinds[text.charCodeAt(start)];
  if (kind === undefined) return undefined;
  let end = start + 1;
  if (kind !== SIGN) while (kinds[text.charCodeAt(end)] === kind) end += 1;
  if (kind !== SIGN && text.charCodeAt(end) >= kinds.length) return undefined;
  return { folded: kind === SPACE ? ' ' : text.slice(start, end), start, end };
}

const SIGN = 0;
const SPACE = 1;
const LETTER = 2;

/** Of each character of ASCII. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? LETTER : /\s/.test(character) ? SPACE : SIGN;
});

// U+02BC is a letter to Unicode, but an apostrophe to those who write Ukrainian names with it.
const pattern = /(?:(?!\u02BC)[\p{L}\p{M}\p{N}])+|\s+|./suy;

function wordAt(text: string, start: number): Word {
  pattern.lastIndex = start;
  const [word = ''] = pattern.exec(text) ?? [];
  return { folded: fold(word), start, end: start + word.length };
}

function fold(word: string): string {
  if (/^\s/u.test(word)) return ' ';
  if (/^[’\u02BC]$/u.test(word)) return "'";
  if (/^[\u2010\u2011]$/u.test(word)) return '-';
  return word.normalize('NFC');
}
