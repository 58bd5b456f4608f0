import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { Occasion } from '../newsroom/compile.ts';
import { handOver } from '../newsroom/handover.ts';
import { printFiles } from './files.ts';
import { followContent } from './live.ts';
import { printer } from './prerender.ts';
import { openStore } from './store.ts';

export interface Setting {
  /** The content folder that is followed in live editing. */
  readonly folder: string;
  readonly occasion: Occasion;
  /** What the build command has left for the pages; Astro alone builds no site. */
  readonly press: NodeJS.ProcessEnv;
}

/** Astro’s door to the content: what the build has read, or in live editing the folder itself. */
export function throughline({ folder, occasion, press }: Setting): AstroIntegration {
  let root = '';
  return {
    name: 'throughline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href;
      },
      'astro:server:setup': ({ server, logger }) => followContent(server, logger, folder, occasion),
      'astro:build:start': ({ setPrerenderer }) => {
        const {
          PRESS_STORE,
          PRESS_NEWSROOM,
          PRESS_LIST,
          PRESS_KEY: common = '',
          PRESS_CONTENT: content = '',
        } = press;
        if (!PRESS_STORE || !PRESS_NEWSROOM || !PRESS_LIST)
          throw new Error('Build the site by “npm run build”.');
        // Left to itself, the heap grows to several times what is alive in it, which in a large archive is gigabytes.
        setFlagsFromString('--heap-growing-percent=40');
        handOver(deserialize(readFileSync(PRESS_NEWSROOM)));
        setPrerenderer((astro) =>
          printer(astro, {
            store: openStore(PRESS_STORE),
            root,
            common,
            content,
            progress: (done, all) => process.send?.({ done, all }),
            done: (files) => writeFileSync(PRESS_LIST, printFiles(files)),
          }),
        );
      },
    },
  };
}
