import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a folder of built files holds. */
export interface Extent {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

export function extentOf(folder: string): Extent {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
