import { type Document, isCollection, visit, type YAMLParseError } from 'yaml';
import type { FileFault } from './decode.ts';

/** A fault at an offset of the YAML. */
export interface YamlFault extends Omit<FileFault, 'line' | 'column'> {
  readonly offset: number;
}

export const inQuotes = 'Put quotes around the whole value.';

/** What the first sign of a value does, where YAML keeps that sign for itself. */
export function badBeginning(sign: string): Omit<YamlFault, 'offset'> {
  return { rule: 'yaml', fault: `a value cannot begin with ${sign}`, remedy: inQuotes };
}

/** A break of the grammar in words for editors, at the place where they can mend it. */
export function explain({ code, message, pos }: YAMLParseError, document: Document, text: string): YamlFault {
  const rule = code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml';
  const found = { rule, ...inWords(code, message) };
  const [offset] = pos;
  switch (code) {
    case 'MISSING_CHAR':
      if (/map values/.test(message)) return { offset, ...found, ...noField(text, offset) };
      return { offset: /quote/.test(message) ? lastQuote(document) : offset, ...found };
    case 'BAD_INDENT':
      return { offset: openBracket(document, text, offset) ?? offset, ...found };
    case 'MULTIPLE_DOCS':
      return { offset: lastMarker(text, offset), ...found };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (openBracket(document, text, offset) !== undefined) return { offset, rule, ...fieldInBrackets };
      return { offset, ...found, ...fieldBelow(text, offset) };
    case 'MULTILINE_IMPLICIT_KEY':
      // Beside the error that tells of a value with “: ” in it, this one says the same of its lines.
      return {
        offset,
        ...found,
        ...(isValue(text, offset) ? fieldBelow(text, offset) : noField(text, offset)),
      };
    default:
      return { offset, ...found };
  }
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

/** Where the innermost bracket stands that is open at an offset; undefined where none is. */
function openBracket(document: Document, text: string, at: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Collection: (_, node) => {
      const [begin, end] = node.range ?? [0, 0];
      const isClosed = end <= at && /[\]}]/.test(text.charAt(end - 1));
      if (isCollection(node) && node.flow && begin < at && !isClosed) open = begin;
    },
  });
  return open;
}

/** Where the last line --- or … begins that stands before an offset, or at it. */
function lastMarker(text: string, at: number): number {
  const markers = [...text.slice(0, at + 3).matchAll(/^(?:---|\.\.\.)/gm)];
  return markers.at(-1)?.index ?? at;
}

const fieldInBrackets = {
  fault: 'the value holds “: ”, which makes it a field',
  remedy: `${inQuotes} If it is followed by a field, put a comma before the name of that field.`,
};

/** What a line is meant for that is not a field, or only looks like one. */
function noField(text: string, offset: number): Partial<YamlFault> {
  const [line = ''] = text.slice(offset).split('\n', 1);
  if (/^(\/\/|<!--)/.test(line))
    return { fault: 'this line is no field', remedy: 'Begin a remark with # and a space.' };
  if (/^[\w-]+:\s/.test(line))
    return {
      fault: 'the space after the colon is not an ordinary one',
      remedy: 'Type the space after the colon anew; copied text may bring such spaces along.',
    };
  return {};
}

/** Whether something stands before an offset in its line that makes it the value of a field. */
function isValue(text: string, offset: number): boolean {
  return /:[ ]+$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** Where the “: ” of a value stands on a line below its first one: most likely that of a field. */
function fieldBelow(text: string, offset: number): Partial<YamlFault> {
  const [value = ''] = /^[\s\S]*?:(?=\s)/.exec(text.slice(offset)) ?? [];
  const lineBegin = value.lastIndexOf('\n') + 1;
  if (lineBegin === 0) return {};
  const indent = value.slice(lineBegin).search(/\S/);
  return {
    offset: offset + lineBegin + indent,
    fault: 'the line goes on with the value above it, and holds “: ”',
    remedy:
      'If it is a field, indent it by as many spaces as the lines beside it. If not, put quotes around the whole value.',
  };
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
        remedy: inQuotes,
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon;
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return badBeginning(/anchor/i.test(message) ? '&' : /alias/i.test(message) ? '*' : message.slice(-1));
    case 'UNEXPECTED_TOKEN':
      if (/^Unexpected ,/.test(message))
        return { fault: 'there is a comma too many', remedy: 'Delete the comma, or write what is missing.' };
      if (/(seq|map)-end/.test(message))
        return { fault: 'there is a bracket too many', remedy: 'Delete the bracket.' };
      if (/block-seq-ind/.test(message))
        return {
          fault: 'a list begins on the line of its field',
          remedy: 'Begin the list on a line of its own, or put quotes around the value if it is none.',
        };
      return {
        fault: 'there is something after the end of the value',
        remedy: `${inQuotes} Within "…" write \\" for a straight quotation mark, within '…' write ''.`,
      };
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return { fault: 'a quotation mark is not closed', remedy: 'Close it.' };
      if (/map values/.test(message)) return withoutColon;
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
      return { fault: 'this line would end the fields', remedy: 'Delete it.' };
    default:
      return {
        fault: `the fields cannot be read: ${message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
        remedy: 'Check the indentation and the quotation marks.',
      };
  }
}

const withoutColon = {
  fault: 'there is no “: ” between a name and its value',
  remedy: 'Write the name of the field, a colon, a space and its value.',
};

const notInLine = {
  fault: 'the line is not in line with those that it belongs to',
  remedy: 'Indent it by as many spaces as the lines beside it.',
};
