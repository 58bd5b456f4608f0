import type { Edit } from '../corpus/edits.ts';
import type { Corpus } from '../corpus/model.ts';
import type { Command } from '../measure/cost.ts';

/** A way to build a site from the corpus. */
export interface Tool {
  /** How it is asked for: `--tools ours,hugo`. */
  readonly id: string;
  /** What the tables call it. */
  readonly name: string;
  /** Where its site is built. */
  readonly out: string;
  /** Writes its content, and sets it up where it is no project yet. */
  readonly prepare: (corpus: Corpus) => void;
  readonly apply: (edit: Edit) => void;
  /** Takes away what was built and what was kept to build faster. */
  readonly forget: () => void;
  /** Builds, with no help of what an earlier build kept where it is `cold`. */
  readonly build: (cold: boolean) => Command;
}
