import { commitmentRows } from '../../story/commitments.ts';
import type { Item, Version } from '../../story/edition.ts';
import type {
  CastMember,
  Commitment,
  Event,
  Id,
  Knowledge,
  KnowledgeList,
  Source,
  Statement,
} from '../../story/items.ts';
import { itemsById } from '../../story/items-by-id.ts';
import { ledgerOf } from '../../story/ledger.ts';
import { statementRows } from '../../story/positions.ts';
import { eventRows } from '../../story/timeline.ts';
import type { DataDesk } from '../data-desk.ts';
import { type Permalink, type PermalinkKind, permalinkIn } from '../permalinks.ts';
import { uriOf } from '../uri.ts';
import type { StoryFile } from './schema.ts';
import { dateTimeValue, inlineValue, momentValue, participantValue, partyValue } from './values.ts';

type ItemLists = Pick<
  StoryFile,
  'events' | 'statements' | 'questions' | 'commitments' | 'known' | 'notKnown' | 'watch' | 'sources' | 'who'
>;

/** Every item of an edition with its history. */
export function itemValues(desk: DataDesk): ItemLists {
  const { edition, directory } = desk;
  const { items } = edition;
  const ledger = ledgerOf(edition);
  const links = (kind: PermalinkKind, id: Id) => permalinkIn(edition, kind, id, desk.origin);
  const knowledge = (list: KnowledgeList): ItemLists['known'] =>
    items[list].map((item) => {
      const isShown = item.value.status === 'current';
      const { uri, permalink } = links(list, item.id);
      return itemValue(item, { uri, ...(isShown && { permalink }) }, (value) => knowledgeFields(value, desk));
    });
  return {
    events: eventRows(edition, directory, ledger).map(({ event, announcedFor }) => ({
      ...itemValue(find(items.timeline, event.id), links('event', event.id), (value) =>
        eventFields(value, desk),
      ),
      announcedFor: announcedFor.map(momentValue),
    })),
    statements: statementRows(edition, directory, ledger).map(({ statement: { id } }) =>
      itemValue(find(items.statements, id), links('statement', id), (value) => statementFields(value, desk)),
    ),
    questions: items.questions.map((item) =>
      itemValue(item, links('question', item.id), ({ id: _, ...fields }) => fields),
    ),
    commitments: commitmentRows(edition, directory, ledger).map(({ commitment: { id }, steps }) => ({
      ...itemValue(find(items.commitments, id), links('commitment', id), (value) =>
        commitmentFields(value, desk),
      ),
      steps: steps.map(({ status, date, event }) => ({ status, date: momentValue(date), event: event?.id })),
    })),
    known: knowledge('known'),
    notKnown: knowledge('notKnown'),
    watch: knowledge('watch'),
    sources: items.sources.map((item, index) => ({
      ...itemValue(item, links('source', item.id), sourceFields),
      number: index + 1,
    })),
    who: items.who.map(({ value, versions }) => ({
      thing: { kind: value.kind, id: value.id },
      ...partFields(value),
      versions: versionValues(versions, partFields),
    })),
  };
}

function itemValue<T, V>(
  { id, value, versions }: Item<T>,
  links: Partial<Permalink> & Pick<Permalink, 'uri'>,
  fieldsOf: (value: T) => V,
) {
  return { id, ...links, ...fieldsOf(value), versions: versionValues(versions, fieldsOf) };
}

function versionValues<T, V>(versions: readonly Version<T>[], fieldsOf: (value: T) => V) {
  return versions.map(({ update, published, value }, index) => ({
    update,
    published: dateTimeValue(published),
    value: index < versions.length - 1 ? fieldsOf(value) : undefined,
  }));
}

function find<T>(items: readonly Item<T>[], id: Id): Item<T> {
  const item = itemsById(items).get(id);
  if (!item) throw new Error(`no item is called ${id}`);
  return item;
}

function eventFields(event: Event, desk: DataDesk) {
  return {
    date: momentValue(event.date),
    title: event.title,
    label: event.label,
    status: event.status,
    text: event.text && inlineValue(event.text, desk),
    place: event.place,
    participants: event.participants.map(({ person, organization, as, absent }) => ({
      party: participantValue(person ?? organization ?? '', desk),
      as,
      absent: absent || undefined,
    })),
    meeting: event.meeting || undefined,
    importance: event.importance,
    certainty: event.certainty,
    sources: [...event.sources],
  };
}

function statementFields(statement: Statement, desk: DataDesk) {
  const { id: _, date, by, contestedBy, sources, ...rest } = statement;
  return {
    by: by.map((id) => partyValue(id, desk)),
    date: momentValue(date),
    ...rest,
    contestedBy: contestedBy.map((contest) => ({ party: partyValue(contest.by, desk), how: contest.how })),
    sources: [...sources],
  };
}

function commitmentFields({ id: _, by, agreed, due, sources, ...rest }: Commitment, desk: DataDesk) {
  return {
    by: by.map((id) => partyValue(id, desk)),
    agreed: momentValue(agreed),
    due: due && momentValue(due),
    ...rest,
    sources: [...sources],
  };
}

function knowledgeFields({ text, status, sources }: Knowledge, desk: DataDesk) {
  return { text: inlineValue(text, desk), status, sources: [...sources] };
}

/** Also of the sources of a person. */
export function sourceFields({ id: _, url, published, archive, ...rest }: Source) {
  return {
    ...rest,
    url: uriOf(url),
    published: published && momentValue(published),
    archive: archive === undefined ? undefined : uriOf(archive),
  };
}

function partFields({ side, role }: CastMember) {
  return { side, role };
}
