import { editOf } from './corpus/edits.ts';
import type { Corpus } from './corpus/model.ts';
import { type Cost, costOf } from './measure/cost.ts';
import { type Extent, extentOf } from './measure/extent.ts';
import { type Mode, modes } from './modes.ts';
import type { Tool } from './tools/tool.ts';

/** What one tool's builds cost, a cost for each round. */
export interface Measured {
  readonly tool: Tool;
  readonly costs: Readonly<Partial<Record<Mode, readonly Cost[]>>>;
  /** What its last build left. */
  readonly extent: Extent;
}

export interface Plan {
  readonly tools: readonly Tool[];
  readonly modes: readonly Mode[];
  readonly rounds: number;
  readonly signal: AbortSignal;
}

/**
 * Builds the corpus with every tool by turns, one build at a time, and the next round begins with the next tool: what
 * else the machine does then hits all alike.
 */
export async function measureBuilds(corpus: Corpus, plan: Plan): Promise<readonly Measured[]> {
  const { tools, rounds, signal } = plan;
  const costs = new Map(tools.map((tool) => [tool, new Map<Mode, Cost[]>()]));
  for (const tool of tools) tool.prepare(corpus);
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const mode of modes.filter((one) => one === 'cold' || plan.modes.includes(one))) {
        for (const tool of turned(tools, round)) {
          makeReady(tool, mode, corpus, round);
          const cost = await costOf(tool.build(mode === 'cold'), signal);
          console.error(`${round + 1}. ${mode}, ${tool.name}: ${cost.cpu.toFixed(2)} s of CPU`);
          const own = costs.get(tool);
          own?.set(mode, [...(own.get(mode) ?? []), cost]);
        }
      }
    }
    return tools.map((tool) => ({
      tool,
      costs: Object.fromEntries(costs.get(tool) ?? []),
      extent: extentOf(tool.out),
    }));
  } finally {
    for (const tool of tools) tool.forget();
  }
}

function turned(tools: readonly Tool[], round: number): readonly Tool[] {
  const first = round % tools.length;
  return [...tools.slice(first), ...tools.slice(0, first)];
}

/** Brings about what a mode is about: nothing kept, or a change of the content, another one each round. */
export function makeReady(tool: Tool, mode: Mode, corpus: Corpus, round: number): void {
  if (mode === 'cold') tool.forget();
  else if (mode !== 'unchanged') tool.apply(editOf(corpus, mode, round));
}
