import { describe, expect, test } from 'vitest';
import { changedParagraphs } from '../../src/story/paragraphs.ts';

const talks =
  'Delegations of Ukraine and Russia met in Istanbul and agreed to exchange 1,000 prisoners each.';
const next = 'A second round is planned for 2 June, and both sides are to bring a memorandum on a ceasefire.';

const changes = (before: readonly string[], after: readonly string[]) =>
  changedParagraphs(before, after).map(({ kind, index }) => [kind, index]);

describe('a paragraph', () => {
  test('is new where nothing before said anything like it', () => {
    expect(changedParagraphs([talks], [talks, next])).toEqual([{ kind: 'new', index: 1, now: next }]);
    expect(changes([], [talks])).toEqual([['new', 0]]);
  });

  test('is changed where much was added to one that stood before', () => {
    const now = `${talks} It was completed on 25 May after three days.`;
    const longer = `${now} Nobody had expected that.`;
    expect(changedParagraphs([next, talks], [longer])).toEqual([
      { kind: 'changed', index: 0, was: talks, now: longer },
    ]);
  });

  test.each([
    ['stands as it stood', talks],
    ['stands elsewhere', talks],
    ['was mended', talks.replace('prisoners', 'prisonners')],
    ['is told with other marks and case', talks.replace(' and agreed', ', and AGREED')],
    ['lost a part', talks.slice(0, talks.indexOf(' and agreed'))],
  ])('is the same where it %s', (_, now) => {
    expect(changes([next, talks], [now])).toEqual([]);
  });

  test('is new although its letters are strewn over a long one', () => {
    const long = `${talks} ${next} ${talks} ${next}`;
    expect(changes([long], ['Trump names an envoy.'])).toEqual([['new', 0]]);
  });

  test('of few words is changed where more than a quarter of it is', () => {
    expect(changes(['Rubio arrives in Antalya'], ['Rubio arrives in Istanbul'])).toEqual([['changed', 0]]);
    expect(changes(['Rubio arrives in Antalya on 15 May'], ['Rubio arrives in Antalya on 16 May'])).toEqual(
      [],
    );
  });

  test('without words is none', () => {
    expect(changes([talks], [''])).toEqual([]);
    expect(changes([], [''])).toEqual([]);
  });
});
