import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderOfReadings, folderOfSites } from '../../src/press/kept.ts';
import { contentFiles, editedFile } from '../corpus/content-files.ts';
import { writeFiles } from '../corpus/write-files.ts';
import type { Tool } from './tool.ts';

/** This project as it is, with everything that it makes. */
export function ours(folder: string): Tool {
  return project(join(folder, 'ours'), {
    id: 'ours',
    name: 'Throughline, everything',
    code: resolve('.'),
    copy: () => {},
  });
}

/** This project as it is, and a picture of each story and update where it is shared. */
export function oursWithPictures(folder: string): Tool {
  return project(join(folder, 'pictures'), {
    id: 'pictures',
    name: 'Throughline, everything and pictures',
    code: resolve('.'),
    copy: () => {},
    pictures: true,
  });
}

/** A copy of this project without the routes of what the other generators do not make. The search stays. */
export function oursReduced(folder: string): Tool {
  const code = join(folder, 'reduced', 'code');
  return project(join(folder, 'reduced'), {
    id: 'reduced',
    name: 'Throughline, those pages and search',
    code,
    copy: () => {
      for (const name of ['astro.config.ts', 'package.json', 'public', 'src', 'tsconfig.json']) {
        cpSync(name, join(code, name), { recursive: true });
      }
      symlinkSync(resolve('node_modules'), join(code, 'node_modules'));
      const routes = readdirSync('src/pages', { recursive: true, withFileTypes: true });
      for (const { name, parentPath } of routes.filter((entry) => entry.isFile())) {
        const route = join(parentPath, name);
        if (!kept.has(route.slice('src/pages/'.length))) rmSync(join(code, route));
      }
    },
  });
}

/** The front page, stories, updates and people, and what the build asks for itself. */
const kept: ReadonlySet<string> = new Set([
  'index.astro',
  'briefings/[slug]/index.astro',
  'briefings/[slug]/updates/[id].astro',
  'people/[id].astro',
  'permalinks.json.ts',
  'search-records/[of].json.ts',
]);

interface Project {
  readonly id: string;
  readonly name: string;
  /** The folder of the program. */
  readonly code: string;
  /** Puts the program there. */
  readonly copy: () => void;
  readonly pictures?: boolean;
}

function project(folder: string, { id, name, code, copy, pictures = false }: Project): Tool {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const drawn = join(folder, 'drawn');
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: out,
    SITE_URL: 'https://news.example',
    BASE_PATH: '',
    BUILD_NOW: '',
    PUBLISHED_UNTIL: '',
    PICTURE_CACHE_DIR: drawn,
  };
  return {
    id,
    name,
    out,
    prepare: (corpus) => {
      copy();
      writeFiles(content, contentFiles(corpus, { pictures }));
    },
    apply: (edit) => void writeFiles(content, [editedFile(edit)]),
    forget: () => {
      for (const made of [out, drawn, folderOfSites(out), folderOfReadings(content)]) {
        rmSync(made, { recursive: true, force: true });
      }
    },
    build: (cold) => ({
      program: process.execPath,
      args: ['src/commands/build.ts', ...(cold ? ['--cold'] : [])],
      cwd: code,
      env,
    }),
  };
}
