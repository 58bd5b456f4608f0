import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { jsonLdElement } from '../../../src/outputs/json-ld/element.ts';
import { graphOf } from '../../../src/outputs/json-ld/graph.ts';
import { elementsOf } from '../../site/built-pages.ts';

const elementNaming = (name: string) => jsonLdElement(graphOf({ '@type': 'Person', name }));

/** What a program reads that finds the element at the end of a page. */
function readIn(html: string): unknown {
  const scripts = elementsOf(fromHtml(`<!doctype html><body><p>Words</p>${html}</body>`)).filter(
    ({ tagName }) => tagName === 'script',
  );
  const [text, ...others] = scripts.flatMap(({ children }) => children);
  expect(others).toEqual([]);
  return text?.type === 'text' ? JSON.parse(text.value) : undefined;
}

test.each([
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['the end of a script in capitals', '</SCRIPT >'],
  ['a comment', '<!-- <script>'],
  ['the end of a comment', '--> ]]>'],
  ['separators of lines', 'a\u2028b\u2029c'],
  ['quotes', `"'\\"`],
  ['an entity', '&lt;/script&gt;&amp;'],
  ['control characters', 'a\u0007\u0000\r\nb'],
  ['marks that turn the direction of writing', '\u202Eabc\u200F'],
  ['half a character', '\uD800'],
])('%s comes out as it went in, and nothing else of the page changes', (_, name) => {
  expect(readIn(elementNaming(name))).toEqual(graphOf({ '@type': 'Person', name }));
});

const pieces = ['<', '/', '>', '!', '-', 'script', '\\', '"', '\n', '\u2028', '\u2029', '\uD800', 'é', ' '];

test('no text writes an element or a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (name) => {
      const [, json = ''] =
        /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(elementNaming(name)) ?? [];
      expect(json).not.toMatch(/[<\n\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(graphOf({ '@type': 'Person', name }));
    }),
  );
});
