import type { List, Nodes, Parents, Root, Text } from 'mdast';
import { wordsOf } from './nodes.ts';
import { isEscaped, placeAt, sourceOffset } from './source-place.ts';
import type { TextFault } from './text.ts';
import { visit } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/**
 * Report what Markdown makes out of ordinary typing by surprise, and what was meant as Markdown but has stayed text.
 * Boxes to tick are refused too: a briefing is no list of tasks.
 */
export function remarkAccidents(work: Work) {
  return (tree: Root): undefined => {
    visit(tree, (node, index, parent) => {
      const problem = surprise(node, index, parent, work.source);
      if (problem) report(work, placeOf(node), problem);
      if (node.type === 'text') reportLeftovers(node, work);
      if (node.type === 'listItem') node.checked = null;
    });
  };
}

type Problem = Pick<TextFault, 'rule' | 'fault' | 'remedy'> & Partial<Pick<TextFault, 'severity'>>;

function surprise(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  source: string,
): Problem | undefined {
  if (node.type === 'heading' && firstCharacter(node, source) !== '#') {
    return {
      rule: 'underlined-heading',
      fault: `“${wordsOf(node).slice(0, 60)}” has become a heading, because of the line of = or - below it.`,
      remedy: 'Begin a heading with ##; put an empty line before a line of - that separates.',
    };
  }
  if (node.type === 'code' && !/[`~]/.test(firstCharacter(node, source))) {
    return {
      rule: 'indented-code',
      fault: 'These lines have become program code, because they begin with four spaces or a tab.',
      remedy: 'Take the spaces out; put ``` on the lines before and after if it is code.',
    };
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return {
      rule: 'task-list',
      fault: 'A list item begins with a box to tick.',
      remedy: 'Take the [ ] or [x] out.',
    };
  }
  if (node.type === 'list' && isStrayNumber(node)) {
    return {
      rule: 'stray-number',
      fault: `The line begins with “${node.start}.”, so it has become a list of one item.`,
      remedy: `Write ${node.start}\\. to keep the number a part of the sentence.`,
      severity: 'warning',
    };
  }
  if (node.type === 'emphasis' && isWithinWord(parent?.children ?? [], index ?? 0)) {
    return {
      rule: 'stray-emphasis',
      fault: `“${wordsOf(node).slice(0, 60)}” is emphasised in the middle of a word or number, and its * are gone.`,
      remedy: 'Write \\* for a * that is to be seen.',
      severity: 'warning',
    };
  }
  return undefined;
}

const isStrayNumber = ({ ordered, start, children }: List) =>
  ordered === true && start !== 1 && children.length === 1;

function isWithinWord(siblings: readonly Nodes[], index: number): boolean {
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  if (before?.type !== 'text' || after?.type !== 'text') return false;
  return /[\p{L}\p{N}]$/u.test(before.value) && /^[\p{L}\p{N}]/u.test(after.value);
}

const firstCharacter = (node: Nodes, source: string) => source[node.position?.start.offset ?? 0] ?? '';

const leftovers: readonly (Problem & { readonly pattern: RegExp })[] = [
  {
    rule: 'broken-link',
    pattern: /\]\(/,
    fault: 'This was to be a link, but its brackets stand in the text.',
    remedy: 'Write [words](address), the address without spaces, or \\[ for a bracket that is to be seen.',
  },
  {
    rule: 'broken-heading',
    pattern: /(?<=^|\n)#{2,6}[^#\s]/,
    fault: 'This was to be a heading, but its # stand in the text.',
    remedy: 'Put a space after them, or write \\# for a # that is to be seen.',
  },
  {
    rule: 'broken-table',
    pattern: /(?<=^|\n)\|.*\|[ \t]*(?=\n|$)/,
    fault: 'This was to be a table, but its strokes stand in the text.',
    remedy:
      'Put a row of --- with as many cells below the row of headings, and an empty line before the table.',
  },
  {
    rule: 'stray-stars',
    pattern: /\*\*/,
    fault: 'Two stars stand in the text and make nothing bold.',
    remedy:
      'Write **words**, without a space behind the first or before the last pair, or \\*\\* for stars to be seen.',
    severity: 'warning',
  },
];

function reportLeftovers(node: Text, work: Work): void {
  if (!node.position) return;
  for (const { pattern, ...problem } of leftovers) {
    const found = pattern.exec(node.value);
    const offset = found ? sourceOffset(node, found.index, work.source) : undefined;
    if (offset === undefined || isEscaped(work.source, offset)) continue;
    report(work, placeAt(work.source, offset), problem);
  }
}
