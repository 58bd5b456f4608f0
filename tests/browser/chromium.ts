import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/** Starts the Chromium of this machine, or says what to do. `settings` are those of its engine (`--blink-settings`). */
export async function launch(settings?: string): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no browser to test with. Run npm test, which installs one.');
  const args = [
    // Test machines often run as root, where Chromium has no sandbox.
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath,
    args: settings ? [...args, `--blink-settings=${settings}`] : args,
  });
}

/** Everything that a page complains about from now on: console errors, blocked content, exceptions. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
