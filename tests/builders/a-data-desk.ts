import type { DataDesk } from '../../src/outputs/data-desk.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { aBriefing } from './a-briefing.ts';
import { aDirectory } from './a-directory.ts';

/** What data files are made from: a briefing on a site in a folder of its host. */
export function aDataDesk(
  given: Parameters<typeof aBriefing>[0] & Partial<Pick<DataDesk, 'directory'>> = {},
): DataDesk {
  const briefing = aBriefing(given);
  return {
    site: {
      name: 'The News',
      tagline: 'News',
      description: 'What happens.',
      language: 'en-GB',
      timeZone: 'Europe/Istanbul',
    },
    briefing,
    edition: newestEdition(briefing),
    directory: given.directory ?? aDirectory(),
    origin: { root: 'https://news.example/a/', authority: 'news.example,2026' },
  };
}
