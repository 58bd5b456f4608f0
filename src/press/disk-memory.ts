import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../newsroom/memory.ts';
import { isFolder } from './is-folder.ts';

/** A memory that outlives the process. */
export interface DiskMemory extends Memory {
  /** Forgets what was not asked for since this was opened, once that is the larger part. */
  readonly tidy: () => void;
}

/**
 * Remembers in the files of a folder, which several processes may do at a time. `program` stands for the code that works
 * things out. A `cold` one begins empty. What is damaged is worked out again; where nothing can be written, nothing is remembered.
 */
export function openMemory(folder: string, program: string, { cold = false } = {}): DiskMemory {
  // What is not to be read and cannot be removed either is not looked at.
  const readable = (!cold && isFolder(folder)) || remove(folder);
  const used = new Set<string>();
  return {
    recall: (inputs, work) => {
      const name = digest([program, process.version, ...inputs].join('\n'));
      used.add(name);
      const file = join(folder, name);
      const found = readable ? read(file) : undefined;
      if (found) return { value: deserialize(found.bytes), digest: found.digest };
      const value = work();
      const bytes = serialize(value);
      const stated = digest(bytes);
      write(folder, file, stated, bytes);
      return { value, digest: stated };
    },
    tidy: () => {
      const there = namesIn(folder).filter((name) => isOurs.test(name));
      const idle = there.filter((name) => !used.has(name));
      if (idle.length <= used.size) return;
      for (const name of idle) remove(join(folder, name));
    },
  };
}

/** The bytes of a value behind their digest. */
function read(file: string): { readonly bytes: Buffer; readonly digest: string } | undefined {
  try {
    const content = readFileSync(file);
    const stated = content.toString('latin1', 0, DIGEST);
    const bytes = content.subarray(DIGEST);
    return digest(bytes) === stated ? { bytes, digest: stated } : undefined;
  } catch {
    return undefined;
  }
}

function write(folder: string, file: string, stated: string, bytes: Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(stated, 'latin1'), bytes]));
    renameSync(draft, file);
  } catch {
    remove(draft);
    // What could not be read is in the way of the next build, too.
    remove(file);
  }
}

/** Whether it is gone; what cannot be removed is only in the way. */
function remove(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const DIGEST = 64;

/** What is remembered, and drafts of it. */
const isOurs = /^[0-9a-f]{64}/;

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
