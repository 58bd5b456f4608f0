import { join, resolve } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { costOf } from './measure/cost.ts';
import { median } from './measure/median.ts';
import { type Visit, visit } from './pages/lighthouse.ts';
import { answerTime } from './pages/search-answers.ts';
import { serve } from './pages/serve.ts';
import { writeTimelineJsPage } from './pages/timeline-js.ts';
import { table } from './table.ts';
import { browsing, installed } from './tools/packages.ts';

const story = 'istanbul-talks';

/**
 * Visits the page of the Istanbul talks and a page of TimelineJS with the same events by turns, and returns the medians
 * as a Markdown table; below it, how long the search of the site takes to answer.
 */
export async function measurePages(work: string, rounds: number, signal: AbortSignal): Promise<string> {
  const browser = await findBrowser();
  if (!browser) throw new Error('There is no browser to measure with. Install Chromium, or set CHROME_PATH.');
  const packages = installed('browsing', browsing);
  const site = join(work, 'site');
  const env = { CONTENT_DIR: '', OUT_DIR: site, SITE_URL: '', BASE_PATH: '/site/', BUILD_NOW: '' };
  const build = { program: process.execPath, args: ['src/commands/build.ts'], cwd: resolve('.'), env };
  await costOf(build, signal);
  const timeline = join(work, 'timeline-js');
  writeTimelineJsPage(timeline, packages, join(site, 'briefings', story, 'timeline.json'));

  const server = await serve({ site, 'timeline-js': timeline });
  const pages = [
    { name: 'Throughline, the whole briefing', url: `${server.root}/site/briefings/${story}/` },
    {
      name: `TimelineJS ${browsing['@knight-lab/timelinejs']}, its timeline alone`,
      url: `${server.root}/timeline-js/`,
    },
  ].map((page) => ({ ...page, visits: [] as Visit[] }));
  const answers: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
        page.visits.push(await visit(page.url, { packages, browser, work, signal }));
        console.error(`${round + 1}. ${page.name}`);
      }
      answers.push(await answerTime(`${server.root}/site/search/`, browser));
    }
  } finally {
    await server.stop();
  }
  const pagesTable = table(
    ['page', 'requests', 'bytes', 'FCP ms', 'LCP ms', 'TBT ms', 'main thread ms', 'score'],
    pages.map(({ name, visits }) => [name, ...columns.map((column) => figure(visits, column))]),
  );
  return `${pagesTable}\n\nThe search, once loaded, answers ${Math.round(median(answers))} ms after a letter is typed.`;
}

const columns = ['requests', 'bytes', 'firstPaint', 'largestPaint', 'blocked', 'work', 'score'] as const;

function figure(visits: readonly Visit[], column: keyof Visit): string {
  return Math.round(median(visits.map((one) => one[column]))).toLocaleString('en-GB');
}
