import type { Place } from './work.ts';

/*
 * Characters that no reader sees: private use (the marks of `safe-html.ts` among them), halves of pairs,
 * non-characters, controls, direction controls, fillers, tags, and spaces without width.
 */
const never =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is meant by itself.
  /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/*
 * Joiners, direction marks and selectors of a form belong to the writing of many languages and to emoji, and hide or
 * turn something where there is nothing for them to join, to direct or to select.
 */
const idleJoiner =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is meant by itself.
  /(?<![\p{Emoji_Modifier}\p{Extended_Pictographic}\uFE0F]|[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*)[\u200C\u200D]/u;
const idleSelector =
  /(?<![\p{Emoji}\p{S}\p{P}\p{Ideographic}\p{Script=Mongolian}])[\uFE00-\uFE0F\u180B-\u180D\u180F]/u;
const directionMark = /[\u061C\u200E\u200F]/u;
const rightToLeft =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

// The flags of England, Scotland, Wales and their like are written with tags.
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/u;

const anyOf = (...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'gu');
const leftToRightText = anyOf(flag, never, idleJoiner, idleSelector, directionMark);
const anyText = anyOf(flag, never, idleJoiner, idleSelector);
const wholeFlag = anyOf(flag);

// Almost every text has only characters that need no second look, and to see so takes a tenth of that look.
const unusual = /[^\t\n\r -~\xA0-\u02FF\u0370-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20C0]/;
const notLatin = /[^\t\n\r -~\xA0-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0]/;

/** Whether a text has only characters that need no second look, as letters and signs of Europe are. */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

/** The text with each invisible character replaced by U+FFFD; no character moves. */
export function withoutInvisible(text: string): string {
  if (isUsual(text)) return text;
  return text.replace(patternFor(text), (found) =>
    found.search(wholeFlag) === 0 ? found : '\uFFFD'.repeat(found.length),
  );
}

/** The invisible characters of a text, as `U+200B`, with their places; one for each line. */
export function findInvisible(text: string): readonly (Place & { readonly name: string })[] {
  if (isUsual(text)) return [];
  const pattern = patternFor(text);
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((content, index) => {
    const first = content.matchAll(pattern).find(([found]) => found.search(wholeFlag) !== 0);
    if (!first) return [];
    return [{ line: index + 1, column: first.index + 1, name: nameOf(first[0]) }];
  });
}

/** Where letters run from right to left, marks of direction are part of the writing. */
const patternFor = (text: string) => (rightToLeft.test(text) ? anyText : leftToRightText);

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Letters of Cyrillic and Greek that look like a Latin one, and the Latin ones that look like them.
const lookAlikes = 'аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХҮԌοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latinTwins = 'aeopcyxijshdqwABESIJKMHOPCTYXGZN';
const word = /[\p{L}\p{M}]+/gu;

/** A word or a pile of marks that a reader would take for something else. */
export interface Disguise extends Place {
  readonly rule: 'mixed-scripts' | 'piled-marks';
  readonly fault: string;
  readonly remedy: string;
}

/** Words with letters of another script that cannot be told from their own, and letters under a pile of marks. */
export function findDisguised(text: string): readonly Disguise[] {
  if (!notLatin.test(text)) return [];
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    const at = (column: number) => ({ line: index + 1, column: column + 1 });
    const pile = /\p{M}{7,}/u.exec(content);
    const piled: readonly Disguise[] = pile ? [{ ...at(pile.index), ...piledMarks }] : [];
    const mixed = [...content.matchAll(word)].find(([letters]) => isMixed(letters));
    return mixed ? [...piled, { ...at(mixed.index), ...mixedScripts(mixed[0]) }] : piled;
  });
}

const piledMarks = {
  rule: 'piled-marks',
  fault: 'more than six marks stand above or below one letter',
  remedy: 'Delete them: they cover the lines beside them.',
} as const;

const mixedScripts = (letters: string) =>
  ({
    rule: 'mixed-scripts',
    fault: `“${letters}” mixes letters of two scripts that look the same`,
    remedy: 'Type the word anew; where both scripts are meant, put a hyphen between them.',
  }) as const;

function isMixed(letters: string): boolean {
  if (!/\p{Script=Latin}/u.test(letters)) return false;
  const all = [...letters];
  const latin = all.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const others = all.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  if (latin.length === 0 || others.length === 0) return false;
  return (
    others.every((letter) => lookAlikes.includes(letter)) ||
    latin.every((letter) => latinTwins.includes(letter))
  );
}
