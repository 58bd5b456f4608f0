/** Tells whoever waits how far it is. */
export interface Progress {
  /** `all` is left out where nobody knows how many there are. */
  readonly show: (what: string, done: number, all?: number) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/** Milliseconds; what takes less needs no telling. */
const PATIENCE = 2000;
const PACE = 200;

/** One line on a terminal that is written over again and again; nothing in a file or in what runs by itself. */
export function progressOn(stream: NodeJS.WriteStream, { CI }: NodeJS.ProcessEnv): Progress {
  if (!stream.isTTY || CI) return { show: () => {}, clear: () => {} };
  let next = performance.now() + PATIENCE;
  let shown = false;
  const number = new Intl.NumberFormat('en');
  return {
    show: (what, done, all) => {
      if (performance.now() < next) return;
      next = performance.now() + PACE;
      shown = true;
      const count = [done, ...(all === undefined ? [] : [all])].map((one) => number.format(one));
      stream.write(`\r\x1b[K${what}: ${count.join(' of ')}`);
    },
    clear: () => {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
