import type { Page } from 'playwright-core';

/** Notes from now on what moves on a page without being asked to. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      })[])
        if (!entry.hadRecentInput) shifts.push(`${entry.value} after ${entry.startTime} ms`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved so far. */
export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts'));
}
