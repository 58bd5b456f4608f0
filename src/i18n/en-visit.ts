import type { VisitWords } from './visit-words.ts';

/** English, to readers who come back. */
export const enVisit: VisitWords = {
  sinceVisit: 'Since your visit',
  sinceVisitOn: (date) => `Since your visit on ${date}`,
  sinceEdition: (date) => `Since the edition of ${date}`,
  sinceDate: (date) => `Since ${date}`,
  counts: {
    events: { one: '{} new event', other: '{} new events' },
    statements: { one: '{} new statement', other: '{} new statements' },
    questions: { one: '{} new question', other: '{} new questions' },
    commitments: { one: '{} new commitment', other: '{} new commitments' },
    knowledge: { one: '{} new line on what is known', other: '{} new lines on what is known' },
    names: { one: '{} new name', other: '{} new names' },
    points: { one: '{} new key point', other: '{} new key points' },
    changed: { other: '{} changed' },
    corrections: { one: '{} correction', other: '{} corrections' },
    updates: { one: '{} update', other: '{} updates' },
  },
  onlyThese: 'Show only these',
  markAsRead: 'Mark as read',
  isNew: 'New',
  isChanged: 'Changed',
  isCorrected: 'Corrected',
};
