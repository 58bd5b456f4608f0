import { article, type Files, markdown, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const lines = (count: number, line: string) => line.repeat(count);
const withFields = (more: string): Files =>
  spoilt(article, { 'status: developing': `status: developing\n${more}` });
const end = 'A ferry will run from the Old Harbour.';

/** What would hold up the others. */
export const limits: MistakeClass = {
  name: 'limits',
  folders: [
    {
      mistake: 'a text file of 10 MB',
      files: { [update]: 'word '.repeat(2_000_000) },
      says: [{ at: update, rule: 'large-file', remedy: 'Split it into several updates.' }],
    },
    {
      mistake: 'an image of 11 MB',
      files: { 'briefings/bridge/a.png': new Uint8Array(11 * 1024 * 1024) },
      says: [{ at: 'briefings/bridge/a.png', rule: 'large-file', remedy: 'Save it smaller.' }],
    },
    {
      mistake: 'a list of 1,001 points',
      files: withFields(`keyPoints:\n  ▸- a\n${lines(1_000, '  - a\n')}`),
      says: [{ rule: 'long-list', remedy: 'Split it into several updates.' }],
    },
    {
      mistake: 'fields of 6,000 lines',
      files: {
        'people/bo-berg.md': markdown(
          `name: Bo Berg\ndescription: Builder\naliases:\n${lines(6_000, '  - Bo\n')}`,
        ),
      },
      says: [{ at: 'people/bo-berg.md:5002:1', rule: 'too-many-fields', remedy: 'Split the file' }],
    },
    {
      mistake: 'brackets within brackets',
      files: withFields(`▸keyPoints: ${'['.repeat(60)}`),
      says: [{ rule: 'deep-fields', remedy: 'no field lies deeper than five' }],
    },
    {
      mistake: 'a value that is repeated by names',
      files: withFields('keyPoints: ▸&a [x, x]\nlabels: ▸&b [▸*a, ▸*a]'),
      says: Array.from({ length: 4 }, () => ({ rule: 'yaml', remedy: 'Put quotes around the whole value.' })),
    },
    {
      mistake: 'a colon too many in each of 990 points',
      files: withFields(`keyPoints:\n  - a: ▸b: c\n${lines(989, '  - a: b: c\n')}`),
      says: [{ rule: 'yaml', remedy: 'Put quotes around the whole value.' }],
    },
    {
      mistake: 'a comma too few in each of 990 points',
      files: withFields(`keyPoints:\n  - { a: ▸b c: d }\n${lines(989, '  - { a: b c: d }\n')}`),
      says: [{ rule: 'yaml', remedy: 'put a comma before the name of that field' }],
    },
    {
      mistake: 'an id that is given a thousand times',
      files: withFields(`watch:\n  - ▸id: a\n    text: b\n${lines(1_000, '    ▸id: a\n')}`),
      says: [
        { rule: 'too-many-fields', remedy: 'Take out those that no file has.' },
        ...Array.from({ length: 1_000 }, () => ({
          rule: 'duplicate-key',
          remedy: 'If a new entry begins here',
        })),
      ],
    },
    {
      mistake: 'places that lie in each other, in a circle of a thousand',
      files: Object.fromEntries(
        Array.from({ length: 1_000 }, (_, index) => [
          `places/p-${index}.md`,
          markdown(`name: Place ${index}\npartOf: ${index === 0 ? '▸' : ''}p-${(index + 1) % 1_000}`),
        ]),
      ),
      says: [{ field: 'partOf', rule: 'part-of-itself', remedy: 'Correct the id, or delete the field.' }],
    },
    {
      mistake: 'a text of 300 KB',
      files: spoilt(update, { [end]: `▸${lines(5_000, `${'word '.repeat(12)}\n`)}` }),
      says: [{ rule: 'text-too-large', remedy: 'Split it into several updates.' }],
    },
    {
      mistake: 'a line of 6,000 characters',
      files: spoilt(update, { [end]: `▸${'word '.repeat(1_200)}` }),
      says: [{ rule: 'long-line', remedy: 'Break it into several lines' }],
    },
    {
      mistake: 'quotes within quotes',
      files: spoilt(update, { [end]: `▸${'> '.repeat(30)}A ferry` }),
      says: [{ rule: 'deep-nesting', remedy: 'with fewer levels' }],
    },
  ],
};
