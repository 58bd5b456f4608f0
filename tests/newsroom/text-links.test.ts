import { expect, test } from 'vitest';
import { article, compiled, edited } from '../builders/content-folder.ts';

/** The addresses of the links in the article, `R` for the root of the site and `B` for the page of the briefing. */
function linksOf(text: string, kind: 'fact' | 'position'): readonly (string | undefined)[] {
  const files = edited(article, 'Nobody knows', `${text} Nobody knows`);
  const asked = { [article]: files[article]?.toString().replace('kind: position', `kind: ${kind}`) };
  const html = compiled(asked).newsroom?.briefings[0]?.article.text[0]?.html ?? '';
  const own = html.slice(html.lastIndexOf('<p>'));
  return [...own.matchAll(/href="([^"]*)"/g)].map(([, address]) =>
    address?.replace('\uE000', 'R/').replace('\uE001', 'B/'),
  );
}

test('a link to an item leads to where it stands on the page of its briefing', () => {
  const text = '[A](event:closing), [b](commitment:ferry), [c](#e-closing), [d](question:begin).';
  expect(linksOf(text, 'position')).toEqual(['B/#e-closing', 'B/#k-ferry', 'B/#e-closing', 'B/#q-begin']);
});

test('a link to a disputed fact, or to an account of it, leads to the page of disputed facts', () => {
  const text = '[A](question:begin), [b](statement:too-early), [c](#q-begin).';
  expect(linksOf(text, 'fact')).toEqual([
    'R/briefings/bridge/disputed/#q-begin',
    'R/briefings/bridge/disputed/#st-too-early',
    'R/briefings/bridge/disputed/#q-begin',
  ]);
});

test('a link to an update leads to its page from wherever the text is read', () => {
  expect(linksOf('[A](update:2025-05-16-ferry).', 'position')).toEqual([
    'R/briefings/bridge/updates/2025-05-16-ferry/',
  ]);
});
