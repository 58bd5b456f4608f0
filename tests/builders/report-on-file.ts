import { readContentFile } from '../../src/newsroom/content-file.ts';
import { briefing } from '../../src/schema/briefing.ts';
import { person } from '../../src/schema/person.ts';
import { place } from '../../src/schema/place.ts';
import { site } from '../../src/schema/site.ts';
import { update } from '../../src/schema/update.ts';
import { reportLines } from './report-lines.ts';

const kinds = {
  briefing: { kind: 'briefing', slug: 'x', path: 'briefing.md', schema: briefing },
  update: { kind: 'update', slug: 'x', id: 'x', path: 'update.md', schema: update },
  person: { kind: 'person', id: 'x', path: 'person.md', schema: person },
  place: { kind: 'place', id: 'x', path: 'place.md', schema: place },
  site: { kind: 'site', path: 'site.yaml', schema: site },
} as const;

/** The report on one file by itself, line by line, without the folder's name. */
export function reportOnFile(kind: keyof typeof kinds, content: string | Uint8Array): readonly string[] {
  const { schema, ...role } = kinds[kind];
  const bytes = () => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const { problems } = readContentFile({ ...role, file: '', bytes }, schema);
  return reportLines(problems, '.').map((line) => line.replace('./', ''));
}
