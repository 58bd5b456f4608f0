/** What a search finds, in the order in which a reader may choose from it. */
export const foundKinds = [
  'briefing',
  'person',
  'organization',
  'place',
  'event',
  'update',
  'statement',
] as const;
export type FoundKind = (typeof foundKinds)[number];
