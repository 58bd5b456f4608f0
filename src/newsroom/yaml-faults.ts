import { type Document, isAlias, isMap, isScalar, isSeq, type Node, visit, type YAMLParseError } from 'yaml';
import { findDisguised, findInvisible } from '../markdown/characters.ts';
import type { FileFault } from './decode.ts';
import { maxFields, maxMembers } from './excess.ts';

/** A fault at an offset of the YAML. */
export interface YamlFault extends Omit<FileFault, 'line' | 'column'> {
  readonly offset: number;
}

/**
 * What an editor must mend before the fields can be read. After the first break of the grammar a parser only guesses,
 * so what it finds from there on is left out.
 */
export function yamlFaults(document: Document, text: string): readonly YamlFault[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const surprises = surprisesIn(document, text);
  if (broken.length > 0) {
    return [...broken.map((error) => explain(error, document)), ...surprises]
      .toSorted((a, b) => a.offset - b.offset)
      .slice(0, 1);
  }
  const faults = [...twice.map((error) => explain(error, document)), ...surprises];
  return faults.length > 0 || isMap(document.contents) ? faults : [noFields];
}

const inQuotes = 'Put quotes around the whole value.';

const noFields: YamlFault = {
  offset: 0,
  rule: 'no-fields',
  fault: 'there are no fields here',
  remedy: 'Write each on a line of its own: its name, a colon, a space and its value.',
};

/** What YAML allows and a writer of news does not mean: signs that would be swallowed without a word. */
function surprisesIn(document: Document, text: string): readonly YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key)) return;
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      const fault = 'the name of a field must be a word';
      found.push({ offset, rule: 'yaml', fault, remedy: 'Write its name, a colon, a space and its value.' });
    },
    Node: (_, node) => {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : '';
      // The offset of a node is behind its anchor and its tag.
      const offset = text.lastIndexOf(sign, node.range?.[0]);
      if (sign !== '') found.push({ offset, ...badBeginning(sign) });
      if (isSeq(node) && node.items.length > maxMembers) found.push({ offset: offsetOf(node), ...longList });
      if (isMap(node) && node.items.length > maxFields) found.push({ offset: offsetOf(node), ...manyFields });
      if (isScalar(node)) found.push(...unseen(node.value, offsetOf(node)));
      if (!isScalar(node) || node.type !== 'PLAIN' || !/^[^\s!]/.test(node.comment ?? '')) return;
      const from = text.indexOf('#', node.range?.[1]);
      const lost = text.slice(from).split('\n', 1)[0]?.trim() ?? '';
      found.push({
        offset: from,
        rule: 'lost-text',
        fault: `“${lost}” would be left out: text after a space and # is a remark`,
        remedy: `${inQuotes} If it is a remark, put a space after the #.`,
      });
    },
  });
  return found;
}

const offsetOf = (node: Node) => node.range?.[0] ?? 0;

const longList = {
  rule: 'long-list',
  fault: `the list has more than ${maxMembers.toLocaleString('en')} members`,
  remedy: 'Split it into several updates.',
};

const manyFields = {
  rule: 'too-many-fields',
  fault: `there are more than ${maxFields} fields here`,
  remedy: 'Take out those that no file has.',
};

/** What would be printed and yet not be read. Escapes within quotes count as what they stand for. */
function unseen(value: unknown, offset: number): readonly YamlFault[] {
  if (typeof value !== 'string') return [];
  // A carriage return can only come from an escape, and ends a line in formats of programs.
  const [invisible] = findInvisible(value.replaceAll('\r', '\0'));
  const [disguised] = findDisguised(value);
  return [
    ...(invisible ? [{ offset, ...invisibleCharacter(invisible.name) }] : []),
    ...(disguised
      ? [{ offset, rule: disguised.rule, fault: disguised.fault, remedy: disguised.remedy }]
      : []),
  ];
}

const invisibleCharacter = (name: string) => ({
  rule: 'invisible-character',
  fault: `the value holds an invisible character, ${name === 'U+0000' ? 'a line end or NUL' : name}`,
  remedy: 'Type the value anew; copied text may bring such characters along.',
});

function badBeginning(sign: string) {
  return { rule: 'yaml', fault: `a value cannot begin with ${sign}`, remedy: inQuotes };
}

function explain({ code, message, pos }: YAMLParseError, document: Document): YamlFault {
  const isOpenQuote = code === 'MISSING_CHAR' && /quote/.test(message);
  return {
    offset: isOpenQuote ? lastQuote(document) : pos[0],
    rule: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml',
    ...inWords(code, message),
  };
}

/** Where the last value in quotation marks begins: without a closing one it runs on to the end. */
function lastQuote(document: Document): number {
  let offset = 0;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE')) offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

function inWords(code: YAMLParseError['code'], message: string): { fault: string; remedy: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { fault: 'this field is given twice', remedy: 'Keep one of the two.' };
    case 'TAB_AS_INDENT':
      return { fault: 'the line begins with a tab', remedy: 'Indent it with spaces.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        fault: 'the value holds “: ”, which makes it a field',
        remedy: `${inQuotes} If the next line is a field, indent it no further than this one.`,
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        fault: 'there is no “: ” between a name and its value',
        remedy: 'Write the name of the field, a colon, a space and its value.',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return badBeginning(/anchor/i.test(message) ? '&' : /alias/i.test(message) ? '*' : message.slice(-1));
    case 'UNEXPECTED_TOKEN':
      return {
        fault: 'there is something after the end of the value',
        remedy: `${inQuotes} Within "…" write \\" for a straight quotation mark, within '…' write ''.`,
      };
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return { fault: 'a quotation mark is not closed', remedy: 'Close it.' };
      return notInLine;
    case 'BAD_INDENT':
      if (/flow/i.test(message)) return { fault: 'a bracket is not closed', remedy: 'Close it with ] or }.' };
      return notInLine;
    case 'BAD_DQ_ESCAPE':
      return {
        fault: 'a backslash within "…" stands before a sign that it cannot stand before',
        remedy: `Write \\\\ for a backslash, or '…' around the value.`,
      };
    case 'MULTIPLE_DOCS':
      return { fault: 'the fields end before this line', remedy: 'Delete the line … or --- before it.' };
    default:
      return {
        fault: `the fields cannot be read: ${message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
        remedy: 'Check the indentation and the quotation marks.',
      };
  }
}

const notInLine = {
  fault: 'the line is not in line with those that it belongs to',
  remedy: 'Indent it by as many spaces as the lines beside it.',
};
