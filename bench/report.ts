import type { Measured } from './builds.ts';
import type { Mode } from './modes.ts';
import type { Cost } from './measure/cost.ts';
import { median, medianRatio } from './measure/median.ts';
import { table } from './table.ts';

/** What was asked for. */
export interface Circumstances {
  readonly updates: number;
  readonly modes: readonly Mode[];
  readonly notes: readonly string[];
}

const headings: Readonly<Record<Mode, string>> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  edit: 'one update edited',
  new: 'one update added',
  alias: 'one name changed',
};

/** The result as Markdown: medians of all rounds; in brackets, how they compare with the first tool in the same round. */
export function writeReport(measured: readonly Measured[], { updates, modes, notes }: Circumstances): string {
  const [first] = measured;
  if (!first) throw new Error('No tool was measured.');
  const columns = modes.map((mode) => headings[mode]);
  const rowOf = (one: Measured): readonly string[] => [
    one.tool.name,
    ...modes.map((mode) => time(one.costs[mode] ?? [], first.costs[mode] ?? [])),
    megabytes(one.costs.cold ?? []),
  ];
  const sizeOf = ({ tool, extent }: Measured): readonly string[] => [
    tool.name,
    thousands(extent.pages),
    thousands(extent.files),
    (extent.bytes / 1e6).toFixed(1),
    perThousand(extent.pages, tool, measured),
  ];
  return [
    `Medians of CPU seconds / seconds on the clock (and the CPU seconds compared with those of “${first.tool.name}” in the same round); memory of all its processes together / of the largest:`,
    table([`${thousands(updates)} updates`, ...columns, 'MB of memory, cold'], measured.map(rowOf)),
    table(['what it builds', 'pages', 'files', 'MB', 'CPU ms a page, cold'], measured.map(sizeOf)),
    ...notes,
  ].join('\n\n');
}

function perThousand(pages: number, tool: Measured['tool'], measured: readonly Measured[]): string {
  const costs = measured.find((one) => one.tool === tool)?.costs.cold ?? [];
  return ((1000 * median(costs.map(({ cpu }) => cpu))) / pages).toFixed(2);
}

function time(costs: readonly Cost[], beside: readonly Cost[]): string {
  if (costs.length === 0) return '–';
  const cpu = costs.map((cost) => cost.cpu);
  const ratio = medianRatio(
    cpu,
    beside.map((cost) => cost.cpu),
  );
  const wall = median(costs.map((cost) => cost.wall));
  return `${median(cpu).toFixed(2)} / ${wall.toFixed(2)} (${ratio.toFixed(2)})`;
}

/** Of all processes together, and of the largest. */
function megabytes(costs: readonly Cost[]): string {
  return (['memory', 'largest'] as const)
    .map((kind) => Math.round(median(costs.map((cost) => cost[kind])) / 2 ** 20))
    .join(' / ');
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
