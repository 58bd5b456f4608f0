import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Writes the files of one folder into another, one by one, as every build must at least: what it costs is a floor. */
const [from = '', to = ''] = process.argv.slice(2);
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const folder = join(to, entry.parentPath.slice(from.length));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, entry.name), readFileSync(join(entry.parentPath, entry.name)));
}
