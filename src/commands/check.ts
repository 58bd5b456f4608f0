import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/*
 * `npm run check`. To read its own code takes longer than to check a small folder, so Node keeps what it made of that.
 * Only what is imported later counts.
 */
enableCompileCache(resolve('node_modules/.cache/throughline/code'));
await import('./check-content.ts');
