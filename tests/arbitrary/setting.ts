/*
 * `RUNS=50` makes the tests of arbitrary content run fifty times as long as they do each time, and `SEED=2` lets them
 * try other content than that.
 */

const times = Number(process.env.RUNS || 1);

/** How a property is run; a failure is not made smaller, since what is drawn from a generator would not be. */
export const setting = (runs: number) => ({
  seed: Number(process.env.SEED || 1),
  numRuns: runs * times,
  endOnFailure: true,
});

/** Milliseconds that a test may take. */
export const longer = (limit: number): number => limit * times;
