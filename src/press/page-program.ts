import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, RouteData } from 'astro';
import type { BaseApp } from 'astro/app';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** The pages as Astro has compiled them, ready to be asked for. */
export interface PageProgram {
  readonly paths: () => Promise<readonly PathWithRoute[]>;
  readonly render: (request: Request, route: RouteData) => Promise<Response>;
}

/** Loads what Astro left for its own loop over pages. It is then as it is there, but needs nothing else of Astro’s build. */
export async function openPageProgram(folder: string): Promise<PageProgram> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error('Astro has left no entry to the pages.');
  const { app }: { readonly app: CompiledApp } = await import(pathToFileURL(join(folder, entry)).href);
  // The styles that Astro would link from pages: there are none, see `integration.ts`.
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: report } } } });
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}

/** What Astro’s build tells its app beforehand, as far as a page asks for it. */
interface CompiledApp extends BaseApp {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly never[] };
    readonly logger: { readonly options: { readonly destination: { readonly write: typeof report } } };
  }): void;
}

interface LogEvent {
  readonly level: string;
  readonly message: string;
}

function report({ level, message }: LogEvent): boolean {
  if (level === 'warn' || level === 'error') console.error(`[${level.toUpperCase()}] ${message}`);
  return true;
}
