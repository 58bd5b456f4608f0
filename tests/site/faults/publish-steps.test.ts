import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOutlet } from '../../../src/commands/publish.ts';
import { aFolder, besides, type Ended, faultAtStep, fingerprint, publish, publishWith } from './a-build.ts';

/*
 * The last step of a build, in which what readers see is changed, run as a program of its own. It goes wrong at each of
 * its own steps on the disk in turn.
 */
const folder = aFolder();
const [first, second, third] = [aSite('first'), aSite('second'), aSite('third')];
const names = new Map([
  [fingerprint(join(folder, 'no such')), 'nothing'],
  [fingerprint(first), 'the first site'],
  [fingerprint(second), 'the second site'],
  [fingerprint(third), 'the third site'],
]);

type Fault = 'killed' | 'killed half way' | 'ENOSPC' | 'EPERM';

/** More than it takes to publish these sites; a test says so should that change. */
const MOST_STEPS = 40;
const steps = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

describe.each<Fault>(['killed half way', 'ENOSPC'])('%s at any step', (fault) => {
  test.concurrent.each(steps)('%i, it leaves the last site or the next', async (step) => {
    const out = anOutput();
    publish(first, out);
    const { code, output } = await faulty(fault, step, out, second);
    const seen = siteIn(out);
    if (!output.includes('fault at')) {
      expect({ code, seen }).toEqual({ code: 0, seen: 'the second site' });
    } else if (fault === 'ENOSPC') {
      // What fails after the swap is tidied up by the next build, and no reason to call the build a failure.
      if (code === 1) expect(output).toContain('The disk is full: there is no room');
      expect([
        { code: 1, seen: 'the first site' },
        { code: 0, seen: 'the second site' },
      ]).toContainEqual({ code, seen });
    } else {
      expect(code).toBeNull();
      const between = /^fault at renameSync \S+\/next-\w+\/site /.test(output);
      expect(between ? ['nothing'] : ['the first site', 'the second site']).toContain(seen);
    }
    expectMended(out, ['the first site', 'the second site']);
  });
});

test.concurrent.each(steps)(
  'killed at step %i of the first build of all, it leaves nothing or the site',
  async (step) => {
    const out = anOutput();
    await faulty('killed', step, out, second);
    expectMended(out, ['nothing', 'the second site']);
  },
);

test('killed twice in a row, wherever, it leaves one of the sites', async () => {
  const anyStep = fc.integer({ min: 1, max: MOST_STEPS });
  const anyFault = fc.constantFrom<Fault>('killed', 'killed half way', 'ENOSPC');
  await fc.assert(
    fc.asyncProperty(anyStep, anyFault, anyStep, anyFault, async (step, fault, nextStep, nextFault) => {
      const out = anOutput();
      publish(first, out);
      await faulty(fault, step, out, second);
      await faulty(nextFault, nextStep, out, third);
      expectMended(out, ['the first site', 'the second site', 'the third site']);
    }),
    { numRuns: 12 },
  );
});

test('a file system that has no links will do', async () => {
  const out = anOutput();
  const { code, output } = await faulty('EPERM', '^linkSync', out, second);
  expect({ code, seen: siteIn(out) }).toEqual({ code: 0, seen: 'the second site' });
  expect(output).toContain('fault at linkSync');
  expectMended(out, ['the second site']);
});

test('no fault is so late that it is not tried', async () => {
  const out = anOutput();
  publish(first, out);
  expect(await faulty('killed', MOST_STEPS, out, second)).toEqual({ code: 0, output: '' });
  expect((await faulty('killed', 20, out, second)).output).toContain('fault at');
});

/** The next build, though it ends with a problem of the content, has put all in order, and the one after publishes. */
function expectMended(out: string, allowed: readonly string[]): void {
  openOutlet(out).close();
  expect(allowed).toContain(siteIn(out));
  expect(besides(out).filter((name) => name !== 'names')).toEqual([]);
  publish(third, out);
  expect(siteIn(out)).toBe('the third site');
  expect(besides(out)).toEqual(['names']);
}

function siteIn(out: string): string {
  return names.get(fingerprint(out)) ?? 'a mix';
}

function faulty(fault: Fault, step: number | string, out: string, site: string): Promise<Ended> {
  const env = { FAULT: fault, FAULT_AT: String(step) };
  return publishWith(out, site, { into: faultAtStep, env });
}

function anOutput(): string {
  return join(mkdtempSync(join(folder, 'out-')), 'dist');
}

/** A page and a folder of each name, so that parts of two sites cannot be told from one by their names. */
function aSite(name: string): string {
  const site = join(folder, name);
  mkdirSync(join(site, 'people'), { recursive: true });
  for (const file of ['index.html', 'people/index.html']) writeFileSync(join(site, file), `${name} ${file}`);
  writeFileSync(join(site, `${name}.html`), name);
  return site;
}
