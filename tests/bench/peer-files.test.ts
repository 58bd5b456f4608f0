import { expect, test } from 'vitest';
import { editKinds, editOf } from '../../bench/corpus/edits.ts';
import { inventCorpus } from '../../bench/corpus/invent.ts';
import { editedPeerFile, peerFiles } from '../../bench/peers/peer-files.ts';
import { differing, seenIn } from '../../bench/peers/pages-of.ts';

const corpus = inventCorpus({ updates: 30 });
const files = new Map([...peerFiles(corpus)].map(({ path, text }) => [path, text]));

test('other generators get a file for every story, update and person', () => {
  const count = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).length;
  expect(count(/^content\/briefings\/[^/]+\/_index\.md$/)).toBe(3);
  expect(count(/^content\/briefings\/[^/]+\/updates\/[^/]+\.md$/)).toBe(30);
  expect(count(/^content\/people\/[^/]+\/_index\.md$/)).toBe(20);
  expect(files.size).toBe(53);
});

test('everybody in a text has a link there, as those generators find no names', () => {
  for (const [path, text] of files) {
    if (!path.includes('/updates/')) continue;
    const [, listed = '[]'] = /^people: (.*)$/m.exec(text) ?? [];
    const linked = [...text.matchAll(/\]\(\/people\/([^/]+)\/\)/g)].map(([, id]) => id);
    expect(linked).toEqual(JSON.parse(listed));
    expect(linked).toHaveLength(5);
  }
});

test('they get the same edits', () => {
  const written = editKinds.map((kind) => editedPeerFile(editOf(corpus, kind, 0)));
  expect(written.map(({ path }) => files.has(path))).toEqual([true, false, true]);
  expect(written.every(({ path, text }) => files.get(path) !== text)).toBe(true);
});

test('pages are the same where their words and links are, however they are laid out', () => {
  const page = (html: string) => new Map([['index.html', seenIn(html)]]);
  const one = page('<p>Lind said <a href="/a/">so</a>.</p><p>Yes</p>');
  expect(
    differing(one, page('<div>\n<p>Lind  said <a class="x" href="/a/">so</a>.</p>\n\n<p>Yes</p></div>')),
  ).toEqual([]);
  expect(differing(one, page('<p>Lind said <a href="/b/">so</a>.</p><p>Yes</p>'))).toEqual(['index.html']);
  expect(differing(one, page('<p>Lind said <a href="/a/">so</a>. Yes</p>'))).toEqual([]);
  expect(differing(one, page('<p>Lind said <a href="/a/">no</a>.</p><p>Yes</p>'))).toEqual(['index.html']);
  expect(differing(one, new Map())).toEqual(['index.html']);
});
