import { dayOf, momentOf } from './calendar.ts';
import { aside, sentence, title } from './invented-text.ts';
import type { World } from './invent-story.ts';
import { inventText } from './invent-text.ts';
import type { Correction, Employed, Event, Source, Statement, Update } from './model.ts';
import { drawSome } from './popularity.ts';
import type { Random } from './random.ts';

/** What an update is made up from. */
export interface Occasion {
  readonly world: World;
  readonly random: Random;
  readonly cast: readonly Employed[];
  /** Its place among the updates of its story, from 0. */
  readonly number: number;
  /** When it is published, in milliseconds. */
  readonly moment: number;
  readonly earlier: readonly Update[];
  /** The place of its story among all, from 0. */
  readonly story: number;
}

const publishers = ['Quay Post', 'Harbour Gazette', 'Coastal Radio', 'Morning Tide'] as const;
const topics = ['vote', 'survey', 'hearing', 'repair', 'lease', 'inquiry'] as const;

/** Makes up one update: about 250 words, 3 events, 1 or 2 statements and 2 or 3 sources. */
export function inventUpdate(occasion: Occasion): Update {
  const { world, random, cast, number, moment, story } = occasion;
  const regulars = drawSome(3, () => random.pick(some(cast)));
  const people = [...regulars, ...drawSome(2, () => world.person(random), regulars)];
  const sources = sourcesOf(occasion);
  const [wrong] = [occasion.earlier.at(-1)].filter(() => (story * 7 + number) % 25 === 24);
  const correction = wrong && correctionOf(wrong);
  return {
    id: `${dayOf(moment)}-${random.pick(topics)}-${number + 1}`,
    title: title(random),
    note: sentence(random),
    published: momentOf(moment),
    kind: correction ? 'correction' : random.pick(['development', 'development', 'background']),
    ...(number % 3 === 2 && { summary: sentence(random) }),
    events: eventsOf(occasion, people, sources),
    statements: statementsOf(occasion, people, sources),
    sources,
    ...(correction && { correction }),
    text: inventText({ random, people, sources, figure: containers(number), place: world.place(random) }),
  };
}

/** What each text says once, and a correction can put right. */
function containers(number: number): string {
  return `${1200 + number * 3} containers`;
}

function correctionOf({ id, text }: Update): Correction | undefined {
  const words = text.flat().find((piece) => typeof piece === 'string' && piece.includes(' containers'));
  const was = typeof words === 'string' && /\d+ containers/.exec(words)?.[0];
  if (!was) return undefined;
  const now = was.replace(/\d/, '9');
  return { update: id, was, now, why: 'The survey was read wrongly.' };
}

function sourcesOf({ random, number, moment }: Occasion): readonly Source[] {
  return Array.from({ length: 2 + random.whole(2) }, (_, index) => ({
    id: `s${number + 1}-${index + 1}`,
    publisher: random.pick(publishers),
    title: title(random),
    url: `https://paper.example/${number + 1}-${index + 1}-${random.whole(100_000)}`,
    published: dayOf(moment),
  }));
}

/** Two that happened, and one that an update announces and the next one reports. */
function eventsOf(
  { world, random, number, moment }: Occasion,
  people: readonly Employed[],
  sources: readonly Source[],
): readonly Event[] {
  const event = (id: string, date: string): Event => ({
    id,
    date,
    title: title(random),
    ...(random.whole(3) === 0 && { text: aside(random) }),
    status: 'happened',
    importance: random.pick(['high', 'normal', 'normal', 'normal', 'low', 'low']),
    ...(random.whole(2) === 0 && { place: world.place(random).id }),
    participants: people.slice(0, random.whole(3)).map((person) => person.id),
    source: random.pick(some(sources)).id,
  });
  const isAnnounced = number % 2 === 0;
  const meeting = event(`meeting-${(number >> 1) + 1}`, dayOf(moment, isAnnounced ? 7 : 0));
  return [
    event(`e${number + 1}-1`, dayOf(moment, -1)),
    event(`e${number + 1}-2`, `${dayOf(moment, -1)}T${10 + random.whole(10)}:${10 + random.whole(50)}Z`),
    { ...meeting, status: isAnnounced ? 'planned' : 'happened' },
  ];
}

function statementsOf(
  { random, number, moment }: Occasion,
  people: readonly Employed[],
  sources: readonly Source[],
): readonly Statement[] {
  return people.slice(0, 1 + random.whole(2)).map((person, index) => ({
    id: `said-${number + 1}-${index + 1}`,
    by: person.id,
    date: dayOf(moment),
    says: sentence(random),
    question: random.pick(['terms', 'cause']),
    source: random.pick(some(sources)).id,
  }));
}

function some<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [one, ...others] = items;
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return [one, ...others];
}
