/** The picture of a page where it is shared. */
export interface Share {
  /** From the root of the site. */
  readonly path: string;
  /** What it says, in words. */
  readonly alt: string;
}
