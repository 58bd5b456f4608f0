import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, initialOf } from '../../src/i18n/format.ts';
import { peopleByOrganization, peopleBySide } from '../../src/story/people-groups.ts';
import { anEdition } from '../builders/a-briefing.ts';
import { anOrganization, aPerson } from '../builders/a-directory.ts';

const alphabet = {
  compare: compareNames('en-GB'),
  initialOf: (name: string) => initialOf(name, 'en-GB'),
};
const member = (id: string, side: string) => ({ id, kind: 'person' as const, side, role: `Role of ${id}` });
const role = (title: string, organization?: string) => ({ title, organization, sources: [] });

const umerov = aPerson('umerov', { roles: [role('Minister', 'ministry'), role('Secretary', 'council')] });
const sybiha = aPerson('sybiha', { roles: [role('Minister', 'ministry'), role('Member', 'ministry')] });
const tusk = aPerson('tusk', { roles: [role('Prime minister')] });
const people = [umerov, tusk, sybiha];

test('people stand with their side of each story, by family name, and with those on no side at the end', () => {
  const talks = anEdition({
    items: {
      who: [
        member('umerov', 'ukraine'),
        member('sybiha', 'ukraine'),
        { id: 'ministry', kind: 'organization', side: 'ukraine', role: 'Host' },
      ],
    },
  });
  const other = anEdition({ slug: 'other', items: { who: [member('umerov', 'russia')] } });
  const { groups, others } = peopleBySide(people, [talks, other], alphabet);
  expect(
    groups.map(({ edition, side, members }) => [
      `${edition.slug} ${side.id}`,
      ...members.map((one) => `${one.person.id}: ${one.role}`),
    ]),
  ).toEqual([
    ['talks ukraine', 'sybiha: Role of sybiha', 'umerov: Role of umerov'],
    ['other russia', 'umerov: Role of umerov'],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['tusk']);
});

test('people stand with each organization in which they have a role, once, with all their roles in it', () => {
  const organizations = ['ministry', 'council', 'empty'].map((id) => anOrganization(id));
  const { groups, others } = peopleByOrganization(people, organizations, alphabet);
  expect(
    groups.map(({ organization, members }) => [
      organization.id,
      ...members.map(({ person, roles }) => `${person.id}: ${roles.map(({ title }) => title).join(', ')}`),
    ]),
  ).toEqual([
    ['council', 'umerov: Secretary'],
    ['ministry', 'sybiha: Minister, Member', 'umerov: Minister'],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['tusk']);
});

test('nobody is missing, and the order of the files does not matter', () => {
  const some = fc.subarray(['umerov', 'sybiha', 'tusk']);
  fc.assert(
    fc.property(some, fc.shuffledSubarray(people, { minLength: 3 }), (cast, shuffled) => {
      const edition = anEdition({ items: { who: cast.map((id) => member(id, 'ukraine')) } });
      const bySide = peopleBySide(shuffled, [edition], alphabet);
      const named = bySide.groups.flatMap(({ members }) => members.map(({ person }) => person));
      expect([...named, ...bySide.others].map(({ id }) => id).toSorted()).toEqual([
        'sybiha',
        'tusk',
        'umerov',
      ]);
      expect(bySide).toEqual(peopleBySide(people, [edition], alphabet));
    }),
  );
});
