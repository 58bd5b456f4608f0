/** What is said where an address leads nowhere or elsewhere, and to those who want to mend a page. */
export interface CareWords {
  readonly notFound: string;
  readonly notFoundText: string;
  readonly toFrontPage: string;

  /** The title of a page that only leads on, and the link on it. */
  readonly moved: string;
  readonly toNewAddress: string;

  /** Links to the file of a page, where it is kept, and to a report of what is wrong with the page. */
  readonly edit: string;
  readonly reportError: string;
}
