import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Patch } from '../../src/story/briefing.ts';
import type { Event } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { stripOf } from '../../src/story/strip.ts';
import { makeScale } from '../../src/story/strip-scale.ts';
import { timelineOf } from '../../src/story/timeline.ts';
import { anEdition, anEvent, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

function stripWith(events: readonly Patch<Event>[], updated = '05-20') {
  const edition = anEdition({ items: { timeline: events }, updates: [anUpdate(updated)] });
  const timeline = timelineOf(edition, aDirectory(), ledgerOf(edition));
  return stripOf(edition, timeline, ({ edtf }) => edtf.slice(5, 10));
}

const day = (date: string, given: Partial<Event> = {}) => anEvent(date, date, given);
const high = (date: string, label: string) => day(date, { importance: 'high', label });
const idsOf = (strip: ReturnType<typeof stripWith>) => strip?.marks.map(({ row }) => row.event.id);

test('one event makes no strip', () => {
  expect(stripWith([day('2025-05-16')])).toBeUndefined();
});

test('events have a mark each, from the first at the start to now or the last plan at the end', () => {
  const past = stripWith([day('2025-05-10'), day('2025-05-15')]);
  expect([past?.marks[0]?.x, past?.now]).toEqual([0, 100]);
  const planned = stripWith([day('2025-05-10'), day('2025-05-25', { status: 'planned' })]);
  expect(planned?.now).toBeLessThan(planned?.marks[1]?.x ?? 0);
});

test('time runs evenly where nothing can be followed', () => {
  const strip = stripWith([day('2025-05-10'), day('2025-05-12'), day('2025-05-14'), day('2025-05-18')]);
  const [a = 0, b = 0, c = 0, d = 0] = strip?.marks.map(({ x }) => x) ?? [];
  expect(b - a).toBeCloseTo(c - b);
  expect(d - c).toBeCloseTo(2 * (c - b));
});

test('events of earlier years stand apart, under the first of their years', () => {
  const strip = stripWith([day('2014-03-18'), day('2022-03-29'), day('2025-05-16'), day('2025-05-18')]);
  expect(strip?.breakAt).toEqual({ from: 8, to: 12 });
  expect(strip?.marks.map(({ x }) => x < 8)).toEqual([true, true, false, false]);
  expect(strip?.axis[0]).toEqual({ x: 0, anchor: 'start', label: { kind: 'year', year: 2014 } });
});

test('only what is high or still open can be followed', () => {
  const strip = stripWith([
    day('2025-05-10'),
    high('2025-05-12', 'First'),
    day('2025-05-14', { importance: 'low' }),
    day('2025-05-25', { status: 'planned' }),
    day('2025-05-26', { status: 'postponed' }),
  ]);
  expect(strip?.marks.map(({ link }) => link !== undefined)).toEqual([false, true, false, true, true]);
});

test('an event of several days has a bar, and its mark in the middle', () => {
  const strip = stripWith([day('2025-05-10'), anEvent('swap', '2025-05-12/2025-05-14'), day('2025-05-20')]);
  const { x = 0, bar } = strip?.marks[1] ?? {};
  expect(bar && (bar.from + bar.to) / 2).toBeCloseTo(x);
  expect(strip?.marks.filter((mark) => mark.bar)).toHaveLength(1);
});

test('a label that would touch the one before it is left out', () => {
  const days = Array.from({ length: 14 }, (_, index) =>
    high(`2025-05-${index + 1}`.replace(/-(\d)$/, '-0$1'), 'Fourteen chars'),
  );
  const shown = stripWith(days)?.marks.map(({ link }) => link?.showLabel);
  expect(shown).toEqual(days.map((_, index) => index % 2 === 0));
});

describe('under the line', () => {
  const axisOf = (strip: ReturnType<typeof stripWith>) =>
    strip?.axis.map(({ label, anchor }) => [
      label.kind === 'month' ? `${label.year}-${label.month}` : label.kind,
      anchor,
    ]);

  test('months are named, the first from its edge, and now', () => {
    expect(axisOf(stripWith([day('2025-03-10'), day('2025-04-20')], '06-15'))).toEqual([
      ['2025-3', 'start'],
      ['2025-4', 'middle'],
      ['2025-5', 'middle'],
      ['2025-6', 'middle'],
      ['now', 'end'],
    ]);
  });

  test('months go on over the turn of the year', () => {
    const planned = day('2026-02-10', { status: 'planned' });
    expect(axisOf(stripWith([day('2025-11-10'), planned], '12-20'))).toEqual([
      ['2025-11', 'start'],
      ['2025-12', 'middle'],
      ['now', 'middle'],
      ['2026-1', 'middle'],
      ['2026-2', 'middle'],
    ]);
  });
});

describe('for any events', () => {
  const event = fc.record({
    date: fc
      .record({
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        length: fc.constantFrom(0, 0, 0, 5, 90),
      })
      .map(({ month, day: first, length }) => dated(month, first, length)),
    importance: fc.constantFrom('high' as const, 'normal' as const, 'low' as const),
    label: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 14 }),
  });
  const events = fc
    .array(event, { minLength: 2, maxLength: 25 })
    .map((all) => all.map(({ date, ...rest }, index) => anEvent(`e${index}`, date, rest)));
  const any = events.map((all) => stripWith(all, '12-31') ?? expect.fail('no strip'));

  test('each has one mark within the strip, in the order of its place', () => {
    fc.assert(
      fc.property(events, (all) => {
        const strip = stripWith(all, '12-31');
        const places = strip?.marks.map(({ x }) => x) ?? [];
        expect(idsOf(strip)?.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((x) => x >= 0 && x <= 100)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('the areas of what can be followed hold their marks, fill the strip and do not overlap', () => {
    fc.assert(
      fc.property(any, ({ marks }) => {
        const links = marks.flatMap(({ x, link }) => (link ? [{ x, ...link }] : []));
        expect(links.every(({ x, from, to }) => from <= x && x <= to)).toBe(true);
        expect(links.map(({ to }) => to)).toEqual(
          links.length === 0 ? [] : [...links.slice(1).map(({ from }) => from), 100],
        );
      }),
      { numRuns: 50 },
    );
  });

  test('dates do not touch, nor do labels on the line and under it', () => {
    fc.assert(
      fc.property(any, ({ marks, axis }) => {
        const width = (text: string, character: number) => text.length * character;
        const shown = marks.flatMap(({ x, row, link }) =>
          link ? [{ x, link, label: row.event.label ?? '' }] : [],
        );
        const dates = shown
          .filter(({ link }) => link.showDate)
          .map(({ x, link }) => ({ x, width: width(link.date, 0.95) }));
        const names = shown
          .filter(({ link }) => link.showLabel)
          .map(({ x, label }) => ({ x, width: width(label, 0.6) }));
        for (const row of [dates, names, axis.map(({ x }) => ({ x, width: 7 }))])
          expect(touching(row)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the scale', () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });

  test('never runs backwards, and stays within its bounds', () => {
    fc.assert(
      fc.property(
        times,
        times,
        fc.constantFrom(0, 12),
        fc.integer({ min: 0, max: 1_000_000 }),
        (linked, others, left, now) => {
          const scale = makeScale({ left, times: [...linked, ...others], linked, now });
          const places = [...linked, ...others, now]
            .filter((time) => time >= scale.start)
            .toSorted((a, b) => a - b)
            .map(scale.at);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places.every((x) => x >= left && x <= 100)).toBe(true);
        },
      ),
    );
  });

  test('keeps what can be followed apart by a finger, or shares the room where it is short', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 1_000_000 }), (linked, now) => {
        const { at } = makeScale({ left: 0, times: linked, linked, now });
        const places = linked.toSorted((a, b) => a - b).map(at);
        const room = Math.min(8.6, 100 / linked.length);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(gaps.every((gap) => gap >= room - 1e-9)).toBe(true);
      }),
    );
  });
});

function dated(month: number, first: number, length: number): string {
  const iso = (days: number) => new Date(Date.UTC(2025, month - 1, first + days)).toISOString().slice(0, 10);
  return length === 0 ? iso(0) : `${iso(0)}/${iso(length)}`;
}

/** Neighbours that are nearer to each other than half of their widths together. */
function touching(row: readonly { readonly x: number; readonly width: number }[]) {
  return row.slice(1).filter(({ x, width }, index) => {
    const before = row[index];
    return before && x - before.x < (before.width + width) / 2 - 1e-9;
  });
}
