import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Words } from '../../i18n/words.ts';
import { pathToBriefing } from '../../story/directory.ts';
import type { FiledCorrection } from '../../story/edition.ts';
import type { Id } from '../../story/items.ts';
import { addressOf } from '../origin.ts';
import { dateTimeOf } from './dates.ts';
import type { Publication } from './graph.ts';

/** A correction, in the words in which it stands beside what it corrects: what that was, what it is, and why. */
export function correctionOf(
  publication: Publication,
  words: Words,
  slug: Id,
  { id, was, now, why, published }: FiledCorrection,
): CorrectionCommentLeaf {
  return {
    '@type': 'CorrectionComment',
    datePublished: dateTimeOf(published),
    text: `${words.was} ${was} · ${words.is} ${now} · ${why.plain}`,
    url: addressOf(publication, pathToBriefing(slug), `c-${id}`),
  };
}
