import { xmlText } from './xml-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** A feed in XML: its outermost element, and what is in it. */
export function xmlFeed(name: string, attributes: Attributes, children: readonly string[]): string {
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n${parentElement(0, name, attributes, children)}`;
  // HTML did not know this reference before its fifth version, and some readers never learned it.
  return xml.replaceAll('&apos;', "'");
}

/** An element with others in it. All elements know how deep they stand, and end their line. */
export function parentElement(
  depth: number,
  name: string,
  attributes: Attributes,
  children: readonly string[],
): string {
  const indent = '  '.repeat(depth);
  return `${indent}<${name}${written(attributes)}>\n${children.join('')}${indent}</${name}>\n`;
}

/** An element with text, which stays as it is to read where it holds markup. */
export function textElement(depth: number, name: string, text: string, attributes: Attributes = {}): string {
  const indent = '  '.repeat(depth);
  const open = `${indent}<${name}${written(attributes)}>`;
  if (!/[<>&]/.test(text)) return `${open}${text}</${name}>\n`;
  const whole = text.replaceAll(']]>', ']]]]><![CDATA[>');
  return `${open}\n${indent}  <![CDATA[${whole}]]>\n${indent}</${name}>\n`;
}

export function emptyElement(depth: number, name: string, attributes: Attributes): string {
  return `${'  '.repeat(depth)}<${name}${written(attributes)}/>\n`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}
