import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFiles, editedFile } from '../corpus/content-files.ts';
import { writeFiles } from '../corpus/write-files.ts';
import type { Tool } from './tool.ts';

/** This project as it is, with everything that it makes. */
export function ours(folder: string): Tool {
  const content = join(folder, 'ours', 'content');
  const out = join(folder, 'ours', 'dist');
  return {
    id: 'ours',
    name: 'Throughline, everything on',
    out,
    prepare: (corpus) => void writeFiles(content, contentFiles(corpus)),
    apply: (edit) => void writeFiles(content, [editedFile(edit)]),
    forget: () => rmSync(out, { recursive: true, force: true }),
    build: (cold) => ({
      program: process.execPath,
      args: ['src/commands/build.ts', ...(cold ? ['--cold'] : [])],
      cwd: resolve('.'),
      env: {
        CONTENT_DIR: content,
        OUT_DIR: out,
        SITE_URL: 'https://news.example',
        BASE_PATH: '',
        BUILD_NOW: '',
      },
    }),
  };
}
