import { describe, expect, test } from 'vitest';
import { type Edition, editionAt, newestEdition } from '../../src/story/edition.ts';
import {
  article,
  compiled,
  edited,
  type Files,
  markdown,
  reportOn,
  update,
} from '../builders/content-folder.ts';

const second = 'briefings/bridge/updates/2025-05-17-put-right.md';
const correcting = (correction: string, more = '', name = second): Files => ({
  [name]: markdown(`title: Put right
published: ${name.slice(-23, -13)}T09:00+03:00
kind: correction
note: The day was wrong.
corrections:
  - { id: day, ${correction}, why: The calendar says so. }
${more}`),
});
const ofFerry = 'corrects: "update:2025-05-16-ferry"';
const thursday = 'was: on Thursday, now: on Friday';

describe('a correction that cannot be made is reported:', () => {
  test.each([
    [
      'words that the text does not hold',
      correcting('corrects: article, was: on Monday, now: on Friday'),
      '7:40  corrections[day].was: the text that it corrects does not hold the words “on Monday”. Copy them from the file of that text, with their marks.',
    ],
    [
      'words that it holds more than once',
      correcting('corrects: article, was: the, now: a'),
      '7:40  corrections[day].was: the text that it corrects holds the words “the” 2 times. Take in some of the words around them, so that they stand there once.',
    ],
    [
      'words that neither the text of an update nor its title nor its note hold',
      correcting(`${ofFerry}, was: A bus, now: A tram`),
      '7:58  corrections[day].was: the update that it corrects does not hold the words “A bus”. Copy them from the file of that text, with their marks.',
    ],
    [
      'words that both hold, the text of an update and its note',
      correcting(`${ofFerry}, was: A ferry will, now: A ferry may`),
      '7:58  corrections[day].was: the update that it corrects holds the words “A ferry will” 2 times, its title and note included. Take in some of the words around them, so that they stand there once.',
    ],
    [
      'an update that is not there',
      correcting(`corrects: "update:ferry", ${thursday}`),
      '7:26  corrections[day].corrects: there is no earlier update “ferry”. Did you mean 2025-05-16-ferry? Write the name of its file, without .md.',
    ],
    [
      'itself',
      correcting(`corrects: "update:2025-05-17-put-right", ${thursday}`),
      '7:26  corrections[day].corrects: an update cannot correct itself. Correct the text itself; if it is public, correct it in another update.',
    ],
    [
      'an event that is not there',
      correcting(`corrects: "event:closng", ${thursday}`),
      '7:26  corrections[day].corrects: there is no event “closng”. Did you mean closing?',
    ],
    [
      'an event that the update leaves as it is',
      correcting(`corrects: "event:closing", ${thursday}`),
      '7:26  corrections[day].corrects: this update does not change the event “closing”. Give its right fields under `timeline` in this file, too.',
    ],
    [
      'the briefing, with nothing new for it',
      correcting(`corrects: briefing, ${thursday}`),
      '7:26  corrections[day].corrects: this update does not change the headline, summary, status or key points. Give them in this file, too.',
    ],
    [
      'words with a fault of their own',
      correcting('corrects: article, was: on Thursday, now: <i>on Friday</i>'),
      '7:58  corrections[day].now: “<i>” is HTML, which a text may not hold. Write Markdown instead, or put a backslash before the < if these are words of the text.',
    ],
  ])('%s', (_, files, line) => {
    expect(reportOn(files)).toEqual([`content/${second}:${line}`]);
  });

  test('one with the id of another', () => {
    const third = 'briefings/bridge/updates/2025-05-18-once-more.md';
    const again = correcting('corrects: article, was: Nobody, now: Hardly anybody', '', third);
    expect(reportOn({ ...correcting(`corrects: article, ${thursday}`), ...again })).toEqual([
      `content/${third}:7:11  corrections[day].id: “day” is already the id of a correction in ${second}. Give this one another id.`,
    ]);
  });
});

test('a corrected item, or a headline, is one that the update changes', () => {
  const item = correcting(
    'corrects: "event:closing", was: 20 May, now: 21 May',
    'timeline:\n  - { id: closing, date: 2025-05-21 }',
  );
  const headline = correcting(
    'corrects: briefing, was: is to close, now: may close',
    'headline: The bridge may close',
  );
  expect([reportOn(item), reportOn(headline)]).toEqual([[], []]);
});

