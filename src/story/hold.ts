import type { PointMoment } from '../dates/moment.ts';

/** Why something is not published: it is a draft, or its moment has not come. */
export type Hold = { readonly kind: 'draft' } | { readonly kind: 'until'; readonly published: PointMoment };
