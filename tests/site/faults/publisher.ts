import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutlet } from '../../../src/commands/publish.ts';
import { runToEnd } from '../../../src/commands/run-to-end.ts';
import { keepFolder } from '../../../src/press/files.ts';
import { openStore } from '../../../src/press/store.ts';
import { layOut } from '../../../src/press/tree.ts';

/* The last step of a build alone: publishes a finished site, as `node publisher.ts <output> <site>`. */
const [, , out = '', site = ''] = process.argv;
await runToEnd(async () => {
  const kept = mkdtempSync(join(tmpdir(), 'throughline-kept-'));
  const outlet = openOutlet(out);
  try {
    const store = openStore(kept);
    const files = keepFolder(site, store);
    outlet.publish((next) => layOut(next, files, store));
  } finally {
    outlet.close();
    tidy(kept);
  }
  return 0;
});

/** That this fails is no fault of the program. */
function tidy(kept: string): void {
  try {
    rmSync(kept, { recursive: true, force: true });
  } catch {}
}
