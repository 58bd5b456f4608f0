import { parseArgs } from 'node:util';
import { type Mode, modes } from './modes.ts';

/** What is asked for on the command line. */
export interface Options {
  /** What is measured: builds, pages in a browser, or where the time of a build goes. */
  readonly job: 'builds' | 'pages' | 'profile';
  readonly updates: number;
  readonly perStory: number;
  readonly rounds: number;
  readonly modes: readonly Mode[];
  /** Whether the other generators are measured, too. */
  readonly peers: boolean;
  /** Whether this project is also measured with its pictures for sharing. */
  readonly pictures: boolean;
  /** The ids of the tools to measure; all where it is not given. */
  readonly tools: readonly string[] | undefined;
  /** Where the report is written; the folder of the benchmark where it is not given. */
  readonly report: string | undefined;
}

/** Reads the command line; throws a sentence where it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      updates: { type: 'string', default: '1000' },
      'per-story': { type: 'string', default: '10' },
      rounds: { type: 'string', default: '3' },
      modes: { type: 'string', default: modes.join() },
      peers: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      tools: { type: 'string' },
      pages: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  });
  return {
    job: values.pages ? 'pages' : values.profile ? 'profile' : 'builds',
    updates: count('updates', values.updates),
    perStory: count('per-story', values['per-story']),
    rounds: count('rounds', values.rounds),
    modes: modesIn(values.modes),
    peers: values.peers,
    pictures: values.pictures,
    tools: values.tools?.split(','),
    report: values.report,
  };
}

function count(name: string, text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Error(`--${name} is “${text}”. Give a number from 1 to 99999.`);
}

function modesIn(text: string): readonly Mode[] {
  const asked = text.split(',');
  const unknown = asked.find((one) => !modes.some((mode) => mode === one));
  if (unknown !== undefined) throw new Error(`--modes has “${unknown}”. There are ${modes.join(', ')}.`);
  return modes.filter((mode) => asked.includes(mode));
}
