import { expect, test } from 'vitest';
import { writeTimelineJs } from '../../src/outputs/timeline-js.ts';
import type { Event } from '../../src/story/items.ts';
import { aMoment, anEvent, aSource } from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { timelineSlides } from './timeline-slides.ts';

const timelineOf = (...[given]: Parameters<typeof aDataDesk>) =>
  timelineSlides.parse(JSON.parse(writeTimelineJs(aDataDesk(given))));

const slideOf = (date: string, given: Partial<Event> = {}) =>
  timelineOf({ items: { timeline: [anEvent('round', date, given)], sources: [aSource('a&b')] } }).events[0];

test.each([
  ['2025', { year: 2025 }, undefined, undefined],
  ['2025-05', { year: 2025, month: 5 }, undefined, undefined],
  ['2025-05-16', { year: 2025, month: 5, day: 16 }, undefined, undefined],
  ['2025-05~', { year: 2025, month: 5 }, undefined, 'about May 2025'],
  ['../2025-06-01', { year: 2025, month: 6, day: 1 }, undefined, 'by 1 June 2025'],
  ['2025-06-01/..', { year: 2025, month: 6, day: 1 }, undefined, 'from 1 June 2025'],
  [
    '2025-05-23/2025-05-25',
    { year: 2025, month: 5, day: 23 },
    { year: 2025, month: 5, day: 25 },
    '23–25 May 2025',
  ],
  [
    '2025-05-16T13:35+03:00~',
    { year: 2025, month: 5, day: 16, hour: 13, minute: 35 },
    undefined,
    '16 May 2025, about 13:35 in Istanbul',
  ],
  [
    '2025-05-31T22:00-04:00',
    { year: 2025, month: 6, day: 1, hour: 5, minute: 0 },
    undefined,
    '31 May 2025, 22:00 in UTC−4',
  ],
])('%s is no more precise on a slide', (date, start, end, display) => {
  const slide = slideOf(date);
  expect(slide?.start_date).toEqual(start);
  expect(slide?.end_date).toEqual(end);
  expect(slide?.display_date?.replaceAll(/\s/g, ' ')).toBe(display);
});

test('a slide leads to the event on the page, and to its sources', () => {
  expect(slideOf('2025-05-16', { title: 'A & B', place: 'istanbul', sources: ['a&b'] })?.text).toEqual({
    headline: '<a href="https://news.example/a/briefings/talks/#e-round">A &amp; B</a>',
    text: '<p>istanbul</p><p><a href="https://a&amp;b.example/">a&amp;b</a></p>',
  });
});

test('a plan is not told as something that happened', () => {
  const slide = slideOf('2025-05-16', {
    status: 'cancelled',
    certainty: 'disputed',
    announcedFor: aMoment('2025-05-15'),
  });
  expect(slide?.text.text.replaceAll(/\s/g, ' ')).toBe(
    '<p>Cancelled · Disputed · announced for 15 May 2025</p>',
  );
});

test('the first slide is the briefing', () => {
  expect(timelineOf().title.text).toEqual({
    headline: 'First headline',
    text: '<p>First summary</p><p><a href="https://news.example/a/briefings/talks/">The talks</a></p>',
  });
});

test('words of another language than that of the story say so', () => {
  const desk = aDataDesk({ items: { timeline: [anEvent('round', '2025-05-16', { status: 'planned' })] } });
  const german = { ...desk, edition: { ...desk.edition, language: 'de' } };
  expect(timelineSlides.parse(JSON.parse(writeTimelineJs(german))).events[0]?.text.text).toBe(
    '<p><span lang="en-GB">Planned</span></p>',
  );
});
