import { expect, test } from 'vitest';
import type { Edition } from '../../src/story/edition.ts';
import type { Status } from '../../src/story/items.ts';
import type { Timeline } from '../../src/story/timeline.ts';
import { outlookOf } from '../../src/views/briefing/outlook.ts';

const nothing: Timeline = { past: [], ahead: [], count: 0 };

/** An edition of an article and updates that each set a status, or none. */
function edition(...statuses: readonly (Status | undefined)[]): Edition {
  return {
    status: statuses.findLast((status) => status !== undefined),
    published: 'the article',
    updates: statuses.slice(1).map((status, index) => ({
      published: `update ${index + 1}`,
      told: status === undefined ? {} : { status },
    })),
  } as unknown as Edition;
}

test('of a story that goes on without a plan is nothing', () => {
  expect(outlookOf(edition('developing'), nothing)).toBeUndefined();
  expect(outlookOf(edition('paused'), nothing)).toBeUndefined();
});

test('of a concluded story is when it was first said to be over', () => {
  expect(outlookOf(edition('developing', undefined, 'concluded', undefined, 'concluded'), nothing)).toEqual({
    kind: 'concluded',
    on: 'update 2',
  });
});

test('of a story that was reopened and concluded again is the second time', () => {
  expect(outlookOf(edition('concluded', 'developing', 'concluded'), nothing)).toEqual({
    kind: 'concluded',
    on: 'update 2',
  });
});

test('of a story that was over when it was first told is the article', () => {
  expect(outlookOf(edition('concluded', undefined), nothing)).toEqual({
    kind: 'concluded',
    on: 'the article',
  });
});
