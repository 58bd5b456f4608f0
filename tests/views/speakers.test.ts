import { expect, test } from 'vitest';
import type { StatementRow } from '../../src/story/positions.ts';
import { speakers } from '../../src/views/speakers.ts';
import { aSource } from '../builders/a-briefing.ts';
import { aPage } from './a-page.ts';

const party = (shortName: string) => ({ shortName });
const source = (publisher: string, number: number) => ({ number, source: aSource('s', { publisher }) });

function told(by: readonly string[], ...publishers: readonly string[]): string {
  const row = { by: by.map(party), sources: publishers.map(source) };
  return speakers(aPage(''), row as unknown as StatementRow);
}

test('whoever says something is named, and not who reports it', () => {
  expect(told(['Umerov', 'Ukraine'], 'A News')).toBe('Umerov and Ukraine');
});

test('what nobody is known to have said is reported by its publishers, each once', () => {
  expect(told([], 'Axios via LIGA.net', 'A News', 'A News')).toBe(
    'reported by Axios via LIGA.net and A News',
  );
});

test('a statement without speaker and source names neither', () => {
  expect(told([])).toBe('speaker not recorded');
});
