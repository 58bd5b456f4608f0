import type { FollowWords } from './follow-words.ts';

/** English, of feeds and of the pages that explain them. */
export const enFollow: FollowWords = {
  correctionOf: (thing, story) => `Correction: ${thing} (${story})`,

  follow: 'Follow',
  intro:
    'Have every update and correction come to you: without an account, an e-mail address or an app of ours.',
  followStory: (story) => `Follow ${story}`,
  storyIntro:
    'Hear of what is new in this story, put its dates into your calendar, or use what it holds elsewhere.',
  toWholeSite: 'Follow all briefings',
  skip: 'Skip to the ways to follow',

  feeds: {
    name: 'Feeds',
    text: 'A feed lists what is new for a feed reader, a program that looks for you and shows what you have not read. Copy one of these addresses into yours. Each entry holds the whole text; what was corrected comes up again, with what was wrong.',
  },
  calendar: {
    name: 'Calendar',
    text: 'Add the address to your calendar as a subscription. What is planned appears there, and moves when its date does.',
  },
  data: {
    name: 'Data',
    text: 'The same facts as on the page, as files for tables and programs. Dates are as exact as the sources have them.',
  },
  embed: {
    name: 'On your site',
    text: 'Paste these lines into your page, and it shows the timeline as it stands. No script runs and no reader is followed.',
  },
  stories: { name: 'One story', text: 'Each briefing has feeds, a calendar and data of its own.' },
  people: {
    name: 'One person',
    text: 'Whoever is in the news here has a feed of what was published about them. Give your feed reader the address of their page, and it finds the feed.',
  },

  formats: {
    atom: {
      name: 'Atom',
      text: 'Take this one if your reader lets you choose. It keeps apart when something was published and when it was corrected. The newest 50 entries.',
    },
    rss: { name: 'RSS', text: 'The format that every reader knows. The newest 50 entries.' },
    json: {
      name: 'JSON Feed',
      text: 'Plain to read for programs. It leads on to every entry from the first day.',
    },
  },
  siteDates: { name: 'All dates', text: 'The dated events of all briefings, planned and past.' },
  storyDates: { name: 'All dates', text: 'Every event of the story that has a day, planned and past.' },
  files: {
    story: {
      name: 'The whole story',
      text: 'Everything on the page and how each item came to read as it does, as JSON.',
    },
    events: { name: 'Events', text: 'The timeline as a table (CSV).' },
    statements: { name: 'Statements', text: 'Who says what, as a table (CSV).' },
    people: { name: 'People', text: 'Who is who, as a table (CSV).' },
    timeline: { name: 'TimelineJS', text: 'The timeline for the program of that name, as JSON.' },
    ninjs: { name: 'ninjs', text: 'The article for newsroom systems, in the format of the IPTC, as JSON.' },
  },
  siteIndex: {
    name: 'List of files',
    text: 'Where each briefing has its feeds, calendar and data, as JSON.',
  },
  storySchema: { name: 'Schema', text: 'What the file with a whole story holds, as JSON Schema.' },
  timeline: {
    name: 'Timeline',
    text: 'The link shows what stands in the frame, which is as wide as the text round it, from 280 pixels on.',
  },
};
