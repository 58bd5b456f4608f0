import { z } from 'zod';
import * as f from './fields.ts';
import { repository } from './repository.ts';
import { security } from './security.ts';

/** `content/site.yaml`: the facts of this site. */
export const site = z.strictObject({
  name: f.line.describe('The name of the site.'),
  tagline: f.line.describe('What it is, in a few words: the title of the front page.'),
  description: f.line.describe('What it is, in a sentence.'),
  language: f.language.describe('Its language (BCP 47), such as `en-GB`.'),
  timeZone: f.timeZone.describe('Its home time zone, such as `Europe/Istanbul`.'),
  corrections: f.inline
    .optional()
    .describe('How the site corrects what was wrong: shown above the list of all corrections.'),
  authority: f.authority
    .optional()
    .describe(
      'Under which name feeds and calendars know the items of this site, such as `news.example,2026`: a domain, and a date on which it was yours. It never changes, not even when the site moves. The host of SITE_URL when left out.',
    ),
  lead: f
    .reference('briefing')
    .optional()
    .describe('The briefing that opens the front page; the one updated last when left out.'),
  pictures: f.flag
    .optional()
    .describe(
      '`false` for a site without pictures where its pages are shared. Each briefing and each update has one when left out.',
    ),
  repository: repository
    .optional()
    .describe(
      'Where this content is kept, so that pages can have links to edit them and to report an error; no such links when left out.',
    ),
  security: security
    .optional()
    .describe('What `/.well-known/security.txt` says (RFC 9116); no such file when left out.'),
});
