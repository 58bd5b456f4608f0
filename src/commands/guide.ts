import { readFileSync, writeFileSync } from 'node:fs';
import { fillGuide } from '../schema/guide.ts';

/* `npm run guide`: writes the field lists of the editors' guide anew from the schemas. */

const path = 'content/README.md';
writeFileSync(path, fillGuide(readFileSync(path, 'utf8')));
