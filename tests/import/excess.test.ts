import { expect, test } from 'vitest';
import { briefingOf, drafted, refusal } from '../builders/import-desk.ts';

/* What would stall a reader or overflow a stack is refused in a sentence, and soon. */

const tooDeep = 'Its parts lie too deep within each other. Copy the article alone.';

test.each([
  ['elements', 'x.html', '<div>'.repeat(100_000), tooDeep],
  ['elements in Markdown', 'x.md', '<div>'.repeat(100_000), tooDeep],
  ['stars', 'x.txt', `a ${'*'.repeat(240_000)}`, /^The text is 469 KB long;/],
  ['a word', 'x.txt', `a ${'x'.repeat(240_000)}`, /a line has no more than 5,000\./],
  ['lines', 'x.txt', 'ab\n\n'.repeat(6_000), /^The text has more than 5,000 lines\./],
])(
  'too many or too long: %s',
  (_, file, text, why) => {
    expect(refusal(text, { file, asked: { slug: 'x' } })).toEqual(
      typeof why === 'string' ? why : expect.stringMatching(why),
    );
  },
  20_000,
);

test.each([
  ['days without end', 'x.txt', `Begin ${'12 May, '.repeat(240)}.\n\n${'12 and '.repeat(280)}`],
  ['lists of capitals', 'x.txt', 'A, '.repeat(60_000)],
  ['empty paragraphs in HTML that is left open', 'x.html', `<p>x${'<p>'.repeat(2_000)}<li>y`],
  ['quotations within quotations', 'x.md', `${'> '.repeat(500)}x`],
  ['aliases in front matter', 'x.md', '---\na: &a [x, x]\nb: [*a, *a]\n---\nSo it is.'],
])(
  'a text of %s is drafted all the same',
  (_, file, text) => {
    expect(refusal(text, { file, asked: { slug: 'x' } })).toBeUndefined();
  },
  20_000,
);

test('a long text on one line still has its sentences', () => {
  const text = 'Mayor Maria Keller spoke of the bridge at length. '.repeat(1_000);
  expect(drafted(text, { asked: { slug: 'x' } }).files.map(({ path }) => path)).toContain(
    'people/maria-keller.md',
  );
  expect(briefingOf(drafted(text, { asked: { slug: 'x' } }))).toContain(
    'summary: Mayor Maria Keller spoke of the bridge at length.\n',
  );
}, 20_000);
