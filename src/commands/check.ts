import './keep-code.ts';

/* `npm run check`. */
await import('./check-content.ts');
