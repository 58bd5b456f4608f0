import type { Html, Root } from 'mdast';
import { visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Refuse HTML. It is shown as the characters that were typed, so that nothing of a text is ever lost. */
export function remarkHtml(work: Work) {
  return (tree: Root): undefined => {
    const opened = new Set<string>();
    visitEach(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (!closes(node, opened)) {
        report(work, placeOf(node), {
          rule: 'raw-html',
          fault: `“${excerpt(node.value)}” is HTML, which a text may not hold.`,
          remedy: 'Write Markdown instead, or put a backslash before the < if these are words of the text.',
        });
      }
      const text = { type: 'text', value: node.value } as const;
      const isBlock = parent.type !== 'paragraph' && 'children' in parent && blockParents.has(parent.type);
      parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
    });
  };
}

const blockParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** An end tag is no fault of its own when its start tag has been named. */
function closes({ value }: Html, opened: Set<string>): boolean {
  const tag = /^<(\/?)([a-z][a-z\d-]*)/i.exec(value);
  if (!tag?.[2]) return false;
  const name = tag[2].toLowerCase();
  if (tag[1]) return opened.has(name);
  opened.add(name);
  return false;
}

function excerpt(html: string): string {
  const line = html.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
