import type { List, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordsOf } from './nodes.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Refuse what Markdown makes out of ordinary typing by surprise, and the lists of tasks, which are no news. */
export function remarkBlocks(work: Work) {
  return (tree: Root): undefined => {
    visit(tree, (node) => {
      const problem = problemOf(node, work.source);
      if (problem) report(work, placeOf(node), problem);
      if (node.type === 'listItem') node.checked = null;
    });
  };
}

function problemOf(node: Nodes, source: string) {
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
    } as const;
  }
  return undefined;
}

const isStrayNumber = ({ ordered, start, children }: List) =>
  ordered === true && start !== 1 && children.length === 1;

const firstCharacter = (node: Nodes, source: string) => source[node.position?.start.offset ?? 0] ?? '';
