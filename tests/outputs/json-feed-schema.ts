import { z } from 'zod';

const address = z.url({ protocol: /^https?$/, hostname: /./ });
const date = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1), url: address });

/** What JSON Feed 1.1 asks, and what our feeds have of that which they may have. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  next_url: address.optional(),
  description: z.string().min(1),
  language: z.string().regex(/^[a-z]{2,3}(-[\w-]+)?$/),
  authors: z.array(author).min(1),
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^tag:[^:\s]+,\d{4}[-\d]*:\S+$/),
        url: address,
        title: z.string().min(1),
        summary: z.string().min(1),
        content_html: z.string().min(1),
        date_published: date,
        date_modified: date,
        tags: z.array(z.string().min(1)).min(1),
        language: z.string().optional(),
      }),
    )
    .min(1),
});
