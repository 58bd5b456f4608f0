import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePublished } from '../hostile/folder.ts';
import { writeArbitraryStories } from './arbitrary-stories.ts';
import { writeLongStory } from './long-story.ts';
import { writeManyStories } from './many-stories.ts';

export const siteNames = [
  'istanbul',
  'earlier',
  'again',
  'based',
  'other-story',
  'ferry',
  'long-story',
  'many-stories',
  'hostile',
  'benign',
  'arbitrary',
] as const;
export type SiteName = (typeof siteNames)[number];

const plain = {
  TZ: 'UTC',
  LANG: 'C',
  LC_ALL: 'C',
  SITE_URL: '',
  BASE_PATH: '',
  BUILD_NOW: '',
  // Nothing is held back, whatever the clock of this machine says.
  PUBLISHED_UNTIL: '2100-01-01T00:00Z',
};

const atHost = { ...plain, SITE_URL: 'https://news.example', BASE_PATH: '/a/b/' };

/** The environment that each site is built in, besides its content. */
export const variables: Readonly<Record<SiteName, NodeJS.ProcessEnv>> = {
  istanbul: plain,
  earlier: plain,
  again: {
    ...plain,
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    // What Astro and Vite call by the same names is meant by neither.
    ...{
      PROD: '',
      DEV: '1',
      MODE: 'test',
      SSR: '',
      BASE_URL: '/elsewhere/',
      SITE: 'https://elsewhere.example',
    },
    // No folder can be in a file, so that its pictures are drawn, and not those that another build kept.
    PICTURE_CACHE_DIR: 'package.json/pictures',
  },
  based: {
    ...plain,
    SITE_URL: 'https://news.example',
    BASE_PATH: '/a/b/',
    BUILD_NOW: '2025-08-31T20:00+03:00',
  },
  'other-story': plain,
  ferry: plain,
  'long-story': plain,
  'many-stories': plain,
  hostile: atHost,
  benign: atHost,
  arbitrary: plain,
};

/** The content folder of a site; what is generated or moved for the occasion is put into `folder`. */
export function prepareContent(name: SiteName, folder: string): string {
  const generated = join(folder, `content of ${name} ü`);
  switch (name) {
    case 'istanbul':
    case 'based':
      return 'content';
    case 'other-story':
    case 'ferry':
      return `tests/fixtures/${name}`;
    case 'again':
      cpSync('content', generated, { recursive: true });
      return generated;
    case 'earlier':
      cpSync('content', generated, { recursive: true, filter: (path) => !isLater(path) });
      return generated;
    case 'long-story':
      mkdirSync(generated, { recursive: true });
      writeLongStory(generated);
      return generated;
    case 'hostile':
    case 'benign':
      mkdirSync(generated, { recursive: true });
      writePublished(name === 'hostile' ? 'hostile' : 'twin', generated);
      return generated;
    case 'arbitrary':
      mkdirSync(generated, { recursive: true });
      writeArbitraryStories(generated);
      return generated;
    case 'many-stories':
      mkdirSync(generated, { recursive: true });
      writeManyStories(generated);
      return generated;
  }
}

/** The story as it stood on the evening of the first round: before its first correction, and without what it lists. */
function isLater(path: string): boolean {
  if (path.endsWith('.permalinks')) return true;
  const [, day] = /updates\/(\d{4}-\d\d-\d\d)-[^/]*$/.exec(path.replaceAll('\\', '/')) ?? [];
  return day !== undefined && day > '2025-05-16';
}
