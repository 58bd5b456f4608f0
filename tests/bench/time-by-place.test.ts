import { expect, test } from 'vitest';
import { type Profile, timeByPlace } from '../../bench/measure/time-by-place.ts';

test('time is summed by package, room, bundled file and part of Node, over all profiles, the longest first', () => {
  const urls = [
    'file:///project/node_modules/yaml/dist/compose.js',
    'file:///project/node_modules/@astrojs/prism/dist/index.js',
    'file:///project/src/newsroom/yaml.ts',
    'file:///project/node_modules/.cache/x/build-a1B2c3/pages/chunks/timeline_Ge8-RKHdi.mjs',
    'node:internal/fs/utils',
    'wasm://wasm/00ad0bc6',
  ];
  const one = profile(urls, [10, 20, 30, 40, 50, 60]);
  expect(timeByPlace([one, one])).toEqual([
    { place: 'WebAssembly', seconds: 120 },
    { place: 'Node: internal', seconds: 100 },
    { place: 'bundle: timeline', seconds: 80 },
    { place: 'src/newsroom', seconds: 60 },
    { place: '@astrojs/prism', seconds: 40 },
    { place: 'yaml', seconds: 20 },
  ]);
});

test('waiting is no work, and collecting garbage is', () => {
  const nodes = ['(idle)', '(garbage collector)', 'open'].map((functionName, id) => ({
    id,
    callFrame: { functionName, url: '' },
  }));
  expect(timeByPlace([{ nodes, samples: [0, 1, 2], timeDeltas: [5e6, 2e6, 1e6] }])).toEqual([
    { place: '(garbage collector)', seconds: 2 },
    { place: 'Node, native: open', seconds: 1 },
  ]);
});

function profile(urls: readonly string[], seconds: readonly number[]): Profile {
  return {
    nodes: urls.map((url, id) => ({ id, callFrame: { functionName: 'run', url } })),
    samples: urls.map((_, id) => id),
    timeDeltas: seconds.map((one) => one * 1e6),
  };
}
