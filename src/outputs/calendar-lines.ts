import type { Instant } from '../dates/moment.ts';

/** A line of a calendar (RFC 5545, 3.1): a name, with its parameters, and a value as it is. */
export function lineOf(name: string, value: string | number): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** A line with text, which may have several lines itself (RFC 5545, 3.3.11). */
export function textLine(name: string, text: string): string {
  return lineOf(name, escaped(withoutControls(text)).replaceAll('\n', '\\n'));
}

/** A line with text of one line. */
export function shortLine(name: string, text: string): string {
  return lineOf(name, escaped(withoutControls(text).replaceAll('\n', ' ')));
}

/** `20250516` for `2025-05-16`. */
export function dayText(day: string): string {
  return day.replaceAll('-', '').padStart(8, '0');
}

/** `20250516T103500Z` */
export function instantText(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Text may have no controls but tabs, and needs none of these. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--\n]/gv, ' ');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

/** So many octets are on a line at most, besides the space that goes on with one. */
const OCTETS = 74;

const ascii = /^[\t -~]*$/;
const full = new RegExp(`.{${OCTETS}}(?=.)`, 'g');

function folded(line: string): string {
  if (ascii.test(line)) return line.length <= OCTETS ? line : line.replace(full, '$&\r\n ');
  const parts: string[] = [];
  let [from, octets] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const more = octetsOf(line.charCodeAt(at));
    if (octets + more > OCTETS) {
      parts.push(line.slice(from, at));
      [from, octets] = [at, 0];
    }
    octets += more;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** In UTF-8. Of a pair the first half has all four, so that no line ends between the two. */
function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x8_00) return 2;
  if (unit < 0xd8_00 || unit > 0xdf_ff) return 3;
  return unit < 0xdc_00 ? 4 : 0;
}
