import type { Edition, FiledCorrection } from '../../story/edition.ts';
import type { Ledger, NumberedSource } from '../../story/ledger.ts';
import { type Page, hrefToBriefing } from '../page.ts';

/** A correction and what it corrects. */
export interface CorrectionRow {
  readonly correction: FiledCorrection;
  readonly target: CorrectionTarget;
  readonly sources: readonly NumberedSource[];
}

/** What is corrected, as a link. */
export interface CorrectionTarget {
  readonly title: string;
  readonly href: string;
  /** The title is a word of the interface, and not of the story. */
  readonly isOurs: boolean;
}

/** Newest first. */
export function correctionRows(page: Page, edition: Edition, ledger: Ledger): readonly CorrectionRow[] {
  return edition.corrections
    .toReversed()
    .map((correction) => correctionRow(page, edition, ledger, correction));
}

export function correctionRow(
  page: Page,
  edition: Edition,
  ledger: Ledger,
  correction: FiledCorrection,
): CorrectionRow {
  const { title, anchor } = targetOf(page, edition, correction);
  const isOurs = correction.corrects.id === undefined;
  const target = { title, href: hrefToBriefing(page, edition.slug, anchor), isOurs };
  return { correction, target, sources: ledger.find(correction.sources) };
}

function targetOf(
  { words }: Page,
  { items, updates }: Edition,
  { corrects: { kind, id = '' } }: FiledCorrection,
): { title: string; anchor: string } {
  switch (kind) {
    case 'article':
      return { title: words.article, anchor: 'story' };
    case 'briefing':
      return { title: words.summary, anchor: 'main' };
    case 'update':
      return { title: find(updates, id).title, anchor: `u-${id}` };
    case 'event':
      return { title: find(items.timeline, id).value.title, anchor: `e-${id}` };
    case 'statement':
      return { title: find(items.statements, id).value.says, anchor: `st-${id}` };
    case 'question':
      return { title: find(items.questions, id).value.asks, anchor: `q-${id}` };
    case 'commitment':
      return { title: find(items.commitments, id).value.says, anchor: `k-${id}` };
    case 'source':
      return { title: find(items.sources, id).value.publisher, anchor: `s-${id}` };
  }
}

function find<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`a correction of ${id}, which does not exist`);
  return found;
}
