import { findDisguised, isUsual } from '../markdown/characters.ts';
import { maxFields, maxMembers } from './excess.ts';

/**
 * Read fields as almost all files have them: each on a line of its own, lists and groups indented below their names or
 * between brackets on one line, values without escapes. The data is the same that the parser of all YAML finds, in a
 * twentieth of the time. Undefined where there is anything else, so that the parser has to judge.
 */
export function readPlainYaml(text: string): Readonly<Record<string, Value>> | undefined {
  if (moreThanFields.test(text) || !isUsual(text) || findDisguised(text).length > 0) return undefined;
  const lines = text.replace(/\n$/, '').split('\n');
  const read = readGroup(lines, 0, 0);
  return read?.next === lines.length ? read.value : undefined;
}

type Value = string | readonly Value[] | { readonly [name: string]: Value };

/** What was read, and the line or the character behind it. */
interface Read<T extends Value> {
  readonly value: T;
  readonly next: number;
}

/** Tabs, escapes, remarks, and spaces at the end of a line. */
const moreThanFields = /[\t\r\\]|(?:^|\s)#| $/m;

const field = /^([A-Za-z][\w-]*):(?: (.+))?$/;

function readGroup(
  lines: string[],
  first: number,
  indent: number,
): Read<{ readonly [name: string]: Value }> | undefined {
  const value: Record<string, Value> = {};
  let next = first;
  while (next < lines.length && indentOf(lines[next]) === indent) {
    const [, name = '', rest] = field.exec(lines[next]?.slice(indent) ?? '') ?? [];
    if (name === '' || Object.hasOwn(value, name)) return undefined;
    const read: Read<Value> | undefined =
      rest === undefined ? readBelow(lines, next + 1, indent) : readLine(lines, next, indent, rest);
    if (!read) return undefined;
    value[name] = read.value;
    next = read.next;
  }
  return next > first && Object.keys(value).length <= maxFields ? { value, next } : undefined;
}

/** What stands indented below the name of a field; the members of a list may stand right below it. */
function readBelow(lines: string[], first: number, indent: number): Read<Value> | undefined {
  const inner = indentOf(lines[first]);
  if (lines[first]?.startsWith('- ', inner) && inner >= indent) return readList(lines, first, inner);
  return inner > indent ? readGroup(lines, first, inner) : undefined;
}

function readList(lines: string[], first: number, indent: number): Read<Value> | undefined {
  const members: Value[] = [];
  let next = first;
  while (lines[next]?.startsWith('- ', indent) && indentOf(lines[next]) === indent) {
    const rest = lines[next]?.slice(indent + 2) ?? '';
    const isGroup = field.test(rest);
    // The fields of a member stand below the first one, behind its hyphen.
    if (isGroup) lines[next] = `${' '.repeat(indent + 2)}${rest}`;
    const read: Read<Value> | undefined = isGroup
      ? readGroup(lines, next, indent + 2)
      : readLine(lines, next, indent, rest);
    if (!read) return undefined;
    members.push(read.value);
    next = read.next;
  }
  return members.length <= maxMembers ? { value: members, next } : undefined;
}

/** A value that ends with its line: what is indented further below it would be a part of it. */
function readLine(lines: string[], line: number, indent: number, rest: string): Read<Value> | undefined {
  if (indentOf(lines[line + 1]) > indent) return undefined;
  const value = isPlain(rest) ? rest : valueBetween(rest);
  return value === undefined ? undefined : { value, next: line + 1 };
}

/** Words without a sign that YAML keeps for itself. */
function isPlain(rest: string): boolean {
  return beginning.test(rest) && !rest.includes(': ') && !rest.endsWith(':');
}

const beginning = /^(?:[\p{L}\p{N}“‘„«(/.$€£+]|-\d)/u;

function valueBetween(rest: string): Value | undefined {
  const read = readInner(rest, 0);
  return read?.next === rest.length ? read.value : undefined;
}

const quoted = /'((?:[^']|'')*)'|"([^"]*)"/y;
const plainInner = /(?:[\p{L}\p{N}“‘„«(/.$€£+]|-\d)(?:(?!: )[^,[\]{}])*(?<![ :])/uy;
const innerName = /([A-Za-z][\w-]*): /y;

/** A value within brackets, or in quotation marks. */
function readInner(line: string, at: number): Read<Value> | undefined {
  if (line[at] === '[') return readInnerList(line, at + 1);
  if (line[at] === '{') return readInnerGroup(line, at + 1);
  const [words, single, double] = matchAt(quoted, line, at) ?? matchAt(plainInner, line, at) ?? [];
  if (words === undefined) return undefined;
  return { value: single?.replaceAll("''", "'") ?? double ?? words, next: at + words.length };
}

function readInnerList(line: string, first: number): Read<Value> | undefined {
  const members: Value[] = [];
  for (let at = first; ; at += 2) {
    const read = readInner(line, at);
    if (!read) return undefined;
    members.push(read.value);
    at = read.next;
    if (line[at] === ']') return members.length <= maxMembers ? { value: members, next: at + 1 } : undefined;
    if (!line.startsWith(', ', at)) return undefined;
  }
}

function readInnerGroup(line: string, first: number): Read<Value> | undefined {
  const value: Record<string, Value> = {};
  const start = skipSpace(line, first);
  for (let at = start; ; at += 2) {
    const [whole, name = ''] = matchAt(innerName, line, at) ?? [];
    const read = whole === undefined ? undefined : readInner(line, at + whole.length);
    if (!read || Object.hasOwn(value, name)) return undefined;
    value[name] = read.value;
    at = skipSpace(line, read.next);
    if (line[at] === '}') return Object.keys(value).length <= maxFields ? { value, next: at + 1 } : undefined;
    if (!line.startsWith(', ', at)) return undefined;
  }
}

function skipSpace(line: string, at: number): number {
  return line[at] === ' ' ? at + 1 : at;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** -1 for an empty line, and behind the last one. */
function indentOf(line = ''): number {
  return line.search(/[^ ]/);
}
