/** The picture of a page where it is shared. */
export interface Share {
  /** From the root of the site. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it says above all: the title. */
  readonly alt: string;
}
