/** What a browser remembers of a briefing. */
export interface Visit {
  readonly v: 1;
  /** When the newest file that the reader has seen was published, in epoch milliseconds. */
  readonly at: number;
  /** When the reader was here, by the reader's own clock. */
  readonly on: number;
}

/** A file of the briefing: the article, or an update. */
export interface Published {
  /** Epoch milliseconds. */
  readonly at: number;
  /** As `2025-05-16`, on the clock of its newsroom. */
  readonly day: string;
}

/** What was stored, if it is a visit to this briefing; files are oldest first. */
export function visitIn(stored: unknown, [first]: readonly Published[]): Visit | undefined {
  if (typeof stored !== 'object' || stored === null || !('v' in stored) || stored.v !== 1) return undefined;
  const { at, on } = { at: undefined, on: undefined, ...stored };
  if (typeof at !== 'number' || typeof on !== 'number') return undefined;
  return first && at >= first.at ? { v: 1, at, on } : undefined;
}

/** Whether a clock that says `now` can have said when this visit was. */
export function isPlausible({ at, on }: Visit, now: number): boolean {
  return at <= on && on <= now;
}

/** How many updates had been published; -1 where the article had not been either. */
export function updatesAt(files: readonly Published[], at: number): number {
  return files.filter((file) => file.at <= at).length - 1;
}
