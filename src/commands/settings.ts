import { relative, resolve, sep } from 'node:path';
import { buildNow } from '../newsroom/build-now.ts';

/** What the environment says about a build. */
export interface Settings {
  /** CONTENT_DIR, absolute; `content` when not given. */
  readonly contentDir: string;
  /** OUT_DIR, absolute; `dist` when not given. */
  readonly outDir: string;
  /** SITE_URL: scheme and host of the absolute addresses; the local server when not given. */
  readonly siteUrl: string;
  /** BASE_PATH, with a slash at both ends; `/` when not given. */
  readonly basePath: string;
  /** BUILD_NOW: the moment that counts as now for what runs out; nothing does when it is not given. */
  readonly now: ReturnType<typeof buildNow>;
}

/** The address of the local server. */
export const local = { host: 'localhost', port: 4321 } as const;

/** Reads the settings; throws a sentence for the person at the keyboard where one of them is unusable. */
export function settings(env: NodeJS.ProcessEnv): Settings {
  return {
    contentDir: resolve(env.CONTENT_DIR || 'content'),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: siteUrl(env.SITE_URL),
    basePath: basePath(env.BASE_PATH),
    now: buildNow(env),
  };
}

/** A path as a person would name it from here: short inside of this folder, in full outside. */
export function named(path: string): string {
  return path.startsWith(process.cwd() + sep) ? relative('', path) : path;
}

function siteUrl(text: string | undefined): string {
  if (!text) return `http://${local.host}:${local.port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new Error(
    `SITE_URL is “${text}”. Give scheme and host only, as in https://news.example; a path goes into BASE_PATH.`,
  );
}

function basePath(text: string | undefined): string {
  const segments = (text ?? '').split('/').filter((segment) => segment !== '');
  const odd = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment));
  if (odd === undefined) return ['', ...segments, ''].join('/');
  throw new Error(
    `BASE_PATH is “${text}”, and “${odd}” cannot be a part of it. Use letters, digits and . _ ~ - between slashes.`,
  );
}
