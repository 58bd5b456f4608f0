import { correctedThing } from '../../story/correction-target.ts';
import type { Edition, FiledCorrection } from '../../story/edition.ts';
import type { Ledger, NumberedSource } from '../../story/ledger.ts';
import { type Page, hrefToSpot } from '../page.ts';

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
  const { title, spot } = correctedThing(edition, correction.corrects);
  const ours = correction.corrects.kind === 'article' ? page.words.article : page.words.summary;
  const target = {
    title: title ?? ours,
    href: hrefToSpot(page, spot),
    isOurs: title === undefined,
  };
  return { correction, target, sources: ledger.find(correction.sources) };
}
