import { z } from 'zod';
import { quote } from '../dates/fault.ts';
import * as f from './fields.ts';

/** An address to which a security problem can be reported: a page, or an e-mail or telephone address. */
const contact = address(
  /^(https:|mailto:|tel:)/,
  'Write it in full, as in https://news.example/security, mailto:security@news.example or tel:+1-201-555-0123.',
);

/** An address of the web that cannot be listened to. */
const page = address(/^https:/, 'Write it in full, from https:// on.');

/** What `/.well-known/security.txt` says (RFC 9116). */
export const security = z.strictObject({
  contact: z
    .array(contact)
    .min(1, { error: 'is empty' })
    .describe(
      'Where to report a security problem: a page, or an address with `mailto:` or `tel:`; the best one first.',
    ),
  expires: f.publication.describe('Until when this holds: less than a year ahead, with time and offset.'),
  encryption: address(
    /^(https:|dns:|openpgp4fpr:)/,
    'Write it in full, as in https://news.example/pgp-key.txt.',
  )
    .optional()
    .describe('Where the key for encrypted messages is.'),
  acknowledgments: page.optional().describe('A page that thanks those who reported problems.'),
  policy: page.optional().describe('A page that says how reports are dealt with.'),
  hiring: page.optional().describe('A page with jobs in security.'),
  languages: z
    .array(f.language)
    .min(1, { error: 'is empty' })
    .optional()
    .describe('The languages in which reports are understood (BCP 47).'),
});

function address(schemes: RegExp, remedy: string) {
  return z.string().superRefine((text, ctx) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    const fine = parsed && schemes.test(parsed.href) && !parsed.username && !parsed.password;
    // What is printed as it stands may hold nothing but the signs of addresses.
    if (fine && /^[!-~]+$/.test(text)) return;
    ctx.addIssue({
      code: 'custom',
      message: `${quote(text)} is not such an address`,
      params: { remedy },
      input: text,
    });
  });
}
