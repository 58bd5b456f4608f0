import { lstatSync } from 'node:fs';

/** Whether there is a folder, and no link to one. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}
