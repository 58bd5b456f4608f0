/** What a reader looks for, as the address of the search says it. */
export interface Asked {
  readonly query: string;
  /** Of which kind; empty for every kind. */
  readonly kind: string;
}

/** Nothing that a person looks for is longer. */
const LONGEST = 200;

/** Reads `?q=bodies&kind=event`; a kind that the page does not know is none. */
export function askedIn(search: string, kinds: readonly string[]): Asked {
  const params = new URLSearchParams(search);
  const kind = params.get('kind') ?? '';
  return { query: (params.get('q') ?? '').slice(0, LONGEST), kind: kinds.includes(kind) ? kind : '' };
}

/** The same, to be put behind the path of the page; empty where nothing is asked. */
export function addressOf({ query, kind }: Asked): string {
  const params = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }) }).toString();
  return params && `?${params}`;
}
