import type { Text } from 'mdast';
import type { Place } from './work.ts';

/**
 * Where in the source a character of a text node stands. The node's value differs from what was typed by escapes
 * (`\*`), character references (`&amp;`) and what stands before continued lines (`> `).
 */
export function sourceOffset(node: Text, index: number, source: string): number | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  if (!node.value.includes('&') && source.startsWith(node.value, start)) return Math.min(start + index, end);
  let at = start;
  for (let done = 0; at < end; done += 1) {
    at = skipIndent(source, at, node.value[done]);
    if (done >= index) return at;
    at += widthOf(source, at, node.value[done]);
  }
  return at;
}

/** A part of a text node that knows its own place. */
export function partOf(node: Text, from: number, to: number, source: string): Text {
  const value = node.value.slice(from, to);
  const start = sourceOffset(node, from, source);
  const end = sourceOffset(node, to, source);
  if (start === undefined || end === undefined) return { type: 'text', value };
  const point = (offset: number) => ({ ...placeAt(source, offset), offset });
  return { type: 'text', value, position: { start: point(start), end: point(end) } };
}

/** A place in the source, from an offset into it. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether the character was typed with a backslash before it, to mean itself. */
export function isEscaped(source: string, offset: number): boolean {
  return source[offset] === '\\' && punctuation.test(source[offset + 1] ?? '');
}

const punctuation = /^[!-/:-@[-`{-~]$/;
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/i;

// What the parser drops without leaving a trace in the value: spaces round a line's end, `>` of a block quote.
function skipIndent(source: string, at: number, wanted: string | undefined): number {
  if (wanted === undefined || wanted === source[at]) return at;
  let next = at;
  while (/[ \t>]/.test(source[next] ?? '') && source[next] !== wanted) next += 1;
  return next;
}

function widthOf(source: string, at: number, wanted: string | undefined): number {
  if (isEscaped(source, at)) return 2;
  if (wanted === '\n' && source.startsWith('\r\n', at)) return 2;
  if (source[at] !== '&') return 1;
  return reference.exec(source.slice(at, at + 40))?.[0].length ?? 1;
}
