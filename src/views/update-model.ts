import { type CommitmentRow, commitmentRows } from '../story/commitments.ts';
import { type Directory, pathToUpdate } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import { type Ledger, ledgerOf, type NumberedSource } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { type StatementRow, statementRows } from '../story/positions.ts';
import { type EventRow, eventRows, timelineOf } from '../story/timeline.ts';
import { findUpdate, type UpdateInOrder } from '../story/update-log.ts';
import { type CorrectionRow, correctionRow } from './briefing/correction-rows.ts';
import { type Outlook, outlookOf } from './briefing/outlook.ts';
import { type Page, pageAt } from './page.ts';

/** All that the page of one update shows; what it brought is shown as it stands in the newest edition. */
export interface UpdateModel {
  readonly page: Page;
  /** The newest. */
  readonly edition: Edition;
  readonly inOrder: UpdateInOrder;
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly corrections: readonly CorrectionRow[];
  /** With their numbers in the briefing. */
  readonly sources: readonly NumberedSource[];
  readonly outlook?: Outlook;
}

export function updateModel(site: Site, directory: Directory, edition: Edition, id: Id): UpdateModel {
  const inOrder = findUpdate(edition, id);
  if (!inOrder) throw new Error(`${edition.slug} has no update ${id}`);
  const { update } = inOrder;
  const page = pageAt(site, pathToUpdate(edition.slug, id), update.published.at.year);
  const ledger = ledgerOf(edition);
  const brought = broughtBy(inOrder, edition, directory, ledger);
  const outlook = outlookOf(edition, timelineOf(edition, directory, ledger));
  return {
    page,
    edition,
    inOrder,
    ...brought,
    corrections: inOrder.corrections.map((correction) => correctionRow(page, edition, ledger, correction)),
    sources: sourcesOf(inOrder, brought, ledger),
    ...(outlook && { outlook }),
  };
}

type Brought = Pick<UpdateModel, 'events' | 'statements' | 'commitments'>;

function broughtBy(
  { update }: UpdateInOrder,
  edition: Edition,
  directory: Directory,
  ledger: Ledger,
): Brought {
  const idsOf = (patches: readonly { readonly id: Id }[]) => new Set(patches.map(({ id }) => id));
  const events = idsOf(update.items.timeline);
  const statements = idsOf(update.items.statements);
  const commitments = idsOf(update.items.commitments);
  return {
    events: eventRows(edition, directory, ledger).filter(({ event }) => events.has(event.id)),
    statements: statementRows(edition, directory, ledger).filter(({ statement }) =>
      statements.has(statement.id),
    ),
    commitments: commitmentRows(edition, directory, ledger).filter(({ commitment }) =>
      commitments.has(commitment.id),
    ),
  };
}

/** Whatever the page has a number for. */
function sourcesOf(
  { update, corrections }: UpdateInOrder,
  brought: Brought,
  ledger: Ledger,
): readonly NumberedSource[] {
  const rows = [...brought.events, ...brought.statements, ...brought.commitments];
  return ledger.find([
    ...update.text.citations,
    ...corrections.flatMap(({ why, sources }) => [...why.citations, ...sources]),
    ...brought.events.flatMap(({ event }) => event.text?.citations ?? []),
    ...rows.flatMap(({ sources }) => sources.map(({ source }) => source.id)),
  ]);
}