const [before, after] = [Date.parse('2025-05-16T20:00+03:00'), Date.parse('2025-05-17T20:00+03:00')];

function briefingOf(files: Files) {
  const [briefing] = compiled(files).newsroom?.briefings ?? [];
  if (!briefing) throw new Error(reportOn(files).join('\n'));
  return briefing;
}

describe('a corrected text', () => {
  test('reads as published until the correction, and since then as corrected, with a link to it', () => {
    const briefing = briefingOf(correcting(`corrects: article, ${thursday}`));
    expect(editionAt(briefing, before)?.article.plain).toContain('spoke of the bridge on Thursday.');
    const { html, plain } = newestEdition(briefing).article;
    expect(plain).toContain('spoke of the bridge on Friday Corrected 17\u00A0May.');
    expect(html).toContain('<a href="\uE001#c-day" class="flag">Corrected 17\u00A0May</a>');
  });

  test('may be that of an update', () => {
    const briefing = briefingOf(correcting(`${ofFerry}, was: Old, now: New`));
    expect(editionAt(briefing, before)?.updates[0]?.text.plain).toBe(
      'A ferry will run from the Old Harbour.',
    );
    expect(editionAt(briefing, after)?.updates[0]?.text.plain).toBe(
      'A ferry will run from the New Corrected 17\u00A0May Harbour.',
    );
  });

  test('is found across line ends, and may be corrected again', () => {
    const third = correcting(
      'corrects: article, was: on Friday, now: on Saturday',
      '',
      'briefings/bridge/updates/2025-05-18-once-more.md',
    );
    const files = {
      ...edited(article, 'bridge on Thursday', 'bridge\non\nThursday'),
      ...correcting(`corrects: article, ${thursday}`),
      ...Object.fromEntries(
        Object.entries(third).map(([path, text]) => [path, String(text).replace('id: day', 'id: day-again')]),
      ),
    };
    const { article: corrected } = newestEdition(briefingOf(files));
    expect(corrected.plain).toContain('on Saturday Corrected 18\u00A0May Corrected 17\u00A0May.');
  });

  test('may cite what the correcting update brings', () => {
    const source = 'sources:\n  - { id: radio, publisher: Radio, url: https://radio.example/, type: news }';
    const { article: corrected } = newestEdition(
      briefingOf(correcting('corrects: article, was: on Thursday, now: "on Friday[^radio]"', source)),
    );
    expect(corrected.citations).toEqual(['radio', 'gazette']);
  });

  test('leaves the files of the earlier editions alone', () => {
    expect(
      reportOn({
        ...correcting(`corrects: article, ${thursday}`),
        ...edited(update, 'A ferry will run from', 'A boat will run from'),
      }),
    ).toEqual([]);
  });
});

describe('a corrected title or note of an update', () => {
  const found = correcting(`${ofFerry}, was: is found, now: may be found`);
  const lines = ({ updates: [ferry] }: Pick<Edition, 'updates'>) => [ferry?.title, ferry?.note];

  test('reads as published until the correction, and since then as corrected', () => {
    const briefing = briefingOf(found);
    expect(editionAt(briefing, before)?.updates[0]?.title).toBe('A ferry is found');
    expect(editionAt(briefing, after)?.updates[0]?.title).toBe('A ferry may be found');
  });

  test('leaves the other words of the update alone', () => {
    const { updates } = newestEdition(briefingOf(correcting(`${ofFerry}, was: run., now: run daily.`)));
    expect(lines({ updates })).toEqual(['A ferry is found', 'A ferry will run daily.']);
    expect(updates[0]?.text.plain).toBe('A ferry will run from the Old Harbour.');
  });

  test('stays on one line, and may be corrected again', () => {
    const again = correcting(
      `${ofFerry}, was: may be found, now: "will\\n  be found"`,
      '',
      'briefings/bridge/updates/2025-05-18-once-more.md',
    );
    const files = Object.fromEntries(
      Object.entries(again).map(([path, text]) => [path, String(text).replace('id: day', 'id: day-again')]),
    );
    const briefing = briefingOf({ ...found, ...files });
    expect(editionAt(briefing, after)?.updates[0]?.title).toBe('A ferry may be found');
    expect(lines(newestEdition(briefing))).toEqual(['A ferry will be found', 'A ferry will run.']);
  });
});
