import { type Published, updatesAt } from './last-visit.ts';

/** What an address asks for with `#since=`. */
export interface AskedSince {
  /** As `2025-05-14`. */
  readonly day: string;
  /** How many updates had been published before; -1 where the article had not been either. */
  readonly seen: number;
}

/**
 * Reads `#since=2025-05-14` (that day, on the clock of the newsroom, and after) or a date-time with its offset (after
 * that minute); undefined where the address asks for nothing, or for a day that does not exist.
 */
export function askedSince(hash: string, files: readonly Published[]): AskedSince | undefined {
  const [, moment = '', day = '', time] = form.exec(decoded(hash)) ?? [];
  if (day === '' || !isDay(day)) return undefined;
  if (!time) return { day, seen: files.filter((file) => file.day < day).length - 1 };
  const at = Date.parse(moment);
  return Number.isNaN(at) ? undefined : { day, seen: updatesAt(files, at) };
}

const form = /^#since=((\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)$/;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

/** Some engines take 30 February for 2 March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
