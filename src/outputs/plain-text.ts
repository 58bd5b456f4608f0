/** What XML 1.0 cannot hold, and other controls. JSON could, but one story has one wording. */
const unheard = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n]]/gv;

/** Embeddings and overrides that would turn round whatever follows on the screen of a reader; marks and joiners stay. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text of several lines as every format can hold it. Half of a pair becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unheard, '');
}

/** One line of plain text that every format can hold and that disturbs nothing beside it. */
export function plainLine(text: string): string {
  return cleanText(text).replace(turning, '').replace(/\s+/g, ' ').trim();
}
