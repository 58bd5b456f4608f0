import { chromium, type Page } from 'playwright-core';
import { median } from '../measure/median.ts';

const queries = ['Zel', 'Zelensky', 'prison', 'prisoner exchange', 'Путин', 'ceasefire', 'Istanbul'];

/** Milliseconds from a letter typed into a search page that has its index to the answer that is painted: the median of some queries. */
export async function answerTime(url: string, browser: string): Promise<number> {
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await running.newPage();
    await page.goto(url);
    await timeOf(page, 'warm');
    const times: number[] = [];
    for (const query of queries) times.push(await timeOf(page, query));
    return median(times);
  } finally {
    await running.close();
  }
}

function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const [field, list] = [document.querySelector('input'), document.querySelector('#results ol')];
    if (!field || !list) throw new Error('The search page has no field or no list of results.');
    const answered = new Promise((done) => new MutationObserver(done).observe(list, { childList: true }));
    field.value = asked;
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, query);
}
