import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const base = './content';

export const collections = {
  people: defineCollection({
    loader: glob({
      base,
      pattern: 'people/*/_index.md',
      generateId: ({ entry }) => entry.split('/')[1] ?? '',
    }),
    schema: z.object({ title: z.string(), alias: z.string(), role: z.string() }),
  }),
  stories: defineCollection({
    loader: glob({
      base,
      pattern: 'briefings/*/_index.md',
      generateId: ({ entry }) => entry.split('/')[1] ?? '',
    }),
    schema: z.object({
      title: z.string(),
      date: z.string(),
      lede: z.string(),
      status: z.string(),
      cast: z.array(z.string()),
    }),
  }),
  updates: defineCollection({
    loader: glob({
      base,
      pattern: 'briefings/*/updates/*.md',
      generateId: ({ entry }) => entry.replace(/^briefings\/(.*)\/updates\/(.*)\.md$/, '$1/$2'),
    }),
    schema: z.object({
      title: z.string(),
      date: z.string(),
      note: z.string(),
      people: z.array(z.string()),
      events: z.array(z.object({ date: z.string(), title: z.string(), text: z.string() })),
    }),
  }),
};
