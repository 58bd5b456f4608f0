import type { FileFault } from './decode.ts';
import { type Fields, readYaml } from './yaml.ts';

/** A content file taken apart: its front matter as text, lists and maps, and its body. */
export interface Parts extends Fields {
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Split a Markdown file at its fences and read the YAML between them. */
export function readFrontMatter(text: string): Parts | { readonly faults: readonly FileFault[] } {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { faults: [noFrontMatter] };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return { faults: [unterminated(lines)] };
  const yaml = readYaml(lines.slice(1, end).join('\n'), 1);
  return 'faults' in yaml ? yaml : { ...yaml, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

const FENCE = /^---[ \t]*$/;

/** A line of dashes that is no fence: indented, too short or too long, or with the dashes of a word processor. */
const NEARLY_FENCE = /^\s*[-–—]{2,}\s*$/;

const noFrontMatter: FileFault = {
  line: 1,
  column: 1,
  rule: 'no-front-matter',
  fault: 'the file does not begin with its fields',
  remedy: 'Begin it with a line ---, then the fields, then another line ---.',
};

function unterminated(lines: readonly string[]): FileFault {
  const rule = 'unterminated-front-matter';
  const meant = lines.findIndex((line, index) => index > 0 && NEARLY_FENCE.test(line));
  if (meant < 0) {
    const remedy = 'Put a line --- after the last field.';
    return { line: 1, column: 1, rule, fault: 'the fields that begin here have no end', remedy };
  }
  return {
    line: meant + 1,
    column: 1,
    rule,
    fault: 'this line does not end the fields',
    remedy: 'Write three hyphens, ---, and nothing else on it.',
  };
}
