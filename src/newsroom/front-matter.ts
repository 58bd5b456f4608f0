import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { type FileFault, placeAt } from './decode.ts';
import type { Place } from './problem.ts';

/** A content file taken apart: its front matter as text, lists and maps, and its body. */
export interface Parts {
  /** Scalars are text as the editor typed them, so that dates, `no` and `1.10` need no quotes. */
  readonly data: unknown;
  readonly places: Places;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Where a value stands. */
export interface Places {
  /** The nearest existing value on the way to `path`. */
  readonly value: (path: readonly PropertyKey[]) => Place;
  readonly key: (path: readonly PropertyKey[]) => Place;
  /** Whether the value is written on one line without quotes, so that columns in it can be counted. */
  readonly isPlain: (path: readonly PropertyKey[]) => boolean;
}

const FENCE = /^---[ \t]*$/;

/** Split a Markdown file at its fences and read the YAML between them. */
export function readFrontMatter(text: string): Parts | { readonly faults: readonly FileFault[] } {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      faults: [
        {
          line: 1,
          column: 1,
          rule: 'no-front-matter',
          fault: 'there is no front matter',
          remedy: 'Begin the file with a line ---, the fields, and another line ---.',
        },
      ],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    return {
      faults: [
        {
          line: 1,
          column: 1,
          rule: 'unterminated-front-matter',
          fault: 'the front matter has no end',
          remedy: 'Put a line --- after its last field.',
        },
      ],
    };
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), 1);
  return 'faults' in yaml ? yaml : { ...yaml, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Read YAML that begins after `skipped` lines of the file. */
export function readYaml(
  text: string,
  skipped = 0,
): Omit<Parts, 'body' | 'bodyLine'> | { readonly faults: readonly FileFault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const faults = [
    ...document.errors.map((error) => ({
      ...at(text, error.pos[0], skipped),
      ...explain(error.code, error.message),
    })),
    ...foreignFeatures(document).map(({ offset, what }) => ({
      ...at(text, offset, skipped),
      rule: 'yaml',
      fault: `there is ${what}`,
      remedy: 'Write the value out.',
    })),
  ];
  if (faults.length > 0) return { faults };
  if (!isMap(document.contents)) {
    return {
      faults: [
        {
          ...at(text, 0, skipped),
          rule: 'yaml',
          fault: 'there are no fields',
          remedy: 'Write a field a line, as in title: The first round.',
        },
      ],
    };
  }
  return { data: document.toJS(), places: placesIn(document, text, skipped) };
}

function at(text: string, offset: number, skipped: number): Place {
  const { line, column } = placeAt(text, offset);
  return { line: line + skipped, column };
}

function explain(code: string, message: string): { rule: string; fault: string; remedy: string } {
  if (code === 'DUPLICATE_KEY') {
    return { rule: 'duplicate-key', fault: 'this field is given twice', remedy: 'Keep one of the two.' };
  }
  if (code === 'TAB_AS_INDENT') {
    return { rule: 'yaml', fault: 'the line is indented with a tab', remedy: 'Indent with spaces.' };
  }
  const plain = message.replace(/\s+/g, ' ').replace(/[.:]$/, '').trim();
  return {
    rule: 'yaml',
    fault: `the YAML cannot be read: ${plain}`,
    remedy:
      'Check the indentation, and put quotes around text that holds “: ” or “ #”, or that begins with a sign such as [, {, *, & or @.',
  };
}

/** Anchors, aliases and tags: a content file is read by people who know none of them. */
function foreignFeatures(document: Document): readonly { offset: number; what: string }[] {
  const found: { offset: number; what: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset, what: `an alias, *${node.source}` });
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
        found.push({ offset, what: `a tag, ${node.tag}` });
      else if (node.tag?.match(/:(int|float|bool|null|timestamp|binary|set|omap|pairs)$/))
        found.push({ offset, what: 'a type tag' });
      else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)
        found.push({ offset, what: `an anchor, &${node.anchor}` });
    },
  });
  return found;
}

function placesIn(document: Document, text: string, skipped: number): Places {
  const nodeAt = (path: readonly PropertyKey[]) => document.getIn(path as readonly (string | number)[], true);
  const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
  const value = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = length === 0 ? 0 : startOf(nodeAt(path.slice(0, length)));
      if (offset !== undefined) return at(text, offset, skipped);
    }
    return at(text, 0, skipped);
  };
  return {
    value,
    key: (path) => {
      const parent = path.length === 1 ? document.contents : nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
        : undefined;
      const offset = startOf(pair?.key);
      return offset === undefined ? value(path) : at(text, offset, skipped);
    },
    isPlain: (path) => {
      const node = nodeAt(path);
      return isScalar(node) && node.type === 'PLAIN' && !(node.source ?? '').includes('\n');
    },
  };
}
