import type { Briefing } from '../../src/story/briefing.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import { aDirectory } from './a-directory.ts';

/** A content folder with some briefings and the people and places that stories in tests speak of. */
export function aNewsroom(briefings: readonly Briefing[], given: Partial<Newsroom> = {}): Newsroom {
  const { people, organizations, places } = aDirectory();
  return {
    site: {
      name: 'The News',
      tagline: 'News',
      description: 'What happens.',
      language: 'en-GB',
      timeZone: 'Europe/Istanbul',
    },
    briefings,
    people: [...people.values()],
    organizations: [...organizations.values()],
    places: [...places.values()],
    images: [],
    redirects: [],
    ...given,
  };
}
