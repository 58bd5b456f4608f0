import { expect, test } from 'vitest';
import type { Strip, StripLabel } from '../../src/story/strip.ts';
import { axisTexts, percent } from '../../src/views/strip-text.ts';
import { aPage } from './a-page.ts';

const month = (x: number, number: number, year = 2025): StripLabel => ({
  x,
  anchor: x === 0 ? 'start' : 'middle',
  label: { kind: 'month', year, month: number },
});
const now: StripLabel = { x: 100, anchor: 'end', label: { kind: 'now' } };

function textsUnder(...axis: readonly StripLabel[]): readonly string[] {
  const strip: Strip = { now: 100, marks: [], axis };
  return axisTexts(aPage('', 2025), strip).map(({ text, everywhere }) => (everywhere ? text : `(${text})`));
}

test('says the months, and the year of those that are not of the page’s year', () => {
  expect(textsUnder(month(0, 12, 2024), month(50, 1), now)).toEqual(['December\u00a02024', 'January', 'now']);
});

test('leaves out a month that would touch the one before it', () => {
  expect(textsUnder(month(0, 8), month(5, 9), month(40, 10), now)).toEqual(['August', 'October', 'now']);
});

test('leaves out a month that would touch “now”, which always stays', () => {
  expect(textsUnder(month(0, 5), month(97, 9), now)).toEqual(['May', 'now']);
});

test('keeps for wide screens what has no room on a narrow one', () => {
  expect(textsUnder(month(0, 5), month(20, 9), now)).toEqual(['May', '(September)', 'now']);
});

test('writes lengths to a tenth of a per cent', () => {
  expect([percent(33.333), percent(100), percent(0.04)]).toEqual(['33.3%', '100%', '0%']);
});
