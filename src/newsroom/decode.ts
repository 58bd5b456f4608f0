import type { Place } from './problem.ts';

/** What is wrong with a file as a whole. */
export interface FileFault extends Place {
  readonly rule: string;
  readonly fault: string;
  readonly remedy: string;
}

/** The text of a content file, with `\n` line ends and without a byte-order mark, or why it is none. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string } | { readonly faults: readonly FileFault[] } {
  const text = utf8(bytes);
  if (text === undefined) return { faults: [invalidUtf8(bytes)] };
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const nul = lines.indexOf('\0');
  if (nul >= 0) {
    return {
      faults: [
        {
          ...placeAt(lines, nul),
          rule: 'nul',
          fault: 'there is a NUL character',
          remedy: 'Save the file as plain text in UTF-8.',
        },
      ],
    };
  }
  if (lines.trim() === '') {
    return {
      faults: [
        {
          line: 1,
          column: 1,
          rule: 'empty-file',
          fault: 'the file is empty',
          remedy: 'Fill it in, or delete it.',
        },
      ],
    };
  }
  const conflicts = conflictMarkers(lines);
  return conflicts.length > 0 ? { faults: conflicts } : { text: lines };
}

/** The 1-based place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function invalidUtf8(bytes: Uint8Array): FileFault {
  // The lenient decoder puts U+FFFD where the first wrong byte stands; one that the editor typed decodes strictly.
  const lenient = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  const typed = new TextEncoder().encode('\uFFFD');
  let offset = lenient.indexOf('\uFFFD');
  while (offset >= 0 && hasAt(bytes, new TextEncoder().encode(lenient.slice(0, offset)).length, typed)) {
    offset = lenient.indexOf('\uFFFD', offset + 1);
  }
  return {
    ...placeAt(lenient, Math.max(offset, 0)),
    rule: 'invalid-utf-8',
    fault: 'the file is not valid UTF-8',
    remedy: 'Save it with the encoding UTF-8.',
  };
}

function hasAt(bytes: Uint8Array, offset: number, part: Uint8Array): boolean {
  return part.every((byte, index) => bytes[offset + index] === byte);
}

/** `=======` alone is an ordinary Markdown heading, so it counts only between the two other markers. */
function conflictMarkers(text: string): readonly FileFault[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    /^(?:<{7}|>{7})(?: |$)/.test(line)
      ? [
          {
            line: index + 1,
            column: 1,
            rule: 'merge-conflict',
            fault: `there is a merge-conflict marker, ${line.slice(0, 7)}`,
            remedy: 'Keep the lines that are right and delete the markers.',
          },
        ]
      : [],
  );
}
