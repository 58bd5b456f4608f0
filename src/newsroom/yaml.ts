import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FileFault } from './decode.ts';
import { yamlExcess } from './excess.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Place } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** The fields of a file as they were typed. */
export interface Fields {
  /** Scalars are text, so that dates, `no` and `1.10` need no quotes. */
  readonly data: unknown;
  readonly places: Places;
}

/** Where a value stands. */
export interface Places {
  /** The nearest existing value on the way to `path`. */
  readonly value: (path: readonly PropertyKey[]) => Place;
  readonly key: (path: readonly PropertyKey[]) => Place;
  /** Whether the value is written on one line without quotes, so that columns in it can be counted. */
  readonly isPlain: (path: readonly PropertyKey[]) => boolean;
}

/** Read YAML that begins after `skipped` lines of the file. */
export function readYaml(text: string, skipped = 0): Fields | { readonly faults: readonly FileFault[] } {
  const excess = yamlExcess(text);
  if (excess.length > 0) return { faults: excess.map((fault) => ({ ...fault, line: fault.line + skipped })) };
  const data = readPlainYaml(text);
  if (data) return { data, places: onDemand(() => placesIn(parse(text, skipped))) };
  const parsed = parse(text, skipped);
  const { document, at } = parsed;
  const faults = yamlFaults(document, text).map(({ offset, ...fault }) => ({ ...at(offset), ...fault }));
  return faults.length > 0 ? { faults } : { data: document.toJS(), places: placesIn(parsed) };
}

interface Parsed {
  readonly document: Document;
  /** The place in the file of an offset. */
  readonly at: (offset: number) => Place;
}

function parse(text: string, skipped: number): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + skipped, column: col };
  };
  return { document, at };
}

/** Only what has a fault is asked for its place, and hardly any file has. */
function onDemand(find: () => Places): Places {
  let found: Places | undefined;
  const places = () => {
    found ??= find();
    return found;
  };
  return {
    value: (path) => places().value(path),
    key: (path) => places().key(path),
    isPlain: (path) => places().isPlain(path),
  };
}

function placesIn({ document, at }: Parsed): Places {
  const nodeAt = (path: readonly PropertyKey[]) => document.getIn(path as readonly (string | number)[], true);
  const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
  const value = (path: readonly PropertyKey[]): Place => {
    const offset = path.length === 0 ? 0 : startOf(nodeAt(path));
    return offset === undefined ? value(path.slice(0, -1)) : at(offset);
  };
  return {
    value,
    key: (path) => {
      const parent = path.length === 1 ? document.contents : nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
        : undefined;
      const offset = startOf(pair?.key);
      return offset === undefined ? value(path) : at(offset);
    },
    isPlain: (path) => {
      const node = nodeAt(path);
      return isScalar(node) && node.type === 'PLAIN' && !(node.source ?? '').includes('\n');
    },
  };
}
