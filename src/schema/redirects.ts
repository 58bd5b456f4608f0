import { z } from 'zod';
import { quote } from '../dates/fault.ts';

/** What any disk can hold as folders. */
const LONGEST = 200;

/** A path of this site, from its slash on; `anchor` says whether it may end with `#` and the name of one. */
function sitePath({ anchor }: { readonly anchor: boolean }) {
  return z.string().transform((text, ctx): string => {
    const [, path = '', hash = ''] = /^\/([^#]*)(#[\w-]+)?$/.exec(text) ?? [];
    const segments = path.replace(/\/$/, '').split('/');
    const fine =
      path === '' || (path.length <= LONGEST && segments.every((segment) => /^[\w~-]+$/.test(segment)));
    if (text.startsWith('/') && fine && (anchor || (hash === '' && path !== '')) && !text.endsWith('#'))
      return `${path}${path === '' || path.endsWith('/') ? '' : '/'}${hash}`;
    ctx.issues.push({
      code: 'custom',
      message: `${quote(text)} is not the path of a page`,
      params: {
        remedy: `Write what comes after the name of the host, from / on, as in /people/ada-lind/${anchor ? ' or /briefings/bridge/#e-closing' : ''}.`,
      },
      input: text,
    });
    return z.NEVER;
  });
}

const redirect = z.strictObject({
  from: sitePath({ anchor: false }).describe(
    'The path of a page that is no longer there, such as `/people/a-lind/`: letters, digits, `-`, `_` and `~` between slashes, 200 signs at most.',
  ),
  to: sitePath({ anchor: true }).describe(
    'Where it leads: the path of a page of this site, perhaps with an anchor, such as `/briefings/bridge/#e-closing`.',
  ),
});

/** `content/redirects.yaml`: pages that are gone, and where their addresses lead. */
export const redirects = z.strictObject({
  redirects: z.array(redirect).describe('One for each address.'),
});
