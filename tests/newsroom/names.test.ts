import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  aContentFolder,
  article,
  type Files,
  linesOf,
  markdown,
  reportOn,
  update,
} from '../builders/content-folder.ts';

const place = '---\nname: Pier\n---\n';
const slugRule = 'Use lower-case letters a to z, digits and single hyphens';

/** A sound file under another name, and not under its own. */
const renamed = (from: string, to: string, text = place): Files => ({ [from]: undefined, [to]: text });

test('files of editors and file managers are passed over', () => {
  const ignored = ['.DS_Store', 'places/.#harbour.md', 'places/Thumbs.db', 'README.md', '.git/config.md'];
  expect(reportOn(Object.fromEntries(ignored.map((path) => [path, 'x'])))).toEqual([]);
});

describe('a file is refused, and where it belongs is said:', () => {
  test.each([
    [
      'places/pier.txt',
      'The name “pier.txt” does not end with .md. Rename it if it is a text, or take it out of the content folder.',
    ],
    [
      'places/pier.md~',
      'The name “pier.md~” does not end with .md. Rename it if it is a text, or take it out of the content folder.',
    ],
    ['places/Pier.md', `The name “Pier” cannot stand in a web address. ${slugRule}, such as pier.`],
    ['places/Каховка.md', `The name “Каховка” cannot stand in a web address. ${slugRule}.`],
    ['places/index.md', 'The name “index” is reserved. Choose another one.'],
    ['people/by-side.md', 'The name “by-side” is reserved. Choose another one.'],
    ['places/com1.md', 'The name “com1” is reserved. Choose another one.'],
    ['places/old/pier.md', 'No such file belongs here. Put it into places/ itself.'],
    [
      'notes.md',
      'No such file belongs here. Put it into people, organizations, places or briefings, or out of the content folder.',
    ],
    ['site.yml', 'The file is called “site.yml”. Call it site.yaml.'],
    [
      'briefings/bridge.md',
      'No such file belongs here. A briefing is a folder with a file briefing.md in it.',
    ],
    [
      'briefings/bridge/notes.md',
      'No such file belongs here. A briefing has briefing.md, a folder updates, and images (.png, .jpg, .webp or .gif).',
    ],
    [
      'briefings/bridge/map.svg',
      'No such file belongs here. A briefing has briefing.md, a folder updates, and images (.png, .jpg, .webp or .gif).',
    ],
    [
      'briefings/bridge/updates/map.png',
      'No such file belongs here. Put images into briefings/bridge/, beside briefing.md.',
    ],
    [
      'briefings/bridge/updates/talks.md',
      'The name of an update begins with its date. Call it as in 2025-05-16-talks.md.',
    ],
  ])('%s', (path, words) => {
    expect(reportOn({ [path]: place })).toEqual([`content/${path}:1:1  ${words}`]);
  });

  test('a folder with all that is in it', () => {
    expect(reportOn({ 'drafts/a.md': place, 'drafts/b.md': place })).toEqual([
      'content/drafts:1:1  No folder of this name belongs here. Put what is in it into people, organizations, places or briefings, or take it out of the content folder.',
    ]);
  });

  test('a link', () => {
    const folder = aContentFolder();
    symlinkSync('/etc/hostname', join(folder, 'places/elsewhere.md'));
    symlinkSync('/etc', join(folder, 'places/etc'));
    expect(linesOf(folder)).toEqual([
      'content/places/elsewhere.md:1:1  This is a link to a file elsewhere. Put the file itself here.',
      'content/places/etc:1:1  This is a link to a file elsewhere. Put the file itself here.',
    ]);
  });
});

describe('two names that are one on some disks are refused:', () => {
  test('files that differ in capitals', () => {
    expect(reportOn({ 'places/Harbour.md': place })).toEqual([
      'content/places/Harbour.md:1:1  The name differs from places/harbour.md only in capitals or in how its characters are coded. Rename or delete one of the two.',
    ]);
  });

  test('briefings that differ in capitals, as a whole', () => {
    expect(
      reportOn({ 'briefings/Bridge/briefing.md': 'x', 'briefings/Bridge/updates/2025-05-16-a.md': 'x' }),
    ).toEqual([
      'content/briefings/Bridge:1:1  The name differs from briefings/bridge only in capitals or in how its characters are coded. Rename or delete one of the two.',
    ]);
  });

  test('images that differ in how their characters are coded', () => {
    const [composed, decomposed] = ['é.png'.normalize('NFC'), 'é.png'.normalize('NFD')];
    const lines = reportOn({
      [`briefings/bridge/${composed}`]: 'x',
      [`briefings/bridge/${decomposed}`]: 'x',
    });
    expect(lines).toContain(
      `content/briefings/bridge/${decomposed}:1:1  The name differs from briefings/bridge/${composed} only in capitals or in how its characters are coded. Rename or delete one of the two.`,
    );
  });
});

describe('what a misnamed file is meant for is known, so that it is reported once:', () => {
  test.each([
    [
      'a place with another extension',
      renamed('places/harbour.md', 'places/harbour.markdown'),
      'places/harbour.markdown',
    ],
    ['a person with a capital', renamed('people/ada-lind.md', 'people/Ada-Lind.md'), 'people/Ada-Lind.md'],
    [
      'an article with a capital',
      renamed(article, 'briefings/bridge/Briefing.md'),
      'briefings/bridge/Briefing.md',
    ],
    [
      'an update without its date',
      renamed(update, 'briefings/bridge/updates/ferry.md'),
      'briefings/bridge/updates/ferry.md',
    ],
    ['a folder that is misspelt', renamed('people/ada-lind.md', 'peple/ada-lind.md'), 'peple'],
    [
      'a folder of updates that is misspelt',
      renamed(update, 'briefings/bridge/update/2025-05-16-ferry.md'),
      'briefings/bridge/update',
    ],
  ])('%s', (_, files, path) => {
    expect(reportOn(files).map((line) => line.split(':')[0])).toEqual([`content/${path}`]);
  });
});

test('a folder of a briefing without its article is refused', () => {
  expect(reportOn({ 'briefings/tunnel/updates/2025-05-16-a.md': markdown('title: A') })).toContain(
    'content/briefings/tunnel/briefing.md:1:1  This file is missing. A briefing begins with its article: add it, or delete the folder.',
  );
});

test('a folder without its site is refused', () => {
  expect(reportOn({ 'site.yaml': undefined })).toEqual([
    'content/site.yaml:1:1  This file is missing. Write it, with the fields name, tagline, description, language and timeZone.',
  ]);
});

test('an image that is none, or not what its name says, is refused', () => {
  const gif = new TextEncoder().encode('GIF89a\u0001\0\u0001\0');
  expect(reportOn({ 'briefings/bridge/a.png': 'no image', 'briefings/bridge/b.png': gif })).toEqual([
    'content/briefings/bridge/a.png:1:1  This is not an image that browsers can show. Save it anew as .png, .jpg, .webp or .gif.',
    'content/briefings/bridge/b.png:1:1  This is not what its name says, but an image of the kind gif. Save it anew as .png, .jpg, .webp or .gif.',
  ]);
});
