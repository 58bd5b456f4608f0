import fc from 'fast-check';

/** Words of many scripts, and signs that mean something in one of the formats that are written from them. */
// prettier-ignore
const words = [
  'ferry', 'Harbour', 'naïve', 'ﬁne', 'Straße', 'İstanbul', 'ДТП', 'Київ', 'переговори', 'العربية', 'שלום', '停火', 'ประชุม', 'हिन्दी', 'ქართული',
  '🚢', '👩‍👩‍👧', 'e\u0301', '10:30', '3:1', '1,000', '50%', '#1', '@all', '$5', 'C:\\temp', 'a/b', '--', '—', '…', '“so”', "it's", '&amp;',
  '</script>', '<b>', ']]>', '{{x}}', '=SUM(A1)', '+1', '-', 'null', 'true', '~', '%0A', ';', '\\n', '\\,', '`x`', '*', '_', '|', '!',
];

/** One line of text that an editor may type. */
export const line: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((chosen) => chosen.join(' '));

/** Inline Markdown. */
export const inline: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words.filter((word) => !/[<&\\`*_|]/.test(word))),
      fc.constantFrom(
        '**so**',
        '*there*',
        '~~not~~',
        '[site](https://a.example/?a=b&c)',
        'Nobody',
        '\\*',
        '\\<b>',
        '`code`',
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  // A sign at the beginning may make a list of it, or a heading.
  .map((chosen) => `So ${chosen.join(' ')}`);

const paragraph = inline.map((text) => `Then ${text}.`);
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  inline.map((text) => `## On ${text}`),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- And ${item}`).join('\n')),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, at) => `${at + 1}. And ${item}`).join('\n')),
  inline.map((text) => `> As ${text}`),
  inline.map((text) => `| a | b |\n| - | -: |\n| ${text.replaceAll('|', '')} | 1 |`),
  fc.constantFrom('---', '```\n<b>\n```', '![A picture](a.gif)', 'A line  \nand another'),
);

/** The text of a file, in Markdown. */
export const body: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

const two = (number: number): string => String(number).padStart(2, '0');
const years = ['1000', '1582', '1970', '1999', '2024', '2025', '2026', '2027', '2999'];
const offsets = ['Z', '+03:00', '-12:00', '+14:00', '+05:45', '-00:30'];

export const day: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

const minute: fc.Arbitrary<string> = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom(...offsets))
  .map(([date, hour, minutes, offset]) => `${date}T${two(hour)}:${two(minutes)}${offset}`);

const point: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      day,
      minute,
      fc.constantFrom(...years),
      day.map((date) => date.slice(0, 7)),
    ),
    fc.constantFrom('', '', '', '', '~', '?', '%'),
  )
  .map(([date, mark]) => date + mark);

/** A date as it may be typed: a point, or what lies between two, with either end open. */
export const moment: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: point },
  fc.tuple(point, point).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  point.map((from) => `${from}/..`),
  point.map((until) => `../${until}`),
);
