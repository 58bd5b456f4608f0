import { z } from 'zod';

/*
 * What TimelineJS 3 reads, of what is written here, by its format notes. It takes a date apart as numbers, with what is
 * known first, and both texts as HTML.
 */

const slideDate = z
  .strictObject({
    year: z.int(),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    hour: z.int().min(0).max(23).optional(),
    minute: z.int().min(0).max(59).optional(),
  })
  .refine(({ month, day, hour, minute }) => {
    const parts = [month, day, hour, minute];
    return parts.every((part, index) => part === undefined || index === 0 || parts[index - 1] !== undefined);
  });

const text = z.strictObject({ headline: z.string().min(1), text: z.string() });

/** A timeline as TimelineJS 3 reads it. */
export const timelineSlides = z.strictObject({
  scale: z.literal('human'),
  title: z.strictObject({ unique_id: z.string().min(1), autolink: z.literal(false), text }),
  events: z
    .array(
      z.strictObject({
        unique_id: z.string().regex(/^[\w-]+$/),
        autolink: z.literal(false),
        start_date: slideDate,
        end_date: slideDate.optional(),
        display_date: z.string().min(4).optional(),
        text,
      }),
    )
    .refine((events) => new Set(events.map(({ unique_id }) => unique_id)).size === events.length),
});
