import type { Link, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { nearest } from '../nearest.ts';
import { wordsOf } from './nodes.ts';
import type { Notes } from './nodes.ts';
import { isEscaped, partOf, placeAt, sourceOffset } from './source-place.ts';
import { SKIP, visit, visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Place, Work } from './work.ts';

/**
 * Turn `[^source]` into the number of that source, and note the citation.
 * Editors define no notes, so to the parser these are plain words; neighbours become one group.
 */
export function remarkNotes(work: Work) {
  return (tree: Root): undefined => {
    refuseDefinitions(tree, work);
    visit(tree, (node, index, parent) => {
      if (node.type === 'link') {
        const isNote = refuseInLink(node, work);
        if (isNote && parent && index !== undefined) {
          parent.children[index] = { type: 'plain', children: node.children };
        }
        return SKIP;
      }
      if ('children' in node) {
        const children = node.children.flatMap((child) => cite(child, node, work));
        setChildren(node, joinGroups(children));
      }
      return undefined;
    });
  };
}

const written = /\[\^([^[\]\n]{0,80})(\]?)/g;

function cite(node: Nodes, parent: Parents, work: Work): Nodes[] {
  if (node.type === 'footnoteReference') {
    return citation(node.label ?? node.identifier, placeOf(node), work) ?? [{ type: 'text', value: '' }];
  }
  if (node.type !== 'text' || !node.value.includes('[^')) return [node];
  const parts: Nodes[] = [];
  let done = 0;
  for (const match of node.value.matchAll(written)) {
    const [whole, id = '', end = ''] = match;
    const offset = sourceOffset(node, match.index, work.source);
    if (offset !== undefined && isEscaped(work.source, offset)) continue;
    const place = offset === undefined ? placeOf(parent) : placeAt(work.source, offset);
    const note = end ? citation(id, place, work) : unfinished(whole, place, work);
    if (!note) continue;
    parts.push(partOf(node, done, match.index, work.source), ...note);
    done = match.index + whole.length;
  }
  return done === 0 ? [node] : [...parts, partOf(node, done, node.value.length, work.source)];
}

function citation(id: string, place: Place, work: Work): [Notes] | undefined {
  const number = work.context.sourceNumber(id);
  if (number === undefined) {
    const guess = nearest(id, work.context.sourceIds);
    report(work, place, {
      rule: 'unknown-source',
      fault: `No source is called “${id}”.`,
      remedy: guess
        ? `Did you mean [^${guess}]? Otherwise add the source to “sources”.`
        : 'Add it to “sources”, or take the note out.',
    });
    return undefined;
  }
  work.findings.citations.add(id);
  return [{ type: 'notes', value: '', sources: [{ id, number }] }];
}

function unfinished(found: string, place: Place, work: Work): undefined {
  report(work, place, {
    rule: 'unfinished-note',
    fault: `“${found.slice(0, 30)}” begins a note but does not end it.`,
    remedy: 'Write the id of the source between [^ and ], such as [^reuters-0516].',
  });
}

/** Neighbouring notes become one group, and no space stands before a group. */
function joinGroups(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    if (node.type !== 'notes') {
      if (node.type !== 'text' || node.value !== '') joined.push(node);
      continue;
    }
    const before = joined.at(-1);
    const gap = before?.type === 'text' ? before : undefined;
    const group = gap && gap.value.trim() === '' ? joined.at(-2) : before;
    if (group?.type === 'notes') {
      if (gap) joined.pop();
      group.sources.push(...node.sources);
      continue;
    }
    if (gap) joined[joined.length - 1] = { ...gap, value: gap.value.trimEnd() };
    joined.push(node);
  }
  return joined;
}

function refuseDefinitions(tree: Root, work: Work): void {
  visitEach(tree, 'footnoteDefinition', (node, index, parent) => {
    report(work, placeOf(node), {
      rule: 'note-definition',
      fault: `The text defines the note [^${node.label ?? node.identifier}] itself.`,
      remedy: 'Take the line out: what a note says is made from the source of that id in “sources”.',
    });
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return index === undefined ? undefined : [SKIP, index];
  });
}

/** Whether the whole link was to be a note. */
function refuseInLink(link: Link, work: Work): boolean {
  const words = wordsOf(link);
  const swallowed = words.indexOf('[^') > 0 || link.url.includes('[^');
  let cited = false;
  visitEach(link, 'footnoteReference', () => {
    cited = true;
  });
  if (words.startsWith('^')) {
    report(work, placeOf(link), {
      rule: 'note-as-link',
      fault: `The note [${words}] has become a link, because an address stands right behind it.`,
      remedy: 'Put a space or a full stop after the note.',
    });
    return true;
  }
  if (swallowed || cited) {
    report(work, placeOf(link), {
      rule: 'note-in-link',
      fault: 'A note stands inside a link.',
      remedy: 'Put the note after the link, with a space before it when the link is a bare address.',
    });
  }
  return false;
}

// The parts of a paragraph stay parts of a paragraph; the types of mdast cannot say so for all parents at once.
function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as PhrasingContent[] & RootContent[] & Text[] as never;
}
