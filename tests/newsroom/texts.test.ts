import { describe, expect, test } from 'vitest';
import { article, edited, type Files, markdown, reportOn, update } from '../builders/content-folder.ts';

const paragraph = 'Nobody knows how long the works will last.';
const inText = (words: string, more: Files = {}) =>
  reportOn({ ...edited(article, paragraph, words), ...more });
const pixel = Uint8Array.from(Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64'));

describe('a fault of a text is reported at its place in the file:', () => {
  test.each([
    [
      'a note without a source',
      'So it is.[^gazete]',
      '36:10  No source is called “gazete”. Did you mean [^gazette]? Otherwise add the source to “sources”.',
    ],
    [
      'HTML',
      'So it <b>is</b>.',
      '36:7  “<b>” is HTML, which a text may not hold. Write Markdown instead, or put a backslash before the < if these are words of the text.',
    ],
    [
      'a link to a person who is not there',
      '[She](person:lind)',
      '36:1  There is no person “lind”. Did you mean ada-lind?',
    ],
    [
      'a link to an event that is not there',
      '[Then](event:opening)',
      '36:1  There is no event “opening”. Correct the id, or take the link out.',
    ],
    [
      'a link to an event of a later update',
      '[Then](event:first-ferry)',
      '36:1  There is no event “first-ferry”. Correct the id, or take the link out.',
    ],
    [
      'a link to a page that is not there',
      '[There](/places/harbor/)',
      '36:1  This site has no page “/places/harbor/”. Did you mean harbour? Link with person:ID, briefing:ID, event:ID and the like.',
    ],
    [
      'a link to another file',
      '[There](../places/harbour.md)',
      '36:1  The link “../places/harbour.md” leads nowhere. Link to a page with person:ID, organization:ID, place:ID, briefing:ID or update:ID.',
    ],
    [
      'a link that runs script',
      '[There](javascript:alert)',
      '36:1  The link “javascript:alert” leads nowhere. Begin it with https://, or use person:ID, event:ID and the like.',
    ],
    [
      'a link to a word of the language',
      '[There](constructor:a)',
      '36:1  The link “constructor:a” leads nowhere. Begin it with https://, or use person:ID, event:ID and the like.',
    ],
    [
      'a link to an anchor that is not there',
      '[There](#e-closed)',
      '36:1  There is no anchor “#e-closed”. Link to an item with event:ID, or to a heading by its own anchor.',
    ],
    [
      'an image that is not there',
      '![The bridge](bridge.png)',
      '36:1  There is no image “bridge.png”. Put it into briefings/bridge/ as .png, .jpg, .webp or .gif.',
    ],
    [
      'an image with a broken address',
      '![The bridge](100%.png)',
      '36:1  There is no image “100%.png”. Put it into briefings/bridge/ as .png, .jpg, .webp or .gif.',
    ],
  ])('%s', (_, words, line) => {
    expect(inText(words)).toEqual([`content/${article}:${line}`]);
  });

  test('an image without words', () => {
    expect(inText('![](bridge.gif)', { 'briefings/bridge/bridge.gif': pixel })).toEqual([
      `content/${article}:36:1  The image bridge.gif has no description. Say what it shows between the square brackets: ![Two delegations at one table](…).`,
    ]);
  });
});

describe('a link finds', () => {
  test.each([
    ['[A](person:ada-lind)'],
    ['[A](organization:town-hall)'],
    ['[A](place:harbour)'],
    ['[A](briefing:bridge)'],
    [
      '[A](event:closing), [B](statement:too-early), [C](question:begin), [D](commitment:ferry), [E](source:gazette)',
    ],
    ['[A](#e-closing) and [B](#t-why)\n\n## Why'],
    ['[A](update:2025-05-16-ferry)'],
    ['[A](/), [B](/people/), [C](/people/ada-lind/), [D](/places/harbour), [E](/briefings/bridge/)'],
    ['[A](https://news.example/a?b=c#d), [B](mailto:desk@news.example), [C](tel:+905551112233)'],
    ['[Lind](plain:) is a name.'],
  ])('%s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});

test('an image is found by its path from the file, with its spaces typed or coded', () => {
  const name = 'briefings/bridge/photos/old #1 (left) é.gif';
  expect(inText('![A](photos/old%20%231%20%28left%29%20é.gif)', { [name]: pixel })).toEqual([]);
  expect(inText('![A](<photos/old #1 (left) é.gif>)', { [name]: pixel })).toEqual([]);
  expect(
    reportOn({
      ...edited(update, 'A ferry will run from', '![A](../bridge.gif)\n\nA ferry will run from'),
      'briefings/bridge/bridge.gif': pixel,
    }),
  ).toEqual([]);
});

test('a fault of a field is reported at its place in the field where that can be told', () => {
  const point = (written: string) =>
    reportOn(edited(article, 'sides:', `keyPoints:\n  - ${written}\nsides:`));
  const unknown = 'No source is called “radio”. Add it to “sources”, or take the note out.';
  expect(point('It closes.[^radio]')).toEqual([`content/${article}:8:15  keyPoints[1]: ${unknown}`]);
  expect(point('"**It** closes.[^radio]"')).toEqual([`content/${article}:8:5  keyPoints[1]: ${unknown}`]);
  expect(reportOn(edited(article, '    place: harbour', '    text: A <i>\n    place: harbour'))).toEqual([
    `content/${article}:17:13  timeline[closing].text: “<i>” is HTML, which a text may not hold. Write Markdown instead, or put a backslash before the < if these are words of the text.`,
  ]);
});

test('a fault in the text of a person, an organization or a place is reported', () => {
  const linking = markdown('name: Zed\ndescription: B', '\n[There](place:nowhere)\n');
  expect(
    reportOn({ 'organizations/port.md': linking, 'places/pier.md': linking, 'people/bo.md': linking }),
  ).toEqual([
    'content/organizations/port.md:6:1  There is no place “nowhere”. Correct the id, or take the link out.',
    'content/people/bo.md:6:1  There is no place “nowhere”. Correct the id, or take the link out.',
    'content/places/pier.md:6:1  There is no place “nowhere”. Correct the id, or take the link out.',
  ]);
});

describe('an alias that two people share', () => {
  const person = (name: string) => markdown(`name: ${name}\naliases: [the captain]\ndescription: Captain`);
  const captains = { 'people/bo.md': person('Bo Ek'), 'people/cy.md': person('Cy Dal') };

  test('is no problem while no text holds it', () => {
    expect(reportOn(captains)).toEqual([]);
  });

  test('is one where a text holds it', () => {
    expect(inText('Then the captain spoke.', captains)).toEqual([
      `content/${article}:36:6  “the captain” may be the person bo or the person cy. Write [the captain](person:bo) or [the captain](person:cy), or [the captain](plain:) to leave it without a link.`,
    ]);
  });
});

test('texts are judged also beside files with other problems', () => {
  const files = { ...edited(article, paragraph, 'So it <b>is.'), ...edited(update, 'note: A', 'not: A') };
  expect(reportOn(files)).toEqual([
    `content/${article}:36:7  “<b>” is HTML, which a text may not hold. Write Markdown instead, or put a backslash before the < if these are words of the text.`,
    `content/${update}:5:1  not: there is no such field. Did you mean note?`,
  ]);
});
