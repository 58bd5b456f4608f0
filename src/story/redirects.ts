/** That what stood at one address stands at another. Paths begin at the root of the site and end with a slash. */
export type Redirect =
  /** One page that leads on, perhaps to an anchor, as `redirects.yaml` says. */
  | { readonly kind: 'page'; readonly from: string; readonly to: string }
  /** A file that has another name: its page and all pages below have moved, and their anchors with them. */
  | { readonly kind: 'folder'; readonly from: string; readonly to: string };

/** The address of a page that is no longer there, and where it leads. */
export interface MovedPage {
  readonly from: string;
  /** A path, perhaps with an anchor. */
  readonly to: string;
}

/** Every page that only leads on; `paths` are those of the pages that are there. In a fixed order. */
export function movedPages(redirects: readonly Redirect[], paths: readonly string[]): readonly MovedPage[] {
  return redirects
    .flatMap(({ kind, from, to }) =>
      kind === 'page'
        ? [{ from, to }]
        : paths
            .filter((path) => path.startsWith(to))
            .map((path) => ({ from: from + path.slice(to.length), to: path })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
