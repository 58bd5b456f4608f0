import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { newsroomLoader } from './newsroom/loader.ts';
import type { Newsroom } from './story/newsroom.ts';

const newsroom = defineCollection({
  loader: newsroomLoader(process.env['CONTENT_DIR'] || 'content'),
  schema: z.custom<Newsroom>(),
});

export const collections = { newsroom };
