import { type MomentFault, quote } from './fault.ts';
import { instantOfPoint } from './instant.ts';
import type { IntervalMoment, Point } from './moment.ts';
import { parsePoint } from './point.ts';

/**
 * `A/B`, `A/..` or `../B`. Undefined when there is no slash; a fault when there is one and it makes no interval.
 * `faultOfEnd` explains an end that does not have the form of a point.
 */
export function parseInterval(
  text: string,
  faultOfEnd: (end: string) => MomentFault,
): IntervalMoment | MomentFault | undefined {
  if (!text.includes('/')) return undefined;
  const [first = '', last = '', ...more] = text.split('/');
  const shape = faultOfShape(text, first, last, more);
  if (shape) return shape;
  const start = readEnd(first, faultOfEnd);
  const end = readEnd(last, faultOfEnd);
  if (start && 'fault' in start) return start;
  if (end && 'fault' in end) return end;
  const order = start && end && faultOfOrder(text, { first, last, start, end });
  return order ?? { kind: 'interval', edtf: text, ...(start && { start }), ...(end && { end }) };
}

/** Undefined when the end is open. */
function readEnd(text: string, faultOfEnd: (end: string) => MomentFault): Point | MomentFault | undefined {
  return text === '..' ? undefined : (parsePoint(text) ?? faultOfEnd(text));
}

function faultOfShape(
  text: string,
  first: string,
  last: string,
  more: readonly string[],
): MomentFault | undefined {
  const value = quote(text);
  const anExample = 'as in 2025-05-23/2025-05-25';
  if (more.length > 0) {
    return {
      fault: `${value} has more than one slash`,
      remedy: `Write a start, a slash and an end, ${anExample}.`,
    };
  }
  const [noStart, noEnd] = [isMissing(first), isMissing(last)];
  if ((noStart || first === '..') && (noEnd || last === '..')) {
    return {
      fault: `${value} is open at both ends`,
      remedy: `Write at least the start or the end, ${anExample}.`,
    };
  }
  if (noEnd) {
    return {
      fault: `${value} does not say where it ends`,
      remedy: `Write the end, or ${first}/.. if it is open.`,
    };
  }
  if (noStart) {
    return {
      fault: `${value} does not say where it starts`,
      remedy: `Write the start, or ../${last} if it is open.`,
    };
  }
  return undefined;
}

/** Ways of leaving an end out that are not `..`. */
function isMissing(end: string): boolean {
  return ['', '.', '...', '…', 'open', 'unknown', 'now', '*'].includes(end);
}

interface Ends {
  readonly first: string;
  readonly last: string;
  readonly start: Point;
  readonly end: Point;
}

function faultOfOrder(text: string, { first, last, start, end }: Ends): MomentFault | undefined {
  if (withoutMark(first) === withoutMark(last)) {
    return { fault: `${quote(text)} starts and ends with the same date`, remedy: `Write ${first}.` };
  }
  return isBefore(end, start)
    ? {
        fault: `${quote(text)} ends before it starts`,
        remedy: `Write the earlier date first: ${last}/${first}.`,
      }
    : undefined;
}

function withoutMark(end: string): string {
  return end.replace(/[~?%]$/, '');
}

/** Two times are compared as instants; all else as far as both are written, in whatever time zone. */
function isBefore(a: Point, b: Point): boolean {
  const [left, right] = [instantOfPoint(a), instantOfPoint(b)];
  if (left !== undefined && right !== undefined) return left < right;
  if (a.year !== b.year) return a.year < b.year;
  if (!a.month || !b.month) return false;
  if (a.month !== b.month) return a.month < b.month;
  return !!a.day && !!b.day && a.day < b.day;
}
