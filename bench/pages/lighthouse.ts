import { join } from 'node:path';
import { costOf } from '../measure/cost.ts';
import { readFileSync } from 'node:fs';

/** What a page is like on a telephone of the middle range, as Lighthouse imitates it. */
export interface Visit {
  readonly requests: number;
  /** Bytes over the wire, with their headers. */
  readonly bytes: number;
  /** Milliseconds: first words, largest part, blocked by script, work of the browser. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly work: number;
  /** From 0 to 100. */
  readonly score: number;
}

interface Audits {
  readonly categories: { readonly performance: { readonly score: number } };
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly numericValue: number;
        readonly details: { readonly items: readonly { readonly transferSize: number }[] };
      }
    >
  >;
}

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Visits a page once. */
export async function visit(
  url: string,
  {
    packages,
    browser,
    work,
    signal,
  }: { packages: string; browser: string; work: string; signal: AbortSignal },
): Promise<Visit> {
  const report = join(work, 'lighthouse.json');
  await costOf(
    {
      program: process.execPath,
      args: [
        join(packages, 'node_modules/lighthouse/cli/index.js'),
        url,
        '--only-categories=performance',
        '--output=json',
        `--output-path=${report}`,
        '--quiet',
        '--no-enable-error-reporting',
        `--chrome-flags=${flags}`,
      ],
      cwd: work,
      env: { CHROME_PATH: browser },
    },
    signal,
  );
  return visitOf(JSON.parse(readFileSync(report, 'utf8')) as Audits);
}

function visitOf({ categories, audits }: Audits): Visit {
  const number = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const requests =
    audits['network-requests']?.details.items.filter(({ transferSize }) => transferSize > 0) ?? [];
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    blocked: number('total-blocking-time'),
    work: number('mainthread-work-breakdown'),
    score: 100 * categories.performance.score,
  };
}
