import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';

/** What of a file its format makes: elements with their ids and classes, keys, rows, names of lines; no text. */
export function skeletonOf(path: string, bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  const extension = path.slice(path.lastIndexOf('.') + 1);
  switch (extension) {
    case 'html':
      return elementsIn(fromHtml(text));
    case 'json':
    case 'webmanifest':
      return shapeOf(JSON.parse(text));
    case 'csv':
      return (parse(text, { bom: true }) as string[][]).map((row) => row.length);
    case 'ics':
      return text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => /^[A-Z-]+/.exec(line)?.[0]);
    case 'xml':
      return [...text.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<[^\s/>]+/g)].map(([tag]) => tag);
    default:
      return text;
  }
}

/**
 * Of each element its name, attributes, and whatever the page or its style sheet could know it by. Names on maps are
 * left out: they stand where there is room for them.
 */
export function elementsIn(node: Nodes): readonly string[] {
  if (node.type === 'element' && node.tagName === 'text') return [];
  const own =
    node.type === 'element'
      ? [
          [
            node.tagName,
            ...Object.keys(node.properties).toSorted(),
            ...['id', 'className', 'name', 'role', 'style'].map((key) => String(node.properties[key] ?? '')),
          ].join(' '),
        ]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}
