/** What V8 writes when it samples: which function ran, and for how many microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Seconds that were spent in a package, a room of `src`, a bundled file or a part of Node. */
export interface TimeAt {
  readonly place: string;
  readonly seconds: number;
}

/** Sums the samples of profiles by place, the longest first; waiting does not count. */
export function timeByPlace(profiles: readonly Profile[]): readonly TimeAt[] {
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
    for (const [index, id] of samples.entries()) {
      const place = places.get(id) ?? '(unknown)';
      times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
    }
  }
  times.delete('(idle)');
  return [...times]
    .map(([place, seconds]) => ({ place, seconds }))
    .toSorted((a, b) => b.seconds - a.seconds || (a.place < b.place ? -1 : 1));
}

function placeOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : `Node, native: ${functionName}`;
  if (url.startsWith('node:')) return `Node: ${url.split('/')[0]?.slice('node:'.length)}`;
  if (url.startsWith('wasm:')) return 'WebAssembly';
  const [, bundled] = /\/build-\w+\/pages\/(?:chunks\/)?([\w-]+?)[._][\w-]+\.mjs$/.exec(url) ?? [];
  if (bundled !== undefined) return `bundle: ${bundled}`;
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, room] = /\/src\/([^/]+)/.exec(url) ?? [];
  return room === undefined ? url : `src/${room}`;
}
