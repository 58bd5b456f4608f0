/**
 * A moment: a date exactly as precise as the source (EDTF, ISO 8601-2:2019, levels 0 and 1, without seasons;
 * one addition: `~` and `?` may also follow a date-time).
 * Plain data, so that it survives JSON; `edtf` is the text that the editor typed.
 */
export type Moment = PointMoment | IntervalMoment;

export interface PointMoment {
  readonly kind: 'point';
  readonly edtf: string;
  readonly at: Point;
}

/** `A/B`; an end that is absent is open: `../B` is “by B”, `A/..` is “from A”. At least one end is present. */
export interface IntervalMoment {
  readonly kind: 'interval';
  readonly edtf: string;
  readonly start?: Point;
  readonly end?: Point;
}

/** A year, a month, a day or a minute; what is absent was not written. */
export interface Point {
  readonly year: number;
  /** 1 to 12 */
  readonly month?: number;
  /** 1 to 31 */
  readonly day?: number;
  readonly time?: ClockTime;
  /** `~`, or `%` together with `uncertain` */
  readonly approximate?: true;
  /** `?`, or `%` together with `approximate` */
  readonly uncertain?: true;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes east of UTC, as typed: +03:00 is 180, Z is 0 */
  readonly offset: number;
}

/** Milliseconds since 1970-01-01T00:00Z, the unit of every comparison. */
export type Instant = number;
