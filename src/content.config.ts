import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { isPreview, publishedUntil } from './newsroom/build-now.ts';
import { newsroomLoader } from './newsroom/loader.ts';
import type { Newsroom } from './story/newsroom.ts';

const newsroom = defineCollection({
  loader: newsroomLoader(process.env['CONTENT_DIR'] || 'content', {
    until: publishedUntil(process.env),
    preview: isPreview(process.env),
  }),
  schema: z.custom<Newsroom>(),
});

export const collections = { newsroom };
