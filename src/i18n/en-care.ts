import type { CareWords } from './care-words.ts';

/** English, of addresses and of mending. */
export const enCare: CareWords = {
  notFound: 'This page does not exist',
  notFoundText: 'The address may be misspelt, or the page may never have been here.',
  toFrontPage: 'To the front page',
  moved: 'This page has moved',
  toNewAddress: 'Read it at its new address',
  edit: 'Edit this page',
  reportError: 'Report an error',
};
