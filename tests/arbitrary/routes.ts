import { parse as parseCsv } from 'csv-parse/sync';
import type { APIContext, APIRoute } from 'astro';
import { faultsIn as calendarFaults } from '../outputs/calendar-reader.ts';

/** Every route that is no page, by its path. */
const routes = import.meta.glob<Route>(['../../src/pages/**/*.ts', '../../src/pages/.*/*.ts'], {
  eager: true,
});

interface Route {
  readonly GET: APIRoute;
  readonly getStaticPaths?: () => readonly Way[] | Promise<readonly Way[]>;
}

interface Way {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/** Drawn in a tenth of a second each, from texts and dates alone: tested where pictures are. */
const drawn = /(share|icon-\[size\])\.png\.ts$/;

/** A file that a route writes. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** What all routes but those of pictures write of the newsroom that is open. */
export async function writtenFiles(): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const [path, { GET, getStaticPaths }] of Object.entries(routes)) {
    if (drawn.test(path)) continue;
    const ways = (await getStaticPaths?.()) ?? [{ params: {} }];
    for (const { params, props = {} } of ways) {
      const context = { site: new URL('https://news.example'), params, props } as unknown as APIContext;
      const response = await GET(context);
      const filled = path.replaceAll(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '');
      const name = filled.replace('../../src/pages/', '').replace(/\.ts$/, '');
      const isText = !/\/\[\.{3}image\]/.test(path);
      files.push({ path: name, text: isText ? await response.text() : '' });
    }
  }
  return files;
}

/** What is wrong with the form of a file, a line each. XML is judged elsewhere, many files at once. */
export function formFaults({ path, text }: WrittenFile): readonly string[] {
  const said = text.match(/\[object [A-Z]\w*\]|\b(?:Invalid Date|undefined|NaN)\b/g) ?? [];
  return [...said, ...readFaults(path, text)].map((fault) => `${path}: ${fault}`);
}

function readFaults(path: string, text: string): readonly string[] {
  try {
    if (/\.json$/.test(path)) JSON.parse(text);
    if (/\.csv$/.test(path)) parseCsv(text, { bom: true });
    return /\.ics$/.test(path) ? calendarFaults(text) : [];
  } catch (error) {
    return [String(error)];
  }
}
