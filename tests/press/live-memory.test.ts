import { expect, test } from 'vitest';
import { counted, type Memory, noMemory } from '../../src/newsroom/memory.ts';
import { openLiveMemory } from '../../src/press/live-memory.ts';

test('the same question has the very same answer', () => {
  const memory = openLiveMemory(noMemory);
  const first = memory.recall(['a'], () => ({ text: 'one' }));
  expect(memory.recall(['a'], () => ({ text: 'other' })).value).toBe(first.value);
  expect(memory.recall(['b'], () => ({ text: 'other' })).value).toEqual({ text: 'other' });
});

test('what is asked for in each round stays, and what was not asked for in one is asked of the lasting memory', () => {
  const asked: string[] = [];
  const lasting: Memory = {
    recall: (inputs, work) => {
      asked.push(inputs.join());
      return { value: work() };
    },
  };
  const memory = openLiveMemory(lasting);
  for (const round of [['a', 'b'], ['a'], ['a', 'b'], ['a', 'b']]) {
    for (const name of round) memory.recall([name], () => name);
    memory.tidy();
  }
  expect(asked).toEqual(['a', 'b', 'b']);
});

test('questions are counted, and answered all the same', () => {
  const counts: number[] = [];
  const memory = counted(noMemory, (count) => counts.push(count));
  expect([memory.recall(['a'], () => 1).value, memory.recall(['a'], () => 2).value]).toEqual([1, 2]);
  expect(counts).toEqual([1, 2]);
});
