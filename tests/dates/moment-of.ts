import type { Moment } from '../../src/dates/moment.ts';
import { parseMoment } from '../../src/dates/parse.ts';

/** The moment of a text that is known to be one. */
export function momentOf(text: string): Moment {
  const parsed = parseMoment(text);
  if ('fault' in parsed) throw new Error(`${parsed.fault}. ${parsed.remedy}`);
  return parsed;
}
