import { expect, test } from 'vitest';
import { namedIn, withParents } from '../../src/story/named.ts';
import {
  aCommitment,
  anEdition,
  anEvent,
  anUpdate,
  aStatement,
  aWordingNaming,
} from '../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';

const directory = aDirectory(
  ['writer', 'guest', 'speaker', 'critic', 'debtor', 'former', 'member', 'stranger'].map((id) => aPerson(id)),
  [anOrganization('ministry', { partOf: 'state' }), anOrganization('state', { partOf: 'ministry' })],
  [aPlace('old-hall'), aPlace('hall', { partOf: 'town' }), aPlace('town')],
);

const edition = anEdition({
  article: {
    text: [aWordingNaming({ kind: 'person', id: 'writer' }, { kind: 'organization', id: 'ministry' })],
  },
  items: {
    who: [{ id: 'member', kind: 'person', side: 'ukraine', role: 'Member' }],
    timeline: [anEvent('round', '2025-05-16', { place: 'old-hall', participants: [{ person: 'former' }] })],
    statements: [
      aStatement('no', '2025-05-16', {
        by: ['speaker', 'russia'],
        contestedBy: [{ by: 'critic', how: 'No' }],
      }),
    ],
    commitments: [aCommitment('swap', { by: ['debtor'] })],
  },
  updates: [
    anUpdate('05-16', {
      items: { timeline: [{ id: 'round', place: 'hall', participants: [{ person: 'guest' }] }] },
    }),
  ],
});

test('everyone is found whom a text or an item names, earlier versions included', () => {
  const { people, places, organizations } = namedIn(edition, directory);
  expect(people.map(({ id }) => id)).toEqual([
    'critic',
    'debtor',
    'former',
    'guest',
    'member',
    'speaker',
    'writer',
  ]);
  expect(places.map(({ id }) => id)).toEqual(['hall', 'old-hall']);
  expect(organizations.map(({ id }) => id)).toEqual(['ministry']);
});

test('what they belong to comes with them, even in a circle', () => {
  const { places, organizations } = withParents(namedIn(edition, directory), directory);
  expect(places.map(({ id }) => id)).toEqual(['hall', 'old-hall', 'town']);
  expect(organizations.map(({ id }) => id)).toEqual(['ministry', 'state']);
});
