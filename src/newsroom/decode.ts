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
  const lines = withLineEnds(text);
  const nul = lines.indexOf('\0');
  if (nul >= 0) {
    return {
      faults: [
        {
          ...placeAt(lines, nul),
          rule: 'nul',
          fault: 'there is a character that no text holds (NUL)',
          remedy: 'Delete it, or save the file again as plain text in UTF-8.',
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
          remedy: 'Fill it in, or delete the file.',
        },
      ],
    };
  }
  const conflicts = conflictMarkers(lines);
  return conflicts.length > 0 ? { faults: conflicts } : { text: lines };
}

/** The 1-based place of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function invalidUtf8(bytes: Uint8Array): FileFault {
  const sound = withLineEnds(soundBeginning(bytes));
  return {
    ...placeAt(sound, sound.length),
    rule: 'invalid-utf-8',
    fault: 'the file is not in UTF-8: a character here cannot be read',
    remedy: 'Save the file with the encoding UTF-8.',
  };
}

/** What can be read before the first wrong byte. */
function soundBeginning(bytes: Uint8Array): string {
  const reader = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const byte of bytes) text += reader.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    // The reader stops at the byte that is looked for.
  }
  return text;
}

function withLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** `=======` alone is an ordinary Markdown heading, so only the two other markers count. */
function conflictMarkers(text: string): readonly FileFault[] {
  if (!/^(?:<{7}|>{7})/m.test(text)) return [];
  const found = text.split('\n').flatMap((line, index) => {
    const marker = /^(?:<{7}|>{7})(?= |$)/.exec(line)?.[0];
    return marker === undefined ? [] : [{ line: index + 1, column: 1, marker }];
  });
  // One conflict has both, and is one thing to mend.
  const beginnings = found.filter(({ marker }) => marker.startsWith('<'));
  return (beginnings.length > 0 ? beginnings : found).map(({ marker, ...place }) => ({
    ...place,
    rule: 'merge-conflict',
    fault: `two versions of the file were merged and not settled: there is a line ${marker}`,
    remedy:
      'Keep the lines that are right, and delete the others and the lines with <<<<<<<, ======= and >>>>>>>.',
  }));
}
