import type { Instant } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import type { ContentFile } from './content-file.ts';
import type { SiteFields } from './folder.ts';
import type { Problem } from './problem.ts';

const YEAR = 366 * 24 * 60 * 60 * 1000;
const path = ['security', 'expires'];

/** Whether what `security.txt` is to say still holds, and holds for less than a year (RFC 9116, 2.5.5). */
export function checkSecurity(
  file: ContentFile<SiteFields> | undefined,
  now: Instant | undefined,
): readonly Problem[] {
  const expires = file?.value?.security?.expires;
  if (!file || !expires || now === undefined) return [];
  const place = { path: file.path, ...file.places.value(path), field: path.join('.') };
  const left = startOf(expires, 'UTC') - now;
  const remedy = 'Look through the other fields, and write a day less than a year ahead.';
  if (left <= 0) {
    return [{ ...place, severity: 'error', rule: 'expired', fault: 'this moment has passed', remedy }];
  }
  if (left <= YEAR) return [];
  const fault = 'this moment is more than a year ahead';
  return [{ ...place, severity: 'warning', rule: 'far-ahead', fault, remedy }];
}
