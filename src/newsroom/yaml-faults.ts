import { type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { findDisguised, findInvisible } from '../markdown/characters.ts';
import { maxFields, maxMembers } from './excess.ts';
import { badBeginning, explain, inQuotes, type YamlFault } from './yaml-grammar.ts';

/**
 * What an editor must mend before the fields can be read. After the first break of the grammar a parser only guesses,
 * so what it finds from there on is left out.
 */
export function yamlFaults(document: Document, text: string): readonly YamlFault[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const surprises = surprisesIn(document, text);
  if (broken.length > 0) {
    // Words for thousands of breaks would take minutes, and the first may stand a little before its offset.
    const first = broken.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 3);
    return [...first.map((error) => explain(error, document, text)), ...surprises]
      .toSorted((a, b) => a.offset - b.offset)
      .slice(0, 1);
  }
  const repeated = twice.map((error) => explain(error, document, text));
  const faults = [...withoutHyphens(repeated, text), ...surprises];
  if (faults.length > 0 || isMap(document.contents)) return faults;
  return [isSeq(document.contents) ? namelessList : noFields];
}

/** An id that is given twice in a group begins an entry without its hyphen; what this repeats is no mistake of its own. */
function withoutHyphens(repeated: readonly YamlFault[], text: string): readonly YamlFault[] {
  const remedy = 'If a new entry begins here, put “- ” before it. If not, keep one of the two.';
  let entry: number | undefined;
  return repeated.flatMap((fault) => {
    const { offset } = fault;
    const isBegun = entry !== undefined && isOneBlock(text, entry, offset);
    const begins = text.startsWith('id:', offset) && /^ +$/.test(indentAt(text, offset));
    entry = isBegun || begins ? offset : undefined;
    if (begins) return [{ ...fault, remedy }];
    return isBegun ? [] : [fault];
  });
}

/** Whether no line between two fields that stand below each other is indented less. */
function isOneBlock(text: string, from: number, to: number): boolean {
  const indent = indentAt(text, from);
  const lines = text.slice(from, to).split('\n').slice(1, -1);
  return (
    indentAt(text, to) === indent && lines.every((line) => line.trim() === '' || line.startsWith(indent))
  );
}

/** What stands before an offset in its line. */
function indentAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

const noFields: YamlFault = {
  offset: 0,
  rule: 'no-fields',
  fault: 'there are no fields here',
  remedy: 'Write each on a line of its own: its name, a colon, a space and its value.',
};

const namelessList: YamlFault = {
  offset: 0,
  rule: 'no-fields',
  fault: 'this list belongs to no field',
  remedy: 'Write the name of its field and a colon on the line above it.',
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
