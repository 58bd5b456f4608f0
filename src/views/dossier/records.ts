/** What another site has about the same person or body. */
export interface OtherRecord {
  readonly site: 'wikidata' | 'wikipedia';
  readonly href: string;
}

/** The records that an editor has verified. */
export function recordsOf({
  wikidata,
  wikipedia,
}: {
  readonly wikidata?: string | undefined;
  readonly wikipedia?: string | undefined;
}): readonly OtherRecord[] {
  return [
    ...(wikidata === undefined
      ? []
      : [{ site: 'wikidata' as const, href: `https://www.wikidata.org/wiki/${wikidata}` }]),
    ...(wikipedia === undefined ? [] : [{ site: 'wikipedia' as const, href: wikipedia }]),
  ];
}
