import { list } from '../../i18n/format.ts';
import type { ItemKinds } from '../../story/briefing.ts';
import type { ChangingKind } from '../../story/changes.ts';
import { type Directory, partyOf } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import type { Id } from '../../story/items.ts';
import { type Page, plainInFull } from '../page.ts';

/** What a field says, as text: in the words of the story, or in ours. */
export interface Said {
  readonly text: string;
  readonly isOurs?: true;
}

/** For each field of an item how what it holds is said; a field that is missing here is not told. */
export type Sayings = {
  readonly [K in ChangingKind]: {
    readonly [F in keyof ItemKinds[K]]?: (value: NonNullable<ItemKinds[K][F]>) => Said;
  };
};

/** How the fields of an edition's items are said on a page. */
export function sayingsOn(page: Page, { items, sides }: Edition, directory: Directory): Sayings {
  const { words, locale } = page;
  const ours = (text: string): Said => ({ text, isOurs: true });
  const told = (text: string): Said => ({ text });
  const date = (moment: Parameters<typeof plainInFull>[1]) => ours(plainInFull(page, moment));
  const name = (id: Id) => partyOf(id, sides, directory).name;
  const names = (ids: readonly Id[]) => told(list(ids.map(name), locale));
  const event = (id: Id) => told(found(items.timeline, id).title);
  const certainty = (value: keyof typeof words.certainty) =>
    ours(words.certainty[value] ?? words.editions.confirmed);
  const knowledge: Sayings['known'] = {
    text: ({ plain }) => told(plain),
    status: (value) => ours(words.editions.knowledgeStatus[value]),
  };
  return {
    timeline: {
      date,
      announcedFor: date,
      status: (value) => ours(words.eventStatus[value]),
      title: told,
      text: ({ plain }) => told(plain),
      place: (id) => told(directory.places.get(id)?.name ?? id),
      participants: (all) => names(all.map(({ person, organization }) => person ?? organization ?? '')),
      certainty,
    },
    statements: {
      by: names,
      date,
      says: told,
      quote: (text) => told(words.quoted(text)),
      question: (id) => told(found(items.questions, id).asks),
      event,
      contestedBy: (contests) => names(contests.map(({ by }) => by)),
      certainty,
    },
    questions: { asks: told, kind: (value) => ours(words.questionKind[value]), event, standing: told },
    commitments: {
      by: names,
      says: told,
      agreed: date,
      due: date,
      status: (value) => ours(words.commitmentStatus[value]),
      event,
      evidence: event,
      note: told,
    },
    known: knowledge,
    notKnown: knowledge,
    watch: knowledge,
    who: { side: (id) => told(name(id)), role: told },
  };
}

function found<T>(items: readonly { readonly id: Id; readonly value: T }[], id: Id): T {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`a reference to ${id}, which does not exist`);
  return item.value;
}
