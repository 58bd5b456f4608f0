import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a downloaded browser is kept. */
export const browsersFolder = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'node_modules/.cache/browsers',
);

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of the Chromium to test with: CHROME_PATH, else one of this machine, else one downloaded before.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH, ...installed, ...applications];
  return candidates.find((path) => path && isProgram(path)) ?? (await downloaded());
}

async function downloaded() {
  process.env.PLAYWRIGHT_BROWSERS_PATH = browsersFolder;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
