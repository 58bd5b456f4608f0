/** Ids that there are to refer to: a set of them, or what some files of a briefing bring. */
export interface Ids extends Iterable<string> {
  readonly has: (id: string) => boolean;
}

export const noIds: Ids = new Set<string>();

/** The ids of several together, without a copy of what may be many. */
export function anyOf(...all: readonly Ids[]): Ids {
  return {
    has: (id) => all.some((ids) => ids.has(id)),
    *[Symbol.iterator]() {
      for (const ids of all) yield* ids;
    },
  };
}

/** The ids that the files of a briefing bring, gathered once for all the files that may refer to them. */
export interface FiledIds {
  readonly all: Ids;
  /** Those of one file and of all before it. */
  readonly upTo: (file: number) => Ids;
  /** Those of all the other files. */
  readonly besides: (file: number) => Ids;
}

/** `ids` are those of each file, in the order of the files. */
export function filedIds(ids: readonly (readonly string[])[]): FiledIds {
  const spans = new Map<string, { readonly first: number; last: number }>();
  for (const [file, own] of ids.entries()) {
    for (const id of own) {
      const span = spans.get(id);
      if (span) span.last = file;
      else spans.set(id, { first: file, last: file });
    }
  }
  const where = (holds: (span: { readonly first: number; readonly last: number }) => boolean): Ids => ({
    has: (id) => {
      const span = spans.get(id);
      return span !== undefined && holds(span);
    },
    *[Symbol.iterator]() {
      for (const [id, span] of spans) if (holds(span)) yield id;
    },
  });
  return {
    all: where(() => true),
    upTo: (file) => where(({ first }) => first <= file),
    besides: (file) => where(({ first, last }) => first !== file || last !== file),
  };
}
