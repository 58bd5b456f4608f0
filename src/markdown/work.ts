import type { Nodes } from 'mdast';
import type { ThingRef } from '../story/mentions.ts';
import type { TextContext, TextFault } from './text.ts';

/** One text on its way through the pipeline: what the plugins read, and where they put what they find. */
export interface Work {
  /** The Markdown, as it is parsed. */
  readonly source: string;
  readonly context: TextContext;
  readonly findings: Findings;
}

export interface Findings {
  readonly faults: TextFault[];
  /** By kind and id, in the order of first mention. */
  readonly mentions: Map<string, ThingRef>;
  readonly citations: Set<string>;
  readonly anchors: string[];
}

export const newFindings = (): Findings => ({
  faults: [],
  mentions: new Map(),
  citations: new Set(),
  anchors: [],
});

/** A line and a column, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a node begins; nodes that the parser made up have no place and count as the beginning of the text. */
export function placeOf(node: Nodes): Place {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Note a fault; an error unless it says otherwise. */
export function report(
  { findings }: Work,
  { line, column }: Place,
  fault: Pick<TextFault, 'rule' | 'fault' | 'remedy'> & Partial<Pick<TextFault, 'severity'>>,
): void {
  findings.faults.push({ line, column, severity: 'error', ...fault });
}

/** Note that a thing is named; true the first time. */
export function mention({ findings }: Work, { kind, id }: ThingRef): boolean {
  const key = `${kind}:${id}`;
  if (findings.mentions.has(key)) return false;
  findings.mentions.set(key, { kind, id });
  return true;
}
