import { article, markdown, update } from '../builders/content-folder.ts';
import { type Malformed, type MistakeClass, type Said, spoilt } from './malformed.ts';

const last = 'Nobody knows how long the works will last.';
const end = 'A ferry will run from the Old Harbour.';

const inText = (
  mistake: string,
  text: string,
  rule: string,
  remedy: string,
  more: Pick<Said, 'severity'> = {},
): Malformed => ({
  mistake,
  files: spoilt(article, { [last]: text }),
  says: [{ rule, remedy, ...more }],
});

const warning = { severity: 'warning' } as const;

/** Markdown that readers would see otherwise than it was meant. */
export const texts: MistakeClass = {
  name: 'texts',
  folders: [
    inText('HTML', 'It is ▸<b>closed</b>.', 'raw-html', 'Write Markdown instead'),
    inText('a heading of the first level', '▸# The works', 'top-heading', 'Begin it with ## instead of #.'),
    inText(
      'a heading that skips a level',
      '## Works\n\n▸#### Costs',
      'skipped-heading',
      'Begin it with ###.',
    ),
    inText('a heading without a space', '▸##The works', 'broken-heading', 'Put a space after them'),
    inText(
      'a line of hyphens below a text',
      '▸The works\n---',
      'underlined-heading',
      'put an empty line before',
    ),
    inText('a paragraph that is indented', '▸    The works begin.', 'indented-code', 'Take the spaces out'),
    inText('a year that begins a line', '▸2025. A year of works.', 'stray-number', 'Write 2025\\.', warning),
    inText('boxes to tick', '▸- [ ] close it', 'task-list', 'Take the [ ] or [x] out.'),
    inText('bold that is not closed', '▸**Closed is the bridge.', 'stray-stars', 'Write **words**', warning),
    inText('a note that does not end', 'It is old.▸[^gazette', 'unfinished-note', 'between [^ and ]'),
    inText(
      'a note that the text defines',
      'It is old.\n\n▸[^gazette]: Gazette, page 1',
      'note-definition',
      'Take the line out',
    ),
    inText(
      'a table with too many cells',
      '| a | b |\n| --- | --- |\n| 1 | 2 ▸| 3 |',
      'table-row',
      'Add the column',
    ),
    inText('a table without its second row', '▸| a | b |\n| 1 | 2 |', 'broken-table', '---'),
    inText(
      'an image that is not there',
      '▸![The bridge](bridge.jpg)',
      'bad-image',
      'Put it into briefings/bridge/',
    ),
    {
      mistake: 'bold words in a headline',
      files: spoilt(article, { 'headline: The bridge': 'headline: ▸The **bridge**' }),
      says: [{ field: 'headline', rule: 'marks-in-plain-text', remedy: 'Take the ** out', ...warning }],
    },
    {
      mistake: 'a note in the line of an update',
      files: spoilt(update, { 'note: A ferry will run.': 'note: ▸A ferry will run.[^gazette]' }),
      says: [{ field: 'note', rule: 'marks-in-plain-text', remedy: 'Take [^gazette] out', ...warning }],
    },
    {
      mistake: 'a link in the description of a person',
      files: {
        'people/bo-berg.md': markdown('name: Bo Berg\ndescription: ▸Builder of [the port](place:harbour)'),
      },
      says: [
        {
          field: 'description',
          rule: 'marks-in-plain-text',
          remedy: 'Take [the port](place:harbour) out',
          ...warning,
        },
      ],
    },
    {
      mistake: 'HTML in a key point',
      files: spoilt(article, {
        'status: developing': 'status: developing\nkeyPoints:\n  - It is ▸<b>closed</b>.',
      }),
      says: [{ field: 'keyPoints[1]', rule: 'raw-html', remedy: 'Write Markdown instead' }],
    },
    {
      mistake: 'a list in the text of an event',
      files: spoilt(article, { '    place: harbour': '    text: ▸"- closed"\n    place: harbour' }),
      says: [{ field: 'timeline[closing].text', rule: 'block-in-line', remedy: 'backslash' }],
    },
    {
      mistake: 'a note in the text about a person',
      files: {
        'people/bo-berg.md': markdown('name: Bo Berg\ndescription: Builder', 'Built it.▸[^gazette]\n'),
      },
      says: [{ rule: 'unknown-source', remedy: 'Write a link' }],
    },
  ],
};

const linked = (
  mistake: string,
  text: string,
  rule: string,
  remedy: string,
  more: Pick<Said, 'severity'> = {},
): Malformed => ({
  mistake,
  files: spoilt(update, { [end]: text }),
  says: [{ rule, remedy, ...more }],
});

/** Links and names in texts. */
export const links: MistakeClass = {
  name: 'links and names',
  folders: [
    linked(
      'a person by the family name',
      '▸[Lind](person:lind) spoke.',
      'bad-link',
      'Did you mean ada-lind?',
    ),
    linked(
      'an event that is misspelt',
      '▸[Then](event:closng) it ends.',
      'bad-link',
      'Did you mean closing?',
    ),
    linked(
      'an update that is not there',
      '▸[Before](update:ferry) it ran.',
      'bad-link',
      'Did you mean 2025-05-16-ferry?',
    ),
    linked(
      'a file of another person',
      '▸[Lind](../../../people/ada-lind.md) spoke.',
      'bad-link',
      'person:ID',
    ),
    linked(
      'an address without https://',
      '▸[The Gazette](gazette.example) has it.',
      'bad-link',
      'Begin it with https://',
    ),
    linked(
      'a link without an address',
      '▸[The Gazette]() has it.',
      'empty-link',
      'between the round brackets',
    ),
    linked(
      'a link without words',
      'See ▸[](https://gazette.example/).',
      'empty-link',
      'between the square brackets',
    ),
    linked(
      'an address with a space',
      'See [it▸](https://gazette.example/a page).',
      'broken-link',
      'the address without spaces',
    ),
    linked(
      'an anchor that is not there',
      'See ▸[above](#costs).',
      'bad-link',
      'Link to an item with event:ID',
    ),
    linked(
      'a page of this site that is not there',
      'See ▸[her](/people/ada-lint/).',
      'bad-link',
      'Did you mean ada-lind?',
    ),
    linked(
      'words that name another address',
      '▸[gazette.example](https://evil.example/)',
      'misleading-link',
      'the right address',
      warning,
    ),
    linked(
      'an organization as a person',
      'See ▸[it](person:town-hall).',
      'bad-link',
      'Write organization:town-hall.',
    ),
    {
      mistake: 'a name that two people have',
      files: {
        'people/bo-lind.md': markdown('name: Bo Lind\nfamilyName: Lind\ndescription: Builder'),
        ...spoilt(update, { [end]: 'A ferry will run, said ▸Lind.' }),
      },
      says: [{ rule: 'ambiguous-name', remedy: 'Write [Lind](person:ada-lind) or [Lind](person:bo-lind)' }],
    },
  ],
};
