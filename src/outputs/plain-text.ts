/**
 * What XML 1.0 cannot hold, halves of pairs and non-characters among it. JSON could, but one story has one wording.
 */
const unheard = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const isSpace = /[\t\n\r]/;

/** Embeddings and overrides that would turn round whatever follows on the screen of a reader; marks and joiners stay. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text of several lines without the characters that not every format can hold. */
export function cleanText(text: string): string {
  return text.replace(unheard, (found) => (isSpace.test(found) ? found : ''));
}

/** One line of plain text that any format can hold and that disturbs nothing beside it. */
export function plainLine(text: string): string {
  return cleanText(text).replace(turning, '').replace(/\s+/g, ' ').trim();
}
