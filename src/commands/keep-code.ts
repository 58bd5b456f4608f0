import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/*
 * To read the code of a command takes longer than to check a small folder, so Node keeps what it made of that. Only
 * what is imported later counts, so a command imports this first, and all else when it runs.
 */
enableCompileCache(resolve('node_modules/.cache/throughline/code'));
