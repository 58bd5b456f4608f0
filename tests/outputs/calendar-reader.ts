import ICAL from 'ical.js';

/** An entry of a calendar, as a program reads it: the text of each property by its name. */
export type ReadEntry = Readonly<Record<string, string>>;

/** The entries of a calendar, read by a library that did not write it. */
export function entriesIn(text: string): readonly ReadEntry[] {
  const [, , components] = ICAL.parse(text) as [
    string,
    unknown,
    [string, [string, unknown, string, unknown][]][],
  ];
  return components
    .filter(([name]) => name === 'vevent')
    .map(([, properties]) =>
      Object.fromEntries(properties.map(([name, , , value]) => [name, String(value)])),
    );
}

/**
 * What is wrong with a calendar by RFC 5545, besides what keeps a lenient reader from reading it: lines, required
 * properties, ids, sequences, states, and dates that end before they begin.
 */
export function faultsIn(text: string): readonly string[] {
  const lines = text.split('\r\n');
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  const blocks = unfolded
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((block) => block.slice(0, block.indexOf('\nEND:VEVENT')).split('\n'));
  const uids = blocks.map((block) => propertyOf(block, 'UID'));
  return [
    ...(text.endsWith('END:VCALENDAR\r\n') ? [] : ['does not end with the end of a line']),
    ...(/[^\r]\n|\r[^\n]/.test(text) ? ['has a line that does not end with CR LF'] : []),
    ...(/(?![\r\n\t])\p{Cc}/u.test(text) ? ['has a control character'] : []),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `has a long line: ${line}`),
    ...unfolded
      .filter((line) => line !== '' && !/^[A-Z-]+[:;]/.test(line))
      .map((line) => `has no name: ${line}`),
    ...['VERSION:2.0', 'METHOD:PUBLISH', 'CALSCALE:GREGORIAN']
      .filter((line) => !unfolded.includes(line))
      .map((line) => `lacks ${line}`),
    ...uids.filter((uid, index) => uids.indexOf(uid) !== index).map((uid) => `has ${uid} twice`),
    ...blocks.flatMap((block) => faultsOfEntry(block).map((fault) => `${propertyOf(block, 'UID')} ${fault}`)),
  ];
}

const instant = /^\d{8}T\d{6}Z$/;
const day = /^\d{8}$/;

function faultsOfEntry(block: readonly string[]): readonly string[] {
  const value = (name: string) => propertyOf(block, name);
  const [start, end] = [value('DTSTART'), value('DTEND')];
  return [
    ...['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'STATUS', 'URL', 'CREATED', 'LAST-MODIFIED']
      .filter(
        (name) =>
          block.filter((line) => line.startsWith(name) && /^[:;]/.test(line.slice(name.length))).length !== 1,
      )
      .map((name) => `has not one ${name}`),
    ...(/^[a-z0-9.-]+@[a-z0-9.-]+$/.test(value('UID')) ? [] : ['has an odd id']),
    ...(/^(CONFIRMED|TENTATIVE|CANCELLED)$/.test(value('STATUS')) ? [] : ['has an odd STATUS']),
    ...(/^\d+$/.test(value('SEQUENCE')) ? [] : ['has an odd SEQUENCE']),
    ...['DTSTAMP', 'CREATED', 'LAST-MODIFIED']
      .filter((name) => !instant.test(value(name)))
      .map((name) => `has an odd ${name}`),
    ...(value('CREATED') <= value('LAST-MODIFIED') ? [] : ['was changed before it was created']),
    ...(value('DTSTAMP') === value('LAST-MODIFIED') ? [] : ['is stamped at another time than its change']),
    ...(instant.test(start) || day.test(start) ? [] : ['has an odd DTSTART']),
    ...(day.test(start) && !day.test(end) ? ['has days without an end'] : []),
    ...(end === '' || (end.length === start.length && end > start) ? [] : ['does not end after it begins']),
  ];
}

function propertyOf(block: readonly string[], name: string): string {
  const line = block.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`)) ?? '';
  return line.slice(line.indexOf(':') + 1);
}
