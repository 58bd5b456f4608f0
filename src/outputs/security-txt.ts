import { timestampOf } from '../dates/datetime.ts';
import type { Security } from '../story/newsroom.ts';

/** Where it is, from the root of the site. */
const path = '.well-known/security.txt';

/** Where to report a security problem (RFC 9116); `root` is the address of the front page. */
export function writeSecurityTxt(security: Security, root: string): string {
  const { contact, expires, encryption, acknowledgments, languages, policy, hiring } = security;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ...contact.map((address) => ['Contact', address] as const),
    ['Expires', timestampOf(expires.at)],
    ['Encryption', encryption],
    ['Acknowledgments', acknowledgments],
    ['Preferred-Languages', languages?.join(', ')],
    // An address that could be listened to proves nothing.
    ['Canonical', root.startsWith('https:') ? root + path : undefined],
    ['Policy', policy],
    ['Hiring', hiring],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`])).join('');
}
