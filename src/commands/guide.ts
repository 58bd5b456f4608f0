import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillGuide } from '../schema/guide.ts';
import { jsonSchemas } from '../schema/json-schemas.ts';

/* `npm run guide`: writes the field lists of the editors' guide and the JSON Schemas for editors anew. */

const path = 'content/README.md';
writeFileSync(path, fillGuide(readFileSync(path, 'utf8')));

const folder = 'content/.schemas';
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
