import { z } from 'zod';
import { quote } from '../dates/fault.ts';
import type { Repository } from '../story/newsroom.ts';
import * as f from './fields.ts';

const kinds = ['github', 'gitlab'] as const;

/** The name of a branch or the path of a folder: segments that need no escape in an address. */
const path = z.string().superRefine((text, ctx) => {
  const segments = text.split('/');
  if (segments.every((segment) => /^[\w.-]+$/.test(segment) && !/^\.+$/.test(segment))) return;
  ctx.addIssue({
    code: 'custom',
    message: `${quote(text)} cannot stand in an address`,
    params: { remedy: 'Use letters, digits, hyphens and dots, with single slashes between them.' },
    input: text,
  });
});

/** Where the content is kept: a repository with an editor and a list of issues on the web. */
export const repository = z
  .strictObject({
    url: f.url.describe('The address of the repository, as the browser shows it on its first page.'),
    kind: z
      .enum(kinds)
      .optional()
      .describe(
        '`github` or `gitlab`: which of the two its host runs. Needed where its name does not say so.',
      ),
    branch: path.optional().describe('The branch that is published; `main` when left out.'),
    folder: path
      .optional()
      .describe('Where the content folder is in the repository; `content` when left out.'),
  })
  .transform(({ url, kind, branch = 'main', folder = 'content' }, ctx): Repository => {
    const { hostname, search, hash } = new URL(url);
    const known = kind ?? kinds.find((name) => hostname.split('.').includes(name));
    if (search || hash)
      ctx.issues.push(issue(`${quote(url)} is not the address of a repository`, plain, url));
    if (!known)
      ctx.issues.push(
        issue(`what runs at ${quote(hostname)} is not known`, 'Add kind: github or kind: gitlab.', url),
      );
    return { kind: known ?? 'github', url: url.replace(/(\.git)?\/*$/, ''), branch, folder: `${folder}/` };
  });

const plain = 'Write it as the browser shows it on its first page.';

function issue(message: string, remedy: string, input: string) {
  return { code: 'custom' as const, message, params: { remedy }, input, path: ['url'] };
}
