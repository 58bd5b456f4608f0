import { article, sound, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const person = 'people/ada-lind.md';
const bytes = (text: string, encoding: 'latin1' | 'utf16le') => Uint8Array.from(Buffer.from(text, encoding));

/** What is wrong with a file as a whole: its fences, its encoding, what a merge left in it. */
export const fileText: MistakeClass = {
  name: 'files as a whole',
  folders: [
    {
      mistake: 'the line --- after the fields is left out',
      files: spoilt(update, { '    status: planned\n---\n': '    status: planned\n\n' }),
      says: [
        { at: update, rule: 'unterminated-front-matter', remedy: 'Put a line --- after the last field.' },
      ],
    },
    {
      mistake: 'the line after the fields is one of dashes that a word processor made',
      files: spoilt(update, { '    status: planned\n---\n': '    status: planned\n▸—-\n' }),
      says: [{ rule: 'unterminated-front-matter', remedy: 'Write three hyphens, ---, and nothing else' }],
    },
    {
      mistake: 'the line after the fields has four hyphens',
      files: spoilt(article, { 'type: news }\n---\n': 'type: news }\n▸----\n' }),
      says: [{ rule: 'unterminated-front-matter', remedy: 'Write three hyphens, ---, and nothing else' }],
    },
    {
      mistake: 'the line --- before the fields is left out',
      files: spoilt(update, { '---\ntitle': '▸title' }),
      says: [{ rule: 'no-front-matter', remedy: 'Begin it with a line ---' }],
    },
    {
      mistake: 'an empty line stands before the fields',
      files: spoilt(person, { '---\nname': '▸\n---\nname' }),
      says: [{ rule: 'no-front-matter', remedy: 'Begin it with a line ---' }],
    },
    {
      mistake: 'a file has text and no fields',
      files: { 'places/pier.md': '▸The pier is old.\n' },
      says: [{ rule: 'no-front-matter', remedy: 'Begin it with a line ---' }],
    },
    {
      mistake: 'a file has no fields between its fences',
      files: { 'places/pier.md': '---\n▸---\nThe pier is old.\n' },
      says: [{ rule: 'no-fields', remedy: 'Write each on a line of its own' }],
    },
    {
      mistake: 'a file is empty',
      files: { 'people/bo-berg.md': '▸' },
      says: [{ rule: 'empty-file', remedy: 'Fill it in, or delete the file.' }],
    },
    {
      mistake: 'the fields end in their middle',
      files: spoilt(update, { 'timeline:': '▸...\ntimeline:' }),
      says: [{ rule: 'yaml', remedy: 'Delete it.' }],
    },
    {
      mistake: 'the site has the lines --- of other files',
      files: { 'site.yaml': `---\n${sound['site.yaml']}▸---\n` },
      says: [{ rule: 'yaml', remedy: 'Delete it.' }],
    },
    {
      mistake: 'a list of fields stands below the line ---',
      files: spoilt(update, { 'timeline:': '---\n▸timeline:' }),
      says: [{ rule: 'fields-in-text', remedy: 'Move the line --- below the last field.' }],
    },
    {
      mistake: 'half of an article stands below the line ---, with sources that the text cites',
      files: spoilt(article, { 'sides:': '---\n\n▸sides:' }),
      says: [{ rule: 'fields-in-text', remedy: 'Move the line --- below the last field.' }],
    },
    {
      mistake: 'a merge is not settled',
      files: spoilt(update, {
        'note: A ferry will run.':
          '▸<<<<<<< main\nnote: A ferry will run.\n=======\nnote: A ferry may run.\n>>>>>>> ferry',
      }),
      says: [{ rule: 'merge-conflict', remedy: 'Keep the lines that are right' }],
    },
    {
      mistake: 'two merges are not settled',
      files: {
        'places/pier.md':
          '---\n▸<<<<<<< main\nname: Pier\n=======\nname: Old Pier\n>>>>>>> pier\n---\n▸<<<<<<< main\nOld.\n=======\nVery old.\n>>>>>>> pier\n',
      },
      says: [
        { rule: 'merge-conflict', remedy: 'Keep the lines that are right' },
        { rule: 'merge-conflict', remedy: 'Keep the lines that are right' },
      ],
    },
    {
      mistake: 'a file is saved in Latin-1',
      files: { 'people/jose-diaz.md': bytes('---\nname: José Díaz\ndescription: Engineer\n---\n', 'latin1') },
      says: [{ at: 'people/jose-diaz.md:2:10', rule: 'invalid-utf-8', remedy: 'with the encoding UTF-8' }],
    },
    {
      mistake: 'a file is saved in UTF-16',
      files: { 'places/pier.md': bytes('\uFEFF---\nname: Pier\n---\n', 'utf16le') },
      says: [{ at: 'places/pier.md', rule: 'invalid-utf-8', remedy: 'with the encoding UTF-8' }],
    },
    {
      mistake: 'a file holds a NUL',
      files: { 'places/pier.md': '---\nname: Old▸\0Pier\n---\n' },
      says: [{ rule: 'nul', remedy: 'save the file again as plain text' }],
    },
    {
      mistake: 'a mistake in a file with a byte-order mark and Windows line ends stands at its own line',
      files: { 'places/pier.md': '\uFEFF---\r\nname: Pier\r\n▸colour: red\r\n---\r\n' },
      says: [{ field: 'colour', rule: 'unknown-field', remedy: 'The fields here are name, nativeName' }],
    },
  ],
};
