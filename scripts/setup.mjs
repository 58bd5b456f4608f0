/**
 * Installs what is missing, and says nothing where nothing is: the packages of the lock file and,
 * with `--test`, a browser. Runs before any package is there, so on plain Node 20 and without imports
 * from packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsersFolder, findBrowser } from './browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!packagesMatch()) {
  console.log('Installing the packages; this takes about half a minute.');
  npm('ci', '--include=dev', '--loglevel=error');
}
// Node 24, which the package `node` brings; its install script puts the program in place.
const program = process.platform === 'win32' ? 'node.exe' : 'node';
if (!existsSync(join(root, 'node_modules/node/bin', program)))
  npm('rebuild', 'node', '--ignore-scripts=false');

if (process.argv.includes('--test') && !(await findBrowser())) {
  installBrowser();
  if (!(await findBrowser())) stop('There is no browser to test with. Install Chromium, or set CHROME_PATH.');
}

/** npm writes the hidden lock file last, so it tells of finished installations only. */
function packagesMatch() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  if (!found) return false;
  const stale = Object.keys(found).some((path) => wanted[path]?.version !== found[path].version);
  // Builds for other platforms are optional, and npm leaves them out.
  const missing = Object.keys(wanted).some((path) => path !== '' && !found[path] && !wanted[path].optional);
  return !stale && !missing;
}

function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function installBrowser() {
  const quiet = ['ignore', 'ignore', 'inherit'];
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Installing Chromium from Debian.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: quiet });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (spawnSync('apt-get', install, { stdio: quiet, env }).status === 0) return;
  }
  console.log('Downloading Chromium.');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: browsersFolder };
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: quiet, env });
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** Runs npm on the Node that started it: the one in node_modules is about to be replaced. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli) run(process.env.npm_node_execpath ?? process.execPath, [cli, ...args]);
  else run('npm', args);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) stop(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
