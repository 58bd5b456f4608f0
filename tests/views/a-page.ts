import type { Site } from '../../src/story/newsroom.ts';
import { type Page, pageAt } from '../../src/views/page.ts';

const site: Site = {
  name: 'Site',
  tagline: 'Stories',
  description: 'Stories, each on one page.',
  language: 'en-GB',
  timeZone: 'Europe/Istanbul',
};

/** A page of a small English site. */
export function aPage(path: string, year?: number): Page {
  return pageAt(site, path, year);
}
