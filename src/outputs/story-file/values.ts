import type { z } from 'zod';
import { timestampOf } from '../../dates/datetime.ts';
import type { Moment, PointMoment } from '../../dates/moment.ts';
import { type Party, partyOf } from '../../story/directory.ts';
import type { Id } from '../../story/items.ts';
import type { Inline, Wording } from '../../story/text.ts';
import { absoluteHtml } from '../absolute-html.ts';
import type { DataDesk } from '../data-desk.ts';
import { exactly } from '../exactly.ts';
import type * as f from './fields.ts';

export function momentValue(moment: Moment): z.infer<typeof f.moment> {
  const { edtf } = moment;
  if (moment.kind === 'point') return { edtf, iso: exactly(moment.at) };
  return { edtf, start: exactly(moment.start), end: exactly(moment.end) };
}

export function dateTimeValue({ at }: PointMoment): string {
  return timestampOf(at);
}

export function inlineValue({ plain, html, citations }: Inline, desk: DataDesk): z.infer<typeof f.inline> {
  return { plain, html: absoluteHtml(html, desk.edition.slug, desk.origin), sources: [...citations] };
}

export function textValue(text: Wording, desk: DataDesk): z.infer<typeof f.text> {
  return {
    ...inlineValue(text, desk),
    names: text.mentions.map(({ kind, id }) => ({ kind, id })),
  };
}

/** A side, a person or an organization, whichever is meant by that id. */
export function partyValue(id: Id, { edition, directory }: DataDesk): z.infer<typeof f.party> {
  return asValue(partyOf(id, edition.sides, directory));
}

/** A person or an organization: who takes part in something is never a side. */
export function participantValue(id: Id, { directory }: DataDesk): z.infer<typeof f.party> {
  return asValue(partyOf(id, [], directory));
}

function asValue({ kind, id, name }: Party): z.infer<typeof f.party> {
  if (kind === 'place') throw new Error(`${id} is a place`);
  return { kind, id, name };
}
