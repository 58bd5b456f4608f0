import { cpSync, rmSync } from 'node:fs';
import { openOutlet } from '../../../src/commands/publish.ts';
import { runToEnd } from '../../../src/commands/run-to-end.ts';

/* The last step of a build alone: publishes a finished site, as `node publisher.ts <output> <site>`. */
const [, , out = '', site = ''] = process.argv;
await runToEnd(async () => {
  const outlet = openOutlet(out);
  try {
    outlet.publish((next) => {
      rmSync(next, { recursive: true, force: true });
      cpSync(site, next, { recursive: true });
    });
  } finally {
    outlet.close();
  }
  return 0;
});
