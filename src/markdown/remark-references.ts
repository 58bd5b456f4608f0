import type { Definition, Nodes, Root } from 'mdast';
import { SKIP, visit, visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

// One long definition, used often, would make a page of megabytes out of a small text.
const maxExpansion = 200_000;

/** Put each address that is defined at one place (`[label]: https://…`) where it is used, so that all links are alike. */
export function remarkReferences(work: Work) {
  return (tree: Root): undefined => {
    const definitions = takeDefinitions(tree, work);
    const used = new Set<Definition>();
    let expansion = 0;
    visit(tree, (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (!definition || !parent || index === undefined) return;
      const before = expansion;
      expansion += definition.url.length + (definition.title?.length ?? 0);
      if (before <= maxExpansion && expansion > maxExpansion) reportExpansion(node, work);
      used.add(definition);
      const { url, title } = expansion > maxExpansion ? { url: '#', title: null } : definition;
      const { position } = node;
      const at = position ? { position } : {};
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, title: title ?? null, children: node.children, ...at }
          : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...at };
    });
    for (const definition of definitions.values()) if (!used.has(definition)) reportUnused(definition, work);
  };
}

function takeDefinitions(tree: Root, work: Work): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visitEach(tree, 'definition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (definitions.has(node.identifier)) {
      report(work, placeOf(node), {
        rule: 'repeated-definition',
        fault: `The address of [${node.label ?? node.identifier}] is given twice.`,
        remedy: 'Keep one of the two lines, or use another word for one of them.',
      });
    } else definitions.set(node.identifier, node);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

function reportUnused(definition: Definition, work: Work): void {
  const label = definition.label ?? definition.identifier;
  report(work, placeOf(definition), {
    rule: 'unused-definition',
    fault: `This line gives an address to [${label}], which the text does not use, so readers would not see it.`,
    remedy: `Take the line out, or write \\[${label}]: if these are words of the text.`,
  });
}

function reportExpansion(node: Nodes, work: Work): void {
  report(work, placeOf(node), {
    rule: 'long-references',
    fault: `The addresses of this text’s links come to more than ${maxExpansion.toLocaleString('en')} characters.`,
    remedy: 'Use shorter addresses, or fewer links.',
  });
}
