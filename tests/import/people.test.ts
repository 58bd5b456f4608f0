import { expect, test } from 'vitest';
import { findPeople } from '../../src/import/find-people.ts';
import { briefingOf, drafted } from '../builders/import-desk.ts';

const found = (...sentences: readonly string[]) =>
  findPeople(sentences).map(({ name, role }) => [name, role]);

test.each([
  ['Ukrainian President Olena Hrabova had invited him.', 'Olena Hrabova', 'Ukrainian President'],
  ['It is led by his Defense Minister, Marko Selin, to Elsmouth.', 'Marko Selin', 'Defense Minister'],
  ['The team of presidential aide Viktor Adan arrived.', 'Viktor Adan', 'presidential aide'],
  [
    'U.S. Secretary of State Carla Reyes, who is in Elsmouth, spoke.',
    'Carla Reyes',
    'U.S. Secretary of State',
  ],
  ['Tom Rask, the secretary general of NATO, said so.', 'Tom Rask', 'secretary general of NATO'],
  ['Council leader Tomas Berg told the Gazette.', 'Tomas Berg', 'Council leader'],
  ['On Monday Prime Minister Dana van der Holt signed.', 'Dana van der Holt', 'Prime Minister'],
  ['Chief of Staff Maria Keller’s plan failed.', 'Maria Keller', 'Chief of Staff'],
])('tells the role as the text gives it: %s', (sentence, name, role) => {
  expect(found(sentence)).toContainEqual([name, role]);
});

test('finds no person where capitals name something else', () => {
  expect(
    found(
      'The Harbour Gazette reported from San Francisco.',
      'Old Town Hall is shut.',
      'The European Union and the Red Cross met on Good Friday.',
    ),
  ).toEqual([]);
});

test('keeps the sentence that tells the role, also where the name stood before', () => {
  expect(findPeople(['Maria Keller spoke.', 'Later Mayor Maria Keller left.'])).toEqual([
    { name: 'Maria Keller', role: 'Mayor', sentence: 'Later Mayor Maria Keller left.' },
  ]);
});

test('a stranger with a role becomes a draft, with the sentence that it comes from', () => {
  const draft = drafted('Bridge shut\n\nMayor Maria Keller closed the bridge.');
  expect(draft.files.map(({ path }) => path)).toEqual([
    'briefings/bridge-shut/briefing.md',
    'people/maria-keller.md',
  ]);
  expect(draft.files[1]?.text).toBe(`---
# draft: imported with the briefing bridge-shut, from: “Mayor Maria Keller closed the bridge.”
draft: true
name: Maria Keller
# draft: the role as the text gives it.
description: Mayor
---
`);
});

test('a stranger without a role gets no file, nor does a spelling near to somebody who has one', () => {
  const draft = drafted('Bridge shut\n\nMaria Keller spoke. So did Mayor Ada Lindh.');
  expect(draft.files.map(({ path }) => path)).toEqual(['briefings/bridge-shut/briefing.md']);
  expect(briefingOf(draft)).toContain(
    '# draft: “Maria Keller” has no file, and the text gives no role. From: “Maria Keller spoke.”',
  );
  expect(briefingOf(draft)).toContain(
    '# draft: is “Ada Lindh” people/ada-lind.md? Then add that spelling to its aliases, else add a file.',
  );
});

test('somebody with a file is proposed for the cast, with the role that the text gives', () => {
  const draft = drafted('Bridge shut\n\nMayor Ada Lind closed the bridge.');
  expect(briefingOf(draft)).toContain(`# who:
# draft: the role as in: “Mayor Ada Lind closed the bridge.”
#   - person: ada-lind
#     side: …
#     role: Mayor
`);
});
