import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const onDisk = [
  'tests/newsroom/**/*.test.ts',
  'tests/commands/**/*.test.ts',
  'tests/pictures/**/*.test.ts',
  'tests/press/**/*.test.ts',
  'tests/*.test.ts',
];

// Neither leaves anything behind that one test could hide from another.
const shared = { isolate: false, pool: 'threads' } as const;

/**
 * `core` is pure and takes about a second; `content` compiles small folders, draws pictures and runs commands, on disk;
 * `site` questions built sites; `browser` drives Chromium.
 * The last two share the sites that `tests/site/build-sites.ts` builds once.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...onDisk, 'tests/site/**', 'tests/browser/**'],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: onDisk,
          ...shared,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
