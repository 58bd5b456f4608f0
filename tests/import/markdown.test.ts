import { describe, expect, test } from 'vitest';
import { bodyOf, briefingOf, drafted, shown } from '../builders/import-desk.ts';

const markdown = (text: string) => drafted(text, { file: 'article.md', asked: { slug: 'imported' } });
const body = (text: string) => bodyOf(markdown(text)).trimEnd();

describe('Markdown', () => {
  test('stays what it is where this site takes it', () => {
    const text =
      'The **council** *met* and ~~slept~~, [it says](https://a.example/x).\n\n> “No.”\n\n- one\n- two\n\n1. first\n2. second\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
    expect(body(text)).toBe(text);
  });

  test.each([
    ['a note', 'It is so.[^1]\n\n[^1]: Says the mayor.', 'It is so.\\[1]\n\n\\[1] Says the mayor.'],
    [
      'an address given elsewhere',
      'See [the record][r].\n\n[r]: https://a.example/r',
      'See [the record](https://a.example/r).',
    ],
    ['a link within its old site', 'See [the record](/r.html).', 'See the record.'],
    ['HTML', 'It <b>is</b> so.\n\n<div><p>And <i>so</i>.</p></div>', 'It is so.\n\nAnd *so*.'],
    ['boxes to tick', '- [x] done\n- [ ] not', '- done\n- not'],
    ['a year that opens a line', '2025. It was a year.', '2025\\. It was a year.'],
    ['a picture', 'So.\n\n![The old bridge](b.jpg)', 'So.\n\nThe old bridge'],
    [
      'headings of other levels',
      'So.\n\n### One\n\n##### Two\n\n#### Three',
      'So.\n\n## One\n\n### Two\n\n### Three',
    ],
    ['code by its indentation', 'So:\n\n    a *b*', 'So:\n\n```\na *b*\n```'],
  ])('has its words kept where it holds %s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
    expect(shown(markdown(text)).faults).toEqual([]);
  });

  test('has its title from its heading, and facts from its front matter; other fields stay in the text', () => {
    const draft = markdown(
      '---\ntitle: Bridge\ndescription: It is old.\ndate: 2025-05-15\nauthor: Ida Holm\n---\n# The bridge\n\nIt is old.',
    );
    const text = briefingOf(draft);
    expect(text).toContain('# draft: from the first heading.\nheadline: The bridge\n');
    expect(text).toContain('# draft: left out: Another title, in the front matter: “Bridge”\n');
    expect(text).toContain('# draft: from the front matter.\nsummary: It is old.\n');
    expect(text).toContain('published: 2025-05-15T00:00+03:00\n');
    expect(bodyOf(draft)).toBe('It is old.\n\nauthor: Ida Holm\n');
  });

  test('says which pictures it leaves out', () => {
    expect(briefingOf(markdown('So.\n\n![The old bridge](b.jpg)'))).toContain(
      '# draft: left out: A picture, b.jpg; what it shows stays in the text.',
    );
  });
});
