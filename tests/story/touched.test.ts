import { expect, test } from 'vitest';
import { newestEdition } from '../../src/story/edition.ts';
import { touchedIn } from '../../src/story/touched.ts';
import {
  aBriefing,
  aCommitment,
  anEvent,
  anUpdate,
  aStatement,
  aWordingNaming,
} from '../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';

const directory = aDirectory(
  ['umerov', 'medinsky', 'fidan', 'nobody'].map((id) => aPerson(id)),
  [anOrganization('ministry')],
  [aPlace('palace', { partOf: 'istanbul' }), aPlace('istanbul', { partOf: 'palace' })],
);

function touched(
  kind: 'person' | 'organization' | 'place',
  id: string,
  ...updates: ReturnType<typeof anUpdate>[]
) {
  const edition = newestEdition(aBriefing({ updates }));
  return touchedIn([edition], directory)({ kind, id })?.edtf.slice(0, 10);
}

test('a thing that no file names was never touched', () => {
  expect(touched('person', 'nobody', anUpdate('05-16'))).toBeUndefined();
});

test('the newest text that names it counts', () => {
  const names = aWordingNaming({ kind: 'person', id: 'umerov' });
  const updates = [
    anUpdate('05-16', { text: [names] }),
    anUpdate('05-17', { text: [names] }),
    anUpdate('05-18'),
  ];
  expect(touched('person', 'umerov', ...updates)).toBe('2025-05-17');
});

test('a change of an event counts for those in it, and for its place and what that lies in', () => {
  const updates = [
    anUpdate('05-16', {
      items: {
        timeline: [
          anEvent('talks', '2025-05-16', {
            place: 'palace',
            participants: [{ person: 'fidan' }, { organization: 'ministry' }],
          }),
        ],
      },
    }),
    anUpdate('05-17', { items: { timeline: [{ id: 'talks', title: 'Other' }] } }),
  ];
  expect(touched('person', 'fidan', ...updates)).toBe('2025-05-17');
  expect(touched('organization', 'ministry', ...updates)).toBe('2025-05-17');
  expect(touched('place', 'palace', ...updates)).toBe('2025-05-17');
  expect(touched('place', 'istanbul', ...updates)).toBe('2025-05-17');
});

test('who says, contests or promises something is touched, and a side is no thing', () => {
  const items = {
    statements: [
      aStatement('one', '2025-05-16', { by: ['medinsky'], contestedBy: [{ by: 'umerov', how: 'No.' }] }),
    ],
    commitments: [aCommitment('two', { by: ['ministry', 'ukraine'] })],
  };
  const update = anUpdate('05-16', { items });
  expect(touched('person', 'medinsky', update)).toBe('2025-05-16');
  expect(touched('person', 'umerov', update)).toBe('2025-05-16');
  expect(touched('organization', 'ministry', update)).toBe('2025-05-16');
  expect(touched('organization', 'ukraine', update)).toBeUndefined();
});

test('the newest of several briefings counts', () => {
  const text = [aWordingNaming({ kind: 'person', id: 'umerov' })];
  const editions = ['05-20', '05-16'].map((day) =>
    newestEdition(aBriefing({ updates: [anUpdate(day, { text })] })),
  );
  expect(touchedIn(editions, directory)({ kind: 'person', id: 'umerov' })?.edtf.slice(0, 10)).toBe(
    '2025-05-20',
  );
});
