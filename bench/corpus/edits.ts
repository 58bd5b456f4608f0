import { dayOf, momentOf } from './calendar.ts';
import type { World } from './invent-story.ts';
import { inventUpdate } from './invent-update.ts';
import { paragraph } from './invented-text.ts';
import type { Corpus, Employed, Story, Update } from './model.ts';
import { popularity } from './popularity.ts';
import { randomFrom } from './random.ts';

/** The kinds of small changes after which a site is built again. */
export const editKinds = ['edit', 'new', 'alias'] as const;
export type EditKind = (typeof editKinds)[number];

/** What an edit writes: a text of an update, or a person, as they are from then on. */
export type Edit = { readonly story: string; readonly update: Update } | { readonly person: Employed };

/**
 * One small change: a paragraph more at the end of an update (`edit`), one more update (`new`), or another spelling of
 * one person (`alias`). It happens in the middle of the corpus; each `turn` makes another change at the same spot.
 */
export function editOf(corpus: Corpus, kind: EditKind, turn: number): Edit {
  const story = middle(corpus.stories);
  switch (kind) {
    case 'edit':
      return { story: story.slug, update: withOneMore(middle(story.updates), turn) };
    case 'new':
      return { story: story.slug, update: oneMore(corpus, story, turn) };
    case 'alias': {
      // Neither one whom everybody names nor one whom nobody does.
      const person = corpus.people[Math.floor(corpus.people.length / 10)] ?? middle(corpus.people);
      return { person: { ...person, alias: `${person.alias}${'aeiou'.charAt(turn % 5).repeat(turn + 1)}` } };
    }
  }
}

function withOneMore(update: Update, turn: number): Update {
  return {
    ...update,
    text: [...update.text, [`For the record, ${turn + 1}: ${paragraph(randomFrom(turn))}`]],
  };
}

function oneMore(corpus: Corpus, story: Story, turn: number): Update {
  const last = story.updates.at(-1) ?? middle(story.updates);
  const world: World = { person: popularity(corpus.people), place: popularity(corpus.places), seed: turn };
  const moment = Date.parse(last.published) + (turn + 1) * 3_600_000;
  const number = story.updates.length + turn;
  const random = randomFrom(turn + 1000);
  const update = inventUpdate({ world, random, cast: story.cast, number, moment, earlier: [], story: 0 });
  return { ...update, id: `${dayOf(moment)}-late-${turn + 1}`, published: momentOf(moment) };
}

function middle<Item>(items: readonly Item[]): Item {
  const item = items[items.length >> 1];
  if (item === undefined) throw new Error('An edit needs something to change.');
  return item;
}
