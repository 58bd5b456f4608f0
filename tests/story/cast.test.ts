import { expect, test } from 'vitest';
import { castOf } from '../../src/story/cast.ts';
import { anEdition, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson } from '../builders/a-directory.ts';

const nativeName = { text: 'Умєров', language: 'uk' };
const directory = aDirectory(
  [aPerson('umerov', { nativeName, aliases: ['Umierov'] }), aPerson('fidan')],
  [anOrganization('ministry')],
);
const member = (id: string, side: string, role: string) => ({ id, kind: 'person' as const, side, role });

test('who is who goes by the sides of the story that have members, in their order', () => {
  const who = [
    member('fidan', 'others', 'Host'),
    member('umerov', 'ukraine', 'Head'),
    member('ministry', 'others', 'Host, too'),
  ];
  const cast = castOf(anEdition({ items: { who } }), directory);
  expect(cast.map(({ side, members }) => [side.id, members.map(({ party }) => party.id)])).toEqual([
    ['ukraine', ['umerov']],
    ['others', ['fidan', 'ministry']],
  ]);
});

test('a member has a name in its own script, other spellings and the role of the edition', () => {
  const edition = anEdition({
    items: { who: [member('umerov', 'ukraine', 'Minister')] },
    updates: [anUpdate('05-16', { items: { who: [{ id: 'umerov', role: 'Head of the delegation' }] } })],
  });
  expect(castOf(edition, directory)[0]?.members).toMatchObject([
    { party: { name: 'First Umerov' }, nativeName, role: 'Head of the delegation' },
  ]);
});
