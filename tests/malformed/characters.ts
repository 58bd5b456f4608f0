import { article, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const end = 'A ferry will run from the Old Harbour.';
const typed = 'Type the value anew';

/** What readers would not see, or take for something else. */
export const characters: MistakeClass = {
  name: 'characters',
  folders: [
    {
      mistake: 'a character without width in a name',
      files: spoilt('people/ada-lind.md', { 'name: Ada Lind\nfamily': 'name: ▸Ada\u200B Lind\nfamily' }),
      says: [{ rule: 'invisible-character', remedy: typed }],
    },
    {
      mistake: 'a sign that turns text round in a headline',
      files: spoilt(article, { 'headline: The': 'headline: ▸The\u202E' }),
      says: [{ rule: 'invisible-character', remedy: typed }],
    },
    {
      mistake: 'a Cyrillic letter in a Latin name',
      files: spoilt(article, { 'publisher: Gazette': 'publisher: ▸Gaz\u0435tte' }),
      says: [{ rule: 'mixed-scripts', remedy: 'Type the word anew' }],
    },
    {
      mistake: 'a Cyrillic letter in an id',
      files: spoilt(update, { 'id: first-ferry': 'id: ▸first-f\u0435rry' }),
      says: [{ rule: 'mixed-scripts', remedy: 'Type the word anew' }],
    },
    {
      mistake: 'marks piled on a letter',
      files: spoilt(update, { 'note: A ferry': `note: ▸A${'\u0301'.repeat(9)} ferry` }),
      says: [{ rule: 'piled-marks', remedy: 'Delete them' }],
    },
    {
      mistake: 'a character without width in a text',
      files: spoilt(update, { [end]: 'A▸\u200B ferry will run.' }),
      says: [{ rule: 'invisible-character', remedy: 'Delete it' }],
    },
    {
      mistake: 'a Cyrillic letter in a text',
      files: spoilt(update, { [end]: 'A ▸f\u0435rry will run.' }),
      says: [{ rule: 'mixed-scripts', remedy: 'Type the word anew' }],
    },
    {
      mistake: 'a line break within a title, by an escape',
      files: spoilt(update, { 'title: A ferry is found': 'title: ▸"A ferry\\nis found"' }),
      says: [{ field: 'title', rule: 'wrong-value', remedy: 'Write it on one line.' }],
    },
  ],
};
