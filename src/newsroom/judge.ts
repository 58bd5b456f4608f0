import { oncePer } from '../once.ts';
import { type Compiled, compileShelf, type Occasion } from './compile.ts';
import { digestOf } from './digest.ts';
import { heldAmong } from './hold-back.ts';
import { noMemory } from './memory.ts';
import { digestOfFiles, type Shelf, shelve } from './shelf.ts';

/** What is wrong with a content folder, and what of it a build would hold back. */
export interface Judgement extends Pick<Compiled, 'problems' | 'held' | 'unlisted'> {
  /** Whether the folder was compiled for it: where nothing has changed, it is remembered. */
  readonly compiled: boolean;
}

/** Says of a folder what `compile` says, but for what stands in it. */
export function judge(path: string, occasion: Occasion): Judgement {
  const { now, until, memory = noMemory } = occasion;
  const shelf = heldInMemory(shelve(path, occasion.added));
  const { files, ...names } = shelf;
  const inputs = [digestOfFiles(files), digestOf(names), String(now), String(occasion.preview)];
  let compiled = false;
  const compileOnce = oncePer(() => {
    compiled = true;
    return compileShelf(shelf, occasion);
  });
  // The moment matters only for what is held back.
  const holdables = memory.recall(['what may be held back', ...inputs], () => compileOnce().holdables);
  const held = heldAmong(holdables.value, until);
  const judgement = memory.recall(['judgement', ...inputs, digestOf(held)], () => {
    const { problems, unlisted } = compileOnce();
    return { problems, unlisted };
  });
  return { ...judgement.value, held, compiled };
}

/** What is judged must be what was digested, even where somebody writes meanwhile; images are too large for that. */
function heldInMemory({ files, ...names }: Shelf): Shelf {
  return {
    ...names,
    files: files.map((file) =>
      file.kind === 'image' ? file : { ...file, bytes: oncePer(() => file.bytes()) },
    ),
  };
}
