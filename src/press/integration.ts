import { cpSync, existsSync, readdirSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Occasion } from '../newsroom/compile.ts';
import { followContent } from './live.ts';

export interface Setting {
  /** The content folder that is followed in live editing. */
  readonly folder: string;
  readonly occasion: Occasion;
  /** Where the build command wants the compiled pages; Astro alone builds no site. */
  readonly program: string | undefined;
}

/** Astro’s door to the content in live editing; in a build, the way out for the pages that Astro has compiled. */
export function throughline({ folder, occasion, program }: Setting): AstroIntegration {
  let outDir: URL;
  return {
    name: 'throughline',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server, logger }) => followContent(server, logger, folder, occasion),
      'astro:build:start': ({ setPrerenderer }) => {
        if (!program) throw new Error('Build the site by “npm run build”.');
        setPrerenderer(leaving(program, () => outDir));
      },
    },
  };
}

/** Prints nothing, and leaves the compiled pages in a folder. */
function leaving(program: string, outDir: () => URL): AstroPrerenderer {
  return {
    name: 'throughline',
    getStaticPaths: async () => {
      refuseStyles(new URL('_astro/', outDir()));
      // Astro removes its own folder of them when it is done.
      cpSync(new URL('.prerender/', outDir()), program, { recursive: true });
      return [];
    },
    render: () => Promise.reject(new Error('Astro has no page to print.')),
  };
}

/** Astro would link them from pages by what it knows of its own build, which is over when pages are printed. */
function refuseStyles(assets: URL): void {
  const names = existsSync(assets) ? readdirSync(assets) : [];
  const found = names.find((name) => name.endsWith('.css'));
  if (found === undefined) return;
  throw new Error(
    `Astro has bundled ${found}: a component has a style of its own. Those of pages stand in src/views/style.`,
  );
}
