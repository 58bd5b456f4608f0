import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.ts';

/** A program that serves files. */
export interface Host {
  readonly name: string;
  /** Whether this machine has it. */
  readonly isHere: boolean;
  /** It follows the settings of docs/hosting.md, and so sends the headers of `_headers`. */
  readonly isSet: boolean;
  /** Serves a folder at a path, on a free port of this machine. */
  readonly start: (site: string, base: string) => Promise<Running>;
}

export interface Running {
  /** Of the front page, with a slash at its end. */
  readonly root: string;
  readonly stop: () => Promise<void>;
}

/** How a program is started; `work` is a folder for its own files, and `www` is what it serves. */
type Launch = (where: {
  readonly port: number;
  readonly www: string;
  readonly work: string;
  readonly base: string;
}) => readonly [command: string, ...args: string[]];

// Where Debian keeps what administrators run.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin` };

const nginx: Launch = ({ port, www, work, base }) => {
  const settings = settingsFor('nginx', www, base)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/ssl_certificate.*;/g, '');
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work};`,
  );
  writeFileSync(
    join(work, 'nginx.conf'),
    `daemon off; pid ${work}/pid; events {} http { access_log off; ${scratch.join(' ')}\n${settings}}`,
  );
  return ['nginx', '-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')];
};

const caddy: Launch = ({ port, www, work, base }) => {
  const settings = settingsFor('caddyfile', www, base).replace(
    'news.example {',
    `http://127.0.0.1:${port} {`,
  );
  const quiet = `{\n\tadmin off\n\tauto_https off\n}\n`;
  writeFileSync(join(work, 'Caddyfile'), quiet + settings);
  return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
};

const apache: Launch = ({ port, www, work, base }) => {
  const modules = [
    'mpm_event',
    'authz_core',
    'mime',
    'dir',
    'headers',
    'setenvif',
    'filter',
    'deflate',
    'autoindex',
  ];
  const lines = [
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    `PidFile ${work}/pid`,
    `ErrorLog ${work}/errors`,
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    `DocumentRoot ${www}`,
    `<Directory ${www}>\nRequire all granted\n${settingsFor('apache', www, base)}</Directory>`,
  ];
  writeFileSync(join(work, 'apache.conf'), `${lines.join('\n')}\n`);
  return ['apache2', '-d', work, '-f', join(work, 'apache.conf'), '-D', 'FOREGROUND'];
};

const python: Launch = ({ port, www }) => [
  'python3',
  ...['-m', 'http.server', '--bind', '127.0.0.1', '--directory', www, String(port)],
];

export const hosts: readonly Host[] = [
  { name: 'nginx', isHere: answers('nginx', '-v'), isSet: true, start: starting(nginx) },
  { name: 'Caddy', isHere: answers('caddy', 'version'), isSet: true, start: starting(caddy) },
  { name: 'Apache', isHere: answers('apache2', '-v'), isSet: true, start: starting(apache) },
  { name: 'Python’s server', isHere: answers('python3', '--version'), isSet: false, start: starting(python) },
  {
    name: 'a plain server',
    isHere: true,
    isSet: false,
    start: async (site, base) => {
      const { url, close } = await serve(site, base);
      return { root: url, stop: async () => close() };
    },
  },
];

/** The settings for a program that stand in the guide, for a site in the folder `base` of what it serves. */
function settingsFor(program: string, www: string, base: string): string {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  const [, settings] = new RegExp(`^\`\`\`${program}\n(.*?)^\`\`\`$`, 'ms').exec(guide) ?? [];
  if (settings === undefined) throw new Error(`docs/hosting.md has no settings for ${program}.`);
  return settings.replaceAll('/srv/www', www).replaceAll('/404.html', `${base}404.html`);
}

function answers(command: string, question: string): boolean {
  return spawnSync(command, [question], { env }).status === 0;
}

function starting(launch: Launch): Host['start'] {
  return async (site, base) => {
    const work = mkdtempSync(join(tmpdir(), 'throughline-host-'));
    const www = join(work, 'www');
    mkdirSync(join(www, base), { recursive: true });
    cpSync(site, join(www, base), { recursive: true });
    openTo(work);
    const port = await freePort();
    const [command, ...args] = launch({ port, www, work, base });
    const child = spawn(command, args, {
      env: { ...env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const stop = async () => {
      await ended(child);
      rmSync(work, { recursive: true, force: true });
    };
    const root = `http://127.0.0.1:${port}${base}`;
    await answering(child, root).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { root, stop };
  };
}

/** Servers that are started by root serve as somebody else. */
function openTo(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openTo(join(folder, entry.name));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answering(child: ChildProcess, address: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${child.spawnfile} does not answer at ${address}.\n${said}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill();
  await end;
}
