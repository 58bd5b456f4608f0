import type { FileFault } from './decode.ts';

// A reader of YAML needs time in proportion to the square of some of these, and fails on others.
const maxLines = 5_000;
const maxSigns = 10_000;
const maxDepth = 50;
// Each group or list that begins on the line of another one takes two columns.
const maxIndent = 2 * maxDepth;

/** The longest list of a file. */
export const maxMembers = 1_000;

/** The most fields of a group. */
export const maxFields = 100;

/** The largest text file, list of published addresses and image, in bytes. */
export const maxSizes = { text: 512 * 1024, permalinks: 4 * 1024 * 1024, image: 10 * 1024 * 1024 } as const;

/** The most files that a content folder may have. */
export const maxFiles = 20_000;

/** What a reader of YAML would need very long for, or fail on. Fields with such a fault are not read at all. */
export function yamlExcess(text: string): readonly FileFault[] {
  const lines = text.split('\n');
  if (lines.length > maxLines) return [tooMany(maxLines + 1, maxLines, 'lines')];
  let signs = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const [indent = ''] = /^ *(?:[-?] +)*/.exec(line) ?? [];
    for (const sign of line.match(/[[\]{},\\]/g) ?? []) {
      signs += 1;
      if (sign === '[' || sign === '{') open += 1;
      else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
      if (open > maxDepth) return [tooDeep(index + 1)];
    }
    if (indent.length > maxIndent) return [tooDeep(index + 1)];
    if (signs > maxSigns) return [tooMany(index + 1, maxSigns, 'commas, brackets and backslashes')];
  }
  return [];
}

const tooMany = (line: number, most: number, what: string): FileFault => ({
  line,
  column: 1,
  rule: 'too-many-fields',
  fault: `the fields have more than ${most.toLocaleString('en')} ${what}`,
  remedy: 'Split the file into several updates.',
});

const tooDeep = (line: number): FileFault => ({
  line,
  column: 1,
  rule: 'deep-fields',
  fault: `fields or brackets lie more than ${maxDepth} deep within each other`,
  remedy: 'Take out what is too much: no field lies deeper than five.',
});
