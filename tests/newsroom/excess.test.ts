import { describe, expect, test } from 'vitest';
import { reportLines } from '../builders/report-lines.ts';
import { article, compiled, type Files, markdown, update } from '../builders/content-folder.ts';

const fields = 'headline: H\nlabel: L\nsummary: S\npublished: 2025-05-15T20:00+03:00\nstatus: developing\n';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const withFields = (more: string): Files => ({ [article]: markdown(fields + more) });

describe('what would stall is answered at once, with the limit:', { timeout: 5_000 }, () => {
  test.each<[string, Files, string]>([
    ['a text of 10 MB', { [update]: 'word '.repeat(2_000_000) }, 'The file has 9,766 KB; 512 are the most.'],
    [
      'a field of 10 MB',
      withFields(`known: ${'x'.repeat(10_000_000)}`),
      'The file has 9,766 KB; 512 are the most.',
    ],
    [
      'an image of 11 MB',
      { 'briefings/bridge/a.png': new Uint8Array(11 * 1024 * 1024) },
      'The file has 11,264 KB; 10,240 are the most.',
    ],
    [
      'a list of 100,000 lines',
      withFields(`keyPoints:\n${lines(100_000, () => '- a\n')}`),
      'The fields have more than 5,000 lines.',
    ],
    [
      'a list of 1,001 members',
      withFields(`keyPoints:\n${lines(1_001, () => '- a\n')}`),
      'The list has more than 1,000 members.',
    ],
    [
      '100,000 names',
      { 'people/a.md': markdown(`name: A\ndescription: B\naliases: [${lines(100_000, (n) => `${n},`)}]`) },
      '; 512 are the most.',
    ],
    [
      '20,000 names on one line',
      { 'people/a.md': markdown(`name: A\ndescription: B\naliases: [${lines(20_000, (n) => `${n},`)}]`) },
      'The fields have more than 10,000 commas, brackets and backslashes.',
    ],
    ['4,000 fields', withFields(lines(4_000, (n) => `f${n}: x\n`)), 'There are more than 100 fields here.'],
    [
      'brackets within brackets',
      withFields(`timeline: ${'['.repeat(50_000)}`),
      'Fields or brackets lie more than 50 deep within each other.',
    ],
    [
      'lists within lists',
      withFields(`timeline:\n  ${'- '.repeat(5_000)}a`),
      'Fields or brackets lie more than 50 deep within each other.',
    ],
    [
      'fields within fields',
      withFields(lines(400, (n) => `${' '.repeat(n)}a:\n`)),
      'Fields or brackets lie more than 50 deep within each other.',
    ],
    [
      'a bomb of aliases',
      withFields(
        `a: &a [x, x]\n${lines(20, (n) => `${'b'.repeat(n + 1)}: &${'b'.repeat(n + 1)} [*a, *a]\n`)}`,
      ),
      'A value cannot begin with &.',
    ],
    ['an alias of itself', withFields('a: &a [*a]'), 'A value cannot begin with &.'],
    [
      'wrong escapes',
      withFields(`keyPoints: "${'\\x'.repeat(100_000)}"`),
      'The fields have more than 10,000 commas, brackets and backslashes.',
    ],
    [
      '100,000 redirects',
      { 'redirects.yaml': `redirects:\n${lines(100_000, () => '- { from: /a/, to: /b/ }\n')}` },
      '; 512 are the most.',
    ],
    [
      'a list of published addresses that holds none',
      { '.permalinks': 'x\n'.repeat(1_000_000) },
      '“x” is no address of this site.',
    ],
  ])('%s', (_, files, fault) => {
    const { newsroom, problems } = compiled(files);
    expect(newsroom).toBeUndefined();
    expect(reportLines(problems, 'content').join('\n')).toContain(fault);
  });
});
