import { describe, expect, test } from 'vitest';
import { reportOnFile } from '../builders/report-on-file.ts';

const placeFile = '---\nname: Old Harbour\n---\nIt is old.\n';
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('a file is read', () => {
  test.each([
    ['with Windows line ends', placeFile.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', placeFile.replaceAll('\n', '\r')],
    ['with a byte-order mark', `\uFEFF${placeFile}`],
    ['with spaces after its fences', '---  \nname: Old Harbour\n--- \t\n'],
    ['without a body', '---\nname: Old Harbour\n---'],
    [
      'with remarks in its fields',
      '---\n# Found in the register.\nname: Old Harbour # as painted\ndescription: "A pier" #old\n---\n',
    ],
    ['with a rule or a heading underlined in its text', `${placeFile}\n---\n\nTitle\n=======\n`],
  ])('%s', (_, text) => {
    expect(reportOnFile('place', text)).toEqual([]);
  });
});

describe('a file is refused', () => {
  test('that is empty', () => {
    const report = ['place.md:1:1  The file is empty. Fill it in, or delete the file.'];
    expect(reportOnFile('place', '')).toEqual(report);
    expect(reportOnFile('place', ' \n\n')).toEqual(report);
  });

  test('that does not begin with its fields', () => {
    expect(reportOnFile('place', 'It is old.\n')).toEqual([
      'place.md:1:1  The file does not begin with its fields. Begin it with a line ---, then the fields, then another line ---.',
    ]);
  });

  test('of which the fields have no end', () => {
    expect(reportOnFile('place', '---\nname: Old Harbour\n')).toEqual([
      'place.md:1:1  The fields that begin here have no end. Put a line --- after the last field.',
    ]);
  });

  test('that has no fields between its fences', () => {
    const report = [
      'place.md:2:1  There are no fields here. Write each on a line of its own: its name, a colon, a space and its value.',
    ];
    expect(reportOnFile('place', '---\n---\n')).toEqual(report);
    expect(reportOnFile('place', '---\n- Old Harbour\n---\n')).toEqual([
      'place.md:2:1  This list belongs to no field. Write the name of its field and a colon on the line above it.',
    ]);
  });

  test('with an unsettled merge, once for each place', () => {
    const text = '---\nname: Harbour\n---\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n';
    const settled =
      'Keep the lines that are right, and delete the others and the lines with <<<<<<<, ======= and >>>>>>>.';
    expect(reportOnFile('place', text)).toEqual([
      `place.md:4:1  Two versions of the file were merged and not settled: there is a line <<<<<<<. ${settled}`,
    ]);
    expect(reportOnFile('place', text.replace('<<<<<<< HEAD\n', ''))).toEqual([
      `place.md:7:1  Two versions of the file were merged and not settled: there is a line >>>>>>>. ${settled}`,
    ]);
  });

  test('with a NUL', () => {
    expect(reportOnFile('place', '---\nname: Old\0Harbour\n---\n')).toEqual([
      'place.md:2:10  There is a character that no text holds (NUL). Delete it, or save the file again as plain text in UTF-8.',
    ]);
  });

  test.each([
    ['another encoding', bytes('---\nname: Jos', [0xe9], ' Harbour\n---\n'), '2:10'],
    ['a character cut short', bytes('---\nname: J', [0xc3]), '2:8'],
    [
      'a mark, Windows line ends and a replacement character before it',
      bytes('\uFEFF---\r\nname: \uFFFD', [0xff]),
      '2:8',
    ],
    ['UTF-16', bytes([0xff, 0xfe], '-\0-\0-\0'), '1:1'],
  ])('in which a character is not in UTF-8: %s', (_, content, place) => {
    expect(reportOnFile('place', content)).toEqual([
      `place.md:${place}  The file is not in UTF-8: a character here cannot be read. Save the file with the encoding UTF-8.`,
    ]);
  });
});
