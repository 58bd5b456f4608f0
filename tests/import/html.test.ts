import { describe, expect, test } from 'vitest';
import { bodyOf, briefingOf, drafted, lost, shown } from '../builders/import-desk.ts';

const page = `<!doctype html>
<html lang="en-US"><head><title>Bridge shut | Harbour Gazette</title>
<meta property="og:title" content="Bridge shut"><meta property="og:site_name" content="Harbour Gazette">
<meta name="description" content="The bridge is shut."><link rel="canonical" href="https://gazette.example/bridge">
<meta property="article:published_time" content="2025-05-15T18:00:00+03:00">
<style>p { color: red }</style></head>
<body><header>Harbour Gazette</header><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>Bridge shut</h1><p>By Ida Holm</p>
<p>The <b>bridge</b> was shut on <a href="/days/friday">Friday</a>.<br>Nobody spoke.</p>
<script>track('x')</script><aside>Read also: the ferry</aside>
<h3>Why</h3><ul><li>It is old</li><li>It leaks</li></ul>
<blockquote><p>“No.”</p></blockquote><figure><img src="b.jpg" alt="The bridge"><figcaption>On Friday</figcaption></figure>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3 | 4</td></tr></table></article></main>
<footer>© Harbour Gazette</footer></body></html>`;
const draft = drafted(page, { file: 'bridge.html' });

describe('a saved web page', () => {
  test('gives the text of its article as Markdown', () => {
    expect(bodyOf(draft)).toBe(`By Ida Holm

The **bridge** was shut on [Friday](https://gazette.example/days/friday). Nobody spoke.

## Why

- It is old
- It leaks

> “No.”

The bridge

On Friday

| Year | Cost |
| --- | --- |
| 2024 | 3 \\| 4 |
`);
    expect(shown(draft).faults).toEqual([]);
  });

  test('gives what it says of itself, each with where it stands', () => {
    const text = briefingOf(draft);
    expect(text).toContain('# draft: from the first heading.\nheadline: Bridge shut\n');
    expect(text).toContain('# draft: from the page’s <meta> description.\nsummary: The bridge is shut.\n');
    expect(text).toContain(
      'article:published_time: “2025-05-15T18:00:00+03:00”.\npublished: 2025-05-15T18:00+03:00\n',
    );
    expect(text).toContain('# draft: the language that the page states.\nlanguage: en-US\n');
    expect(text).toContain(`  - id: harbour-gazette-0515
    publisher: Harbour Gazette
    title: Bridge shut
    url: https://gazette.example/bridge
    published: 2025-05-15
    type: news
`);
  });

  test('gives all of its text where no one part holds most of it', () => {
    const cards =
      '<article><p>One card is here.</p></article><article><p>Another one.</p></article><p>And a word.</p>';
    expect(bodyOf(drafted(`<body>${cards}</body>`, { file: 'x.html' }))).toBe(
      'One card is here.\n\nAnother one.\n\nAnd a word.\n',
    );
  });

  test('may give its language wrongly, which is said', () => {
    const text = briefingOf(
      drafted('<html lang="english_uk"><body><p>So it is.</p></body></html>', { file: 'x.html' }),
    );
    expect(text).toContain(
      '# draft: the page gives its language as “english_uk”, which is no language tag.\n',
    );
    expect(text).not.toContain('\nlanguage:');
  });

  test('in another language keeps its text, and says what is not looked for', () => {
    const text = briefingOf(
      drafted('<html lang="uk"><body><h1>Zustrich</h1><p>Президент приїхав у п’ятницю.</p></body></html>', {
        file: 'x.html',
      }),
    );
    expect(text).toContain('\nlanguage: uk\n');
    expect(text).toContain('are looked for in English texts only; this one is “uk”.\n');
  });

  test('says what was left out', () => {
    const text = briefingOf(draft);
    expect(text).toContain('# draft: left out: What stands around <article>: 2 words.\n');
    expect(text).toContain('# draft: left out: <aside>: “Read also: the ferry”\n');
    expect(text).toContain('# draft: left out: A picture, b.jpg; what it shows stays in the text.\n');
    expect(text).not.toContain('track(');
  });

  test('counts a weekday from its day of publication', () => {
    expect(briefingOf(draft)).toContain(
      '    date: 2025-05-09?\n    title: The bridge was shut on Friday\n    sources: [harbour-gazette-0515]\n',
    );
  });

  test.each([
    ['words that are marked in part', '<p>un<em>believ</em>able <b> spaced </b>out <i>“so”</i>so</p>'],
    ['text outside of paragraphs', 'one<div>two</div>three<section><h2>four</h2>five</section>'],
    [
      'lists within lists, and blocks in cells',
      '<ul><li>a<ol><li>b<ul><li>c</ul></ol><li><p>d</p><p>e</p></ul><table><tr><td><p>f</p><p>g</p><td>h</table>',
    ],
    [
      'a table without headings, and one with a caption',
      '<table><caption>k</caption><tr><td></td><td>x</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    ],
    ['signs of Markdown', '<p># x * y _z_ [a](b) `c` &lt;d&gt; | ~~e~~</p><pre>``` f</pre><h2>C #</h2>'],
    [
      'links of every kind',
      '<p><a href="javascript:x()">a</a> <a href="mailto:b@c.example">b</a> <a href="https://u:p@c.example/">c</a> <a href="https://d.example/">https://d.example/</a> <a href="#">f [g] h</a></p>',
    ],
    ['nesting without end', `${'<div>'.repeat(300)}x${'</div>'.repeat(300)}${'<blockquote>'.repeat(30)}y`],
  ])('keeps every word of %s, and the site takes it', (_, html) => {
    const words = html
      .replace(/<[^>]*>/g, (tag) => (/^<\/?(em|b|i|a)\b/.test(tag) ? '' : ' '))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    const imported = drafted(`<html><body>${html}</body></html>`, { asked: { slug: 'imported' } });
    expect(lost(words, imported)).toEqual([]);
    expect(shown(imported).faults).toEqual([]);
  });
});
