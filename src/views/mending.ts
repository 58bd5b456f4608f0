import type { Repository } from '../story/newsroom.ts';
import { fileOfPage } from '../story/page-files.ts';
import type { Page } from './page.ts';

/** Where those who see a mistake on a page can mend it or tell of it. */
export interface Mending {
  /** The editor of the page’s file; absent for pages that are drawn from many. */
  readonly edit?: string;
  /** A new issue, with the address of the page filled in. */
  readonly report: string;
}

/** Undefined where the site does not say where its content is kept. `root` is the address of the front page. */
export function mendingOf({ site, path }: Pick<Page, 'site' | 'path'>, root: string): Mending | undefined {
  const { repository } = site;
  if (!repository) return undefined;
  const file = fileOfPage(path)?.file;
  return {
    ...(file !== undefined && { edit: toEdit(repository, file) }),
    report: toReport(repository, root + path),
  };
}

function toEdit({ kind, url, branch, folder }: Repository, file: string): string {
  return `${url}/${kind === 'gitlab' ? '-/' : ''}edit/${branch}/${folder}${file}`;
}

/** An address of a page has no sign that would need to be escaped within another, which so stays short. */
function toReport({ kind, url }: Repository, address: string): string {
  return kind === 'gitlab'
    ? `${url}/-/issues/new?issue%5Bdescription%5D=${address}`
    : `${url}/issues/new?body=${address}`;
}
