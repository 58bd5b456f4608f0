import type { FollowWords } from './follow-words.ts';

/** English, of feeds and of the pages that explain them. */
export const enFollow: FollowWords = {
  correctionOf: (thing, story) => `Correction: ${thing} (${story})`,

  follow: 'Follow',
  intro: 'Every update and every correction comes to you: no account, no e-mail address, no tracking.',
  followStory: (story) => `Follow: ${story}`,
  storyIntro: 'Ways to hear of what is new in this story, and to use it elsewhere.',
  toWholeSite: 'Follow all briefings',

  feeds: 'Feeds',
  feedsIntro:
    'A feed is the list of what is new, for a feed reader: an app that asks for it now and then and shows what you have not read. Copy the address into your reader.',
  formats: {
    atom: {
      name: 'Atom',
      text: 'The best choice if your reader takes it: it says when something was published and when it was corrected. The newest 50 entries, each in full.',
    },
    rss: {
      name: 'RSS',
      text: 'For readers that know no other format. The newest 50 entries, each in full.',
    },
    json: {
      name: 'JSON Feed',
      text: 'Easy to read for programs. Every entry from the first day on, each in full.',
    },
  },
  oneBriefing: 'One briefing',
  oneBriefingIntro: 'Each briefing has feeds of its own.',
  onePerson: 'One person',
  onePersonIntro:
    'A person who is in the news here has a feed of what was published about them. Give your reader the address of their page, and it finds the feed.',
};
