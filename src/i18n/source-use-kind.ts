/** What may rest on a source. */
export type SourceUseKind =
  | 'article'
  | 'keyPoints'
  | 'update'
  | 'event'
  | 'statement'
  | 'question'
  | 'commitment'
  | 'known'
  | 'notKnown'
  | 'watch'
  | 'correction';
