/** A part of an excerpt; `marked` is what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The parts of an excerpt as Pagefind gives it: HTML with `<mark>`, in which only the angle brackets of its text are
 * escaped. Dots stand where it leaves out something of the content.
 */
export function partsOf(excerpt: string, content: string): readonly Part[] {
  const parts = markedParts(excerpt);
  const told = words(parts.map(({ text }) => text).join(''));
  const whole = words(content);
  return [
    ...(whole.startsWith(told) ? [] : [{ text: '… ', marked: false }]),
    ...parts,
    ...(whole.endsWith(told) ? [] : [{ text: ' …', marked: false }]),
  ];
}

function words(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

function markedParts(excerpt: string): readonly Part[] {
  return excerpt
    .trim()
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => {
      const [, inside] = /^<mark>(.*)<\/mark>$/s.exec(piece) ?? [];
      return { text: unescaped(inside ?? piece), marked: inside !== undefined };
    })
    .filter(({ text }) => text !== '');
}

/**
 * Of those whom a record names (`A, a, α; B, b`), the first that the query means: the name by which they are called
 * here. Undefined where it means none of them.
 */
export function nameMeant(others: string, query: string): string | undefined {
  const wanted = wordsOf(query);
  const groups = others.split('; ').map((names) => names.split(', '));
  return groups.find((names) =>
    names.some((name) => wordsOf(name).some((word) => wanted.some((start) => word.startsWith(start)))),
  )?.[0];
}

/** Whether this is what the query is called, in full, in any of its spellings: `A, a, α`. */
export function isNamed(names: string, query: string): boolean {
  const wanted = wordsOf(query).join(' ');
  return wanted !== '' && names.split(', ').some((name) => wordsOf(name).join(' ') === wanted);
}

/** Small letters without accents. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
