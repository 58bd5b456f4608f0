import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/* Loaded into every process of a build by NODE_OPTIONS: writes its number into the file that PROCESSES names. */
if (isMainThread && process.env.PROCESSES) appendFileSync(process.env.PROCESSES, `${process.pid}\n`);
