import type { FieldName } from '../../i18n/edition-words.ts';
import type { ItemKinds } from '../../story/briefing.ts';
import type { Changes, ChangingKind, ItemChange } from '../../story/changes.ts';
import { type Directory, partyOf, pathToBriefing } from '../../story/directory.ts';
import { type Spot, spotOfQuestion, statementSpots } from '../../story/disputes.ts';
import type { Edition, FiledCorrection } from '../../story/edition.ts';
import { type KnowledgeList, knowledgeLists } from '../../story/items.ts';
import { type Said, type Sayings, sayingsOn } from './said.ts';
import type { Page } from '../page.ts';

/** Things of one kind that are new, changed or corrected. */
export interface ChangeLine {
  readonly heading: string;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangeEntry {
  /** What it said before, where it is one text. */
  readonly was?: Said;
  readonly title: Said;
  /** On the page of the edition, or on that of disputed facts; absent for what has no place of its own. */
  readonly spot?: Spot;
  readonly fields: readonly ChangedField[];
}

/** What a field of an item says, and what it said before; one of the two may be nothing. */
export interface ChangedField {
  readonly name: string;
  readonly was?: Said;
  readonly now?: Said;
}

/** What changed up to an edition: what the page says at its top first, then its items; `path` is that of its page. */
export function changeLines(
  page: Page,
  edition: Edition,
  changes: Changes,
  directory: Directory,
  path: string,
): readonly ChangeLine[] {
  const { words } = page;
  const here = (anchor: string): Spot => ({ path, anchor });
  const isNewest = path === pathToBriefing(edition.slug);
  const statementSpot = isNewest ? statementSpots(edition.slug, edition.items) : undefined;
  const sayings = sayingsOn(page, edition, directory);
  const itemLines = <K extends ChangingKind>(
    kind: K,
    titleOf: (value: ItemKinds[K]) => string,
    spotOf: (value: ItemKinds[K]) => Spot | undefined,
  ): readonly ChangeLine[] => {
    const all = changes.items[kind] as readonly ItemChange<ItemKinds[K]>[];
    return (['new', 'changed', 'corrected'] as const).map((change) => ({
      heading: words.editions.items(change, kind),
      entries: all
        .filter((item) => item.kind === change)
        .map((item) => ({
          ...entry({ text: titleOf(item.now) }, spotOf(item.now)),
          fields: item.kind === 'new' ? [] : changedFields(page, item, sayings[kind]),
        })),
    }));
  };
  const knowledgeLines = (list: KnowledgeList) =>
    itemLines(
      list,
      ({ text }) => text.plain,
      ({ id, status }) => (status === 'current' ? here(`n-${id}`) : undefined),
    );
  return [
    ...topLines(page, changes, here('key')),
    ...itemLines(
      'timeline',
      ({ title }) => title,
      ({ id }) => here(`e-${id}`),
    ),
    ...knowledgeLists.flatMap(knowledgeLines),
    ...itemLines(
      'statements',
      ({ says }) => says,
      (statement) => statementSpot?.(statement) ?? here(`st-${statement.id}`),
    ),
    ...itemLines(
      'questions',
      ({ asks }) => asks,
      (question) => (isNewest ? spotOfQuestion(edition.slug, question) : here(`q-${question.id}`)),
    ),
    ...itemLines(
      'commitments',
      ({ says }) => says,
      ({ id }) => here(`k-${id}`),
    ),
    ...itemLines(
      'who',
      ({ id }) => partyOf(id, edition.sides, directory).name,
      () => here('who'),
    ),
    {
      heading: words.corrections,
      entries: changes.corrections.filter(isOfText).map((correction) => correctionEntry(correction, here)),
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** What an edition says at its top. */
function topLines({ words }: Page, changes: Changes, key: Spot): readonly ChangeLine[] {
  const { headline, status, summary, keyPoints } = changes;
  const state = (value: keyof typeof words.status): Said => ({ text: words.status[value], isOurs: true });
  const points: Said = { text: words.editions.points(keyPoints.length), isOurs: true };
  return [
    {
      heading: words.editions.headline,
      entries: headline ? [entry({ text: headline.now }, undefined, { text: headline.was })] : [],
    },
    { heading: words.editions.summary, entries: summary ? [entry({ text: summary.now })] : [] },
    {
      heading: words.editions.status,
      entries: status ? [entry(state(status.now), undefined, state(status.was))] : [],
    },
    { heading: words.keyPoints, entries: keyPoints.length > 0 ? [entry(points, key)] : [] },
  ];
}

/** Corrected items have lines of their own. */
function isOfText({ corrects }: FiledCorrection): boolean {
  return ['article', 'briefing', 'update', 'source'].includes(corrects.kind);
}

function correctionEntry({ id, was, now }: FiledCorrection, here: (anchor: string) => Spot): ChangeEntry {
  return entry({ text: now }, here(`c-${id}`), { text: was });
}

function entry(title: Said, spot?: Spot, was?: Said): ChangeEntry {
  return { ...(was && { was }), title, ...(spot && { spot }), fields: [] };
}

function changedFields<K extends ChangingKind>(
  { words }: Page,
  { fields, was, now }: Exclude<ItemChange<ItemKinds[K]>, { kind: 'new' }>,
  sayings: Sayings[K],
): readonly ChangedField[] {
  return fields.map((field) => {
    const say = sayings[field] as (value: unknown) => Said;
    const [before, after] = [was[field], now[field]].map((value) =>
      isEmpty(value) ? undefined : say(value),
    );
    return {
      name: words.editions.field[field as FieldName],
      ...(before && { was: before }),
      ...(after && { now: after }),
    };
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
