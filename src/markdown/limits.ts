import type { TextFault } from './text.ts';

// A parser of Markdown needs time in proportion to the square of some of these, and fails on others. The limits lie
// far above what a careful text holds, and low enough that 256 KB of the worst are read in a few seconds.
const maxBytes = 256 * 1024;
const maxLine = 5_000;
const maxLines = 5_000;
const maxDividers = 300;
const maxRun = 100;
const maxDepth = 20;
const maxMarkers = 1_000;
const maxNotes = 300;
const maxDefinitions = 300;
const maxCells = 5_000;

type Fault = Omit<TextFault, 'severity'>;

/** Find what a parser would need very long for, or fail on. A text with such faults is not parsed at all. */
export function findExcess(text: string): readonly TextFault[] {
  // No character takes more than three bytes.
  const size = text.length * 3 > maxBytes ? new TextEncoder().encode(text).length : 0;
  const lines = size > maxBytes ? [] : text.split(/\r\n|\n|\r/);
  return [
    ...(size > maxBytes ? [tooLarge(size)] : []),
    ...lines.flatMap(lineFaults),
    ...markerFaults(lines),
    ...tableFaults(lines),
    ...countFaults(lines, /^/, maxLines, 'too-many-lines', 'lines'),
    ...countFaults(
      lines,
      /^[\s>]*(?:-+|=+)\s*$/,
      maxDividers,
      'too-many-dividers',
      'lines of nothing but - or =',
    ),
    ...countFaults(lines, /\[\^/g, maxNotes, 'too-many-notes', 'notes ([^…])'),
    ...countFaults(lines, /\]:/g, maxDefinitions, 'too-many-definitions', 'addresses of links ([…]: …)'),
  ].map((fault) => ({ ...fault, severity: 'error' }));
}

const tooLarge = (size: number): Fault => ({
  line: 1,
  column: 1,
  rule: 'text-too-large',
  fault: `The text is ${count(Math.ceil(size / 1024))} KB long; a text has no more than ${maxBytes / 1024} KB.`,
  remedy: 'Split it into several updates.',
});

function lineFaults(line: string, index: number): Fault[] {
  const place = { line: index + 1, column: 1 };
  if (line.length > maxLine) {
    const fault = `The line has ${count(line.length)} characters; a line has no more than ${count(maxLine)}.`;
    return [{ ...place, rule: 'long-line', fault, remedy: 'Break it into several lines or paragraphs.' }];
  }
  const run = longRun.exec(line);
  if (run) {
    const fault = `The sign ${run[1]} stands ${count(run[0].length)} times in a row; ${maxRun} are the most.`;
    return [{ ...place, column: run.index + 1, rule: 'long-run', fault, remedy: 'Delete what is too much.' }];
  }
  const depth = depthOf(line);
  if (depth <= maxDepth) return [];
  const fault = `Lists or block quotes lie ${depth} deep within each other; ${maxDepth} are the most.`;
  return [{ ...place, rule: 'deep-nesting', fault, remedy: 'Write them with fewer levels.' }];
}

// Lines of - and = are the borders of tables, and cost nothing.
const longRun = new RegExp(`([*_~\`>#[\\]()<&!\\\\^|+])\\1{${maxRun},}`);
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const divider = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

/** How many lists and block quotes the line may open: those it shows, and one for every two columns of indent. */
function depthOf(line: string): number {
  const opening = divider.test(line) ? undefined : containers.exec(line)?.[0];
  if (!opening) return 0;
  const columns = opening.replaceAll('\t', '    ').replace(/[^ ]/g, '').length;
  const markers = opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return markers + Math.floor(Math.max(0, columns - markers) / 2);
}

const marker = /[*_[<~]|`+/g;
const blank = /^[\s>]*$/;
const bullet = /^ {0,3}[-+*][ \t]+\S/;

/** Signs that may belong to each other are searched for through a whole paragraph. */
function markerFaults(lines: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  let first = 0;
  let markers = 0;
  for (const [index, line] of lines.entries()) {
    if (blank.test(line)) [first, markers] = [index + 1, 0];
    else if (bullet.test(line)) [first, markers] = [index, 0];
    const before = markers;
    markers += line.match(marker)?.length ?? 0;
    if (before > maxMarkers || markers <= maxMarkers) continue;
    faults.push({
      line: first + 1,
      column: 1,
      rule: 'too-many-markers',
      fault: `The paragraph that begins here holds more than ${count(maxMarkers)} signs such as *, _, [, < and \`.`,
      remedy: 'Split it with empty lines, or take signs out.',
    });
  }
  return faults;
}

const tableBorder = /^[\s>\d.)+*-]*[|:-][\s|:-]*$/;

/** Short rows are filled up to the width of the table, so a small text can make a very large one. */
function tableFaults(lines: readonly string[]): Fault[] {
  let cells = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const columns = line.split('|').length;
    if (columns > 1 && line.includes('-') && tableBorder.test(line)) open = Math.max(open, columns);
    else if (blank.test(line)) open = 0;
    cells += open;
    if (cells <= maxCells) continue;
    const fault = `The tables have more than ${count(maxCells)} cells.`;
    const remedy = 'Use smaller tables, or link to the data.';
    return [{ line: index + 1, column: 1, rule: 'large-table', fault, remedy }];
  }
  return [];
}

function countFaults(
  lines: readonly string[],
  what: RegExp,
  most: number,
  rule: string,
  name: string,
): Fault[] {
  let found = 0;
  for (const [index, line] of lines.entries()) {
    found += line.match(what)?.length ?? 0;
    if (found <= most) continue;
    const fault = `The text has more than ${count(most)} ${name}.`;
    return [{ line: index + 1, column: 1, rule, fault, remedy: 'Split it into several updates.' }];
  }
  return [];
}

const count = (number: number) => number.toLocaleString('en');
