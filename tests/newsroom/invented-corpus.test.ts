import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFiles, editedFile } from '../../bench/corpus/content-files.ts';
import { editKinds, editOf } from '../../bench/corpus/edits.ts';
import { inventCorpus } from '../../bench/corpus/invent.ts';
import { writeFiles } from '../../bench/corpus/write-files.ts';
import { compile } from '../../src/newsroom/compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([10, 100])(
  'the invented corpus, with %i updates a story and after its edits, is in order',
  (perStory) => {
    const corpus = inventCorpus({ updates: 100, perStory });
    const path = join(folder, `by ${perStory}`);
    writeFiles(path, contentFiles(corpus));
    const before = compile(path);
    expect(before.problems).toEqual([]);
    expect(before.newsroom?.briefings).toHaveLength(100 / perStory);
    for (const turn of [0, 1]) {
      writeFiles(
        path,
        editKinds.map((kind) => editedFile(editOf(corpus, kind, turn))),
      );
    }
    const after = compile(path);
    expect(after.problems).toEqual([]);
    expect(after.newsroom).not.toEqual(before.newsroom);
  },
);
