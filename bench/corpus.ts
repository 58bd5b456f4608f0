import { parseArgs } from 'node:util';
import { contentFiles } from './corpus/content-files.ts';
import { inventCorpus } from './corpus/invent.ts';
import { writeFiles } from './corpus/write-files.ts';

/* `node bench/corpus.ts --updates 1000 --out FOLDER`: writes an invented newsroom as a content folder. */
const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '1000' },
    'per-story': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (!values.out) throw new Error('Say with --out where the folder is to be written.');

const corpus = inventCorpus({
  updates: Number(values.updates),
  perStory: Number(values['per-story']),
  seed: Number(values.seed),
});
const count = writeFiles(values.out, contentFiles(corpus));
console.log(`Wrote ${count} files into ${values.out}.`);
