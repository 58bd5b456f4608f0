import { describe, expect, test } from 'vitest';
import { briefingPicture, updatePicture } from '../../src/pictures/picture.ts';
import { type Edition, newestEdition } from '../../src/story/edition.ts';
import type { Status, UpdateKind } from '../../src/story/items.ts';
import type { Site } from '../../src/story/newsroom.ts';
import { aBriefing, anEvent, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

const site: Site = {
  name: 'The\u00a0Quay',
  tagline: '',
  description: '',
  language: 'en-GB',
  timeZone: 'Europe/Istanbul',
};
const events = [
  anEvent('old', '2022-03-29'),
  anEvent('offer', '2025-05-11', { importance: 'high', label: 'Offer' }),
  anEvent('talks', '2025-05-16', { importance: 'high', status: 'planned' }),
];
const held = { timeline: [{ id: 'talks', status: 'happened' as const }] };

describe('the picture of a briefing', () => {
  const shown = (updates: Parameters<typeof anUpdate>[]) => {
    const briefing = aBriefing({
      items: { timeline: events },
      updates: updates.map((given) => anUpdate(...given)),
    });
    return briefingPicture(site, aDirectory(), newestEdition(briefing));
  };

  test('says whose it is, what the story is called and where it stands', () => {
    expect(shown([])).toMatchObject({
      site: 'The Quay',
      chip: { text: 'Developing', look: 'signal' },
      title: 'First headline',
    });
  });

  test.each<[Status, string]>([
    ['developing', 'signal'],
    ['paused', 'outline'],
    ['concluded', 'filled'],
  ])(
    'shows a story that is %s as the pages do (%s), and its line goes on unless all is over',
    (status, look) => {
      const picture = shown([['05-20', { told: { status } }]]);
      expect(picture.chip.look).toBe(look);
      expect(picture.line.goesOn).toBe(status !== 'concluded');
    },
  );

  test('has the line of the newest edition, with its day in the place of now', () => {
    const { line } = shown([['05-20', { items: held }]]);
    expect(line.breakAt).toEqual({ from: 8, to: 12 });
    expect(line.now).toBe(100);
    expect(line.marks.map(({ importance, open }) => [importance, open])).toEqual([
      ['normal', false],
      ['high', false],
      ['high', false],
    ]);
    expect(line.labels).toEqual([
      { x: 0, anchor: 'start', text: '2022', isNow: false },
      { x: 12, anchor: 'start', text: 'May', isNow: false },
      { x: 100, anchor: 'end', text: '20 May 2025', isNow: true },
    ]);
  });

  test('has a line with nothing but the day where there are no events', () => {
    const { line } = briefingPicture(site, aDirectory(), newestEdition(aBriefing()));
    expect(line).toEqual({
      now: 100,
      goesOn: true,
      marks: [],
      labels: [{ x: 100, anchor: 'end', text: '15 May 2025', isNow: true }],
    });
  });
});

describe('the picture of an update', () => {
  const first = anUpdate('2025-05-15T23:00+03:00', { title: 'They will meet' });
  const later = anUpdate('05-20', { items: held });
  const pictureOf = (updates = [first, later]) => {
    const briefing = aBriefing({ items: { timeline: events }, updates });
    const [update] = newestEdition(briefing).updates as unknown as [Edition['updates'][number]];
    return updatePicture(site, aDirectory(), briefing, update);
  };

  test('says of what kind it is, and of which briefing', () => {
    expect(pictureOf()).toMatchObject({
      chip: { text: 'Development', look: 'outline' },
      label: 'The talks',
      title: 'They will meet',
    });
  });

  test('has the line as it was then, and stays the same when the story goes on', () => {
    expect(pictureOf()).toEqual(pictureOf([first]));
    expect(pictureOf().line.marks.map(({ open }) => open)).toEqual([false, false, true]);
    expect(pictureOf().line.now).toBeLessThan(100);
  });

  test.each<[UpdateKind, string]>([
    ['correction', 'signal'],
    ['background', 'outline'],
    ['clarification', 'outline'],
  ])('of the kind %s stands in a frame of %s', (kind, look) => {
    expect(pictureOf([{ ...first, kind }]).chip.look).toBe(look);
  });
});
