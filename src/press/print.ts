import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { handOver } from '../newsroom/handover.ts';
import { printFiles } from './files.ts';
import { openPageProgram } from './page-program.ts';
import { printPages } from './printer.ts';
import { openStore } from './store.ts';

/** What the build asks for, as JSON in the one argument. */
export interface PrintOrder {
  /** The folder of the compiled pages. */
  readonly program: string;
  readonly store: string;
  /** The file with what the pages show, as it is handed over. */
  readonly handover: string;
  /** Where to write the list of all files. */
  readonly list: string;
  readonly root: string;
  readonly common: string;
  readonly content: string;
}

/* A process of its own: what Astro needs to compile is not in memory while pages are printed. */
const { program, store, handover, list, ...given }: PrintOrder = JSON.parse(process.argv[2] ?? '');
handOver(deserialize(readFileSync(handover)));
const files = await printPages(await openPageProgram(program), {
  ...given,
  store: openStore(store),
  progress: (done, all) => process.send?.({ done, all }),
});
writeFileSync(list, printFiles(files));
