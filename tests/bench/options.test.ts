import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';

test('without options the builds of 1,000 updates are measured three times, here alone', () => {
  expect(readOptions([])).toEqual({
    job: 'builds',
    updates: 1000,
    perStory: 10,
    rounds: 3,
    modes: ['cold', 'unchanged', 'edit', 'new', 'alias'],
    peers: false,
    pictures: false,
    tools: undefined,
    report: undefined,
  });
});

test('options say what is measured, of what and how often', () => {
  const args =
    '--updates 500 --per-story 500 --rounds 1 --peers --modes edit,cold --tools ours,hugo --report a.md';
  expect(readOptions(args.split(' '))).toMatchObject({
    updates: 500,
    perStory: 500,
    rounds: 1,
    peers: true,
    modes: ['cold', 'edit'],
    tools: ['ours', 'hugo'],
    report: 'a.md',
  });
  expect(readOptions(['--pages']).job).toBe('pages');
  expect(readOptions(['--profile']).job).toBe('profile');
});

test.each([
  [['--updates', 'many'], '--updates is “many”. Give a number from 1 to 99999.'],
  [['--rounds', '0'], '--rounds is “0”. Give a number from 1 to 99999.'],
  [['--modes', 'cold,warm'], '--modes has “warm”. There are cold, unchanged, edit, new, alias.'],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});
