import './keep-code.ts';

/* `npm run build`. */
await import('./build-and-publish.ts');
