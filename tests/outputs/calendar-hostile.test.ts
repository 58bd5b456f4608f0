import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  plannedEvents,
  writeCalendar,
  writeEventCalendar,
  writeSiteCalendar,
} from '../../src/outputs/calendar.ts';
import { anEdition, anEvent, aSource } from '../builders/a-briefing.ts';
import { aDirectory, aPlace } from '../builders/a-directory.ts';
import { entriesIn, faultsIn } from './calendar-reader.ts';

/** The calendars of a site on which everything that an editor words reads so. */
function calendarsOf(words: string): readonly string[] {
  const edition = {
    ...anEdition({
      items: {
        timeline: [
          anEvent('round', '2025-06-02', {
            status: 'planned',
            title: words,
            text: { html: words as never, plain: words, citations: [] },
            place: 'hall',
            sources: ['gazette'],
          }),
        ],
        sources: [aSource('gazette', { publisher: words })],
      },
    }),
    label: words,
  };
  const desk = {
    site: { name: words, tagline: words, description: words, language: 'en-GB', timeZone: 'Europe/Istanbul' },
    directory: aDirectory([], [], [aPlace('hall', { name: words })]),
    origin: { root: 'https://news.example/', authority: 'news.example,2024' },
  };
  return [
    writeSiteCalendar(desk, [edition]),
    writeCalendar(desk, edition),
    ...plannedEvents(edition).map((id) => writeEventCalendar(desk, edition, id)),
  ];
}

/** As a calendar can hold it: on one line, without controls and halves of pairs. */
const held = (words: string) =>
  words
    .toWellFormed()
    .replace(/\r\n?|\n/g, ' ')
    .replace(/\p{Cc}/gu, ' ');

function expectHarmless(words: string): void {
  for (const text of calendarsOf(words)) {
    expect(faultsIn(text)).toEqual([]);
    const entries = entriesIn(text);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      uid: 'round.talks@news.example',
      summary: held(words),
      location: held(words),
      categories: held(words),
    });
  }
}

describe('comes out harmless, and as it was:', () => {
  test.each([
    ['an end of the entry', 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
    ['an end of the calendar', 'A\nEND:VCALENDAR\nATTENDEE:mailto:a@b.example'],
    ['a lone carriage return', 'A\rSUMMARY:B'],
    ['an escape of its own', 'A\\nB\\, C\\;D\\\\'],
    ['commas, semicolons, colons, quotes', 'A, B; C: "D" \'E\' ^n'],
    ['a bell and other controls', 'A\u0007B\u0000C\u001bD\u007fE\u0085F\tG'],
    ['a script', '</script><script>alert(1)</script>'],
    ['an end of CDATA', ']]>&amp;<![CDATA['],
    ['a formula', '=HYPERLINK("https://evil.example","x")'],
    ['marks of direction', 'A\u200fB\u202eC\u2066D'],
    ['separators of lines in Unicode', 'A\u2028B\u2029C'],
    ['half of a pair', 'A\ud800B\udc00'],
    ['Cyrillic that is folded', 'Володимир Зеленський і Рустем Умєров зустрілися у Стамбулі '.repeat(4)],
    ['emoji that are folded', `x${'🕊️👩‍👩‍👧‍👦'.repeat(12)}`],
    ['Arabic that is folded', 'التقى الوفدان في إسطنبول لإجراء محادثات '.repeat(4)],
    ['a line of just the length', `${'x'.repeat(67)}é`],
  ])('%s', (_, words) => {
    expectHarmless(words);
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), expectHarmless), {
      numRuns: 150,
    });
  });
});

test('the name of a calendar cannot bring lines of its own, and is escaped', () => {
  const [text = ''] = calendarsOf('News, daily;\r\nX-EVIL:1');
  const lines = text.split('\r\n');
  expect(lines).toContain('NAME:News\\, daily\\; X-EVIL:1');
  expect(lines.filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
});

describe('a check finds', () => {
  const [sound = ''] = calendarsOf('They meet');

  test.each([
    ['a line feed alone', (text: string) => text.replace('\r\nUID', '\nUID')],
    ['a missing end', (text: string) => text.trimEnd()],
    ['a long line', (text: string) => text.replace('SUMMARY:', `SUMMARY:${'ж'.repeat(40)}`)],
    ['another state', (text: string) => text.replace('STATUS:TENTATIVE', 'STATUS:MAYBE')],
    ['a missing id', (text: string) => text.replace(/UID:.*\r\n/, '')],
    ['a missing stamp', (text: string) => text.replace(/DTSTAMP:.*\r\n/, '')],
    [
      'a stamp that is not the change',
      (text: string) => text.replace(/DTSTAMP:.*\r\n/, 'DTSTAMP:20310101T000000Z\r\n'),
    ],
    ['days that end as they begin', (text: string) => text.replace('DATE:20250603', 'DATE:20250602')],
    [
      'a local time',
      (text: string) => text.replace('DTSTART;VALUE=DATE:20250602', 'DTSTART:20250602T100000'),
    ],
    [
      'an id twice',
      (text: string) => text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, (entry) => entry + entry),
    ],
    ['a control', (text: string) => text.replace('They', 'They\u0007')],
  ])('%s', (_, spoil) => {
    expect(faultsIn(sound)).toEqual([]);
    expect(spoil(sound)).not.toBe(sound);
    expect(faultsIn(spoil(sound))).not.toEqual([]);
  });
});
