import { defineConfig } from 'astro/config';
import { local, settings } from './src/commands/settings.ts';
import { isPreview, publishedUntil } from './src/newsroom/build-now.ts';
import { throughline } from './src/press/integration.ts';

const { siteUrl, basePath, outDir } = settings(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  // A release build brings a folder of its own, so that nothing of an earlier build can reach it.
  cacheDir: process.env.BUILD_CACHE_DIR || './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  // Never in the page itself, where the build would not notice that one came from a component.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    throughline({
      folder: process.env.CONTENT_DIR || 'content',
      occasion: { until: publishedUntil(process.env), preview: isPreview(process.env) },
      program: process.env.PAGE_PROGRAM,
    }),
  ],
  server: { ...local },
  devToolbar: { enabled: false },
  vite: { preview: { strictPort: true } },
});
