import { article, markdown, sound, update } from '../builders/content-folder.ts';
import type { MistakeClass } from './malformed.ts';

const bo = markdown('name: Bo Berg\ndescription: Builder');
const text = sound[article] ?? '';
const more = sound[update] ?? '';

/** Names of files and folders, and where they lie. */
export const names: MistakeClass = {
  name: 'names and places of files',
  folders: [
    {
      mistake: 'a file name with capitals and a space',
      files: { 'people/Bo Berg.md': bo },
      says: [{ at: 'people/Bo Berg.md', rule: 'slug', remedy: 'such as bo-berg' }],
    },
    {
      mistake: 'a file name with an underline and letters with marks',
      files: { 'people/bö_berg.md': bo },
      says: [{ at: 'people/bö_berg.md', rule: 'slug', remedy: 'such as bo-berg' }],
    },
    {
      mistake: 'a copy that a file manager made',
      files: { 'people/ada-lind (1).md': bo },
      says: [{ at: 'people/ada-lind (1).md', rule: 'slug', remedy: 'such as ada-lind-1' }],
    },
    {
      mistake: 'another extension for text',
      files: { 'people/bo-berg.txt': bo },
      says: [{ at: 'people/bo-berg.txt', rule: 'wrong-extension', remedy: 'Rename it if it is a text' }],
    },
    {
      mistake: 'a document of a word processor',
      files: { 'people/bo-berg.docx': 'PK' },
      says: [{ at: 'people/bo-berg.docx', rule: 'wrong-extension', remedy: 'or take it out' }],
    },
    {
      mistake: 'a name that the site needs itself',
      files: { 'people/index.md': bo },
      says: [{ at: 'people/index.md', rule: 'reserved-slug', remedy: 'Choose another one.' }],
    },
    {
      mistake: 'two names that differ only in capitals',
      files: { 'people/Ada-Lind.md': bo },
      says: [{ at: 'people/Ada-Lind.md', rule: 'name-clash', remedy: 'Rename or delete one of the two.' }],
    },
    {
      mistake: 'a folder of people that is misspelt',
      files: { 'peple/bo-berg.md': bo },
      says: [{ at: 'peple', rule: 'stray-folder', remedy: 'Did you mean people? Rename it.' }],
    },
    {
      mistake: 'a folder of a kind that there is not',
      files: { 'companies/lind.md': bo, 'companies/berg.md': bo },
      says: [{ at: 'companies', rule: 'stray-folder', remedy: 'people, organizations, places or briefings' }],
    },
    {
      mistake: 'a folder within the people',
      files: { 'people/builders/bo-berg.md': bo },
      says: [{ at: 'people/builders/bo-berg.md', rule: 'stray-file', remedy: 'Put it into people/ itself.' }],
    },
    {
      mistake: 'a folder of a story with capitals, of which all is right',
      files: {
        'briefings/Tunnel Works/briefing.md': text,
        'briefings/Tunnel Works/updates/2025-05-16-a.md': more,
      },
      says: [{ at: 'briefings/Tunnel Works', rule: 'slug', remedy: 'such as tunnel-works' }],
    },
    {
      mistake: 'the folder of the story that leads has a capital',
      files: {
        [article]: undefined,
        [update]: undefined,
        'briefings/Bridge/briefing.md': text,
        'briefings/Bridge/updates/2025-05-16-ferry.md': more,
      },
      says: [{ at: 'briefings/Bridge', rule: 'slug', remedy: 'such as bridge' }],
    },
    {
      mistake: 'a folder of updates that is called update',
      files: { [update]: undefined, 'briefings/bridge/update/2025-05-16-ferry.md': more },
      says: [
        { at: 'briefings/bridge/update', rule: 'stray-folder', remedy: 'Did you mean updates? Rename it.' },
      ],
    },
    {
      mistake: 'an update without a date in its name',
      files: { [update]: undefined, 'briefings/bridge/updates/ferry.md': more },
      says: [{ at: 'briefings/bridge/updates/ferry.md', rule: 'update-name', remedy: '-ferry.md' }],
    },
    {
      mistake: 'an update with its date behind',
      files: { [update]: undefined, 'briefings/bridge/updates/ferry-2025-05-16.md': more },
      says: [
        {
          at: 'briefings/bridge/updates/ferry-2025-05-16.md',
          rule: 'update-name',
          remedy: 'Call it 2025-05-16-ferry.md.',
        },
      ],
    },
    {
      mistake: 'an update with a day in its name that does not exist',
      files: { [update]: undefined, 'briefings/bridge/updates/2025-02-30-ferry.md': more },
      says: [
        {
          at: 'briefings/bridge/updates/2025-02-30-ferry.md:3:12',
          field: 'published',
          rule: 'file-date',
          remedy: 'rename the file if it is not public yet',
          severity: 'warning',
        },
      ],
    },
    {
      mistake: 'an update beside its article',
      files: { [update]: undefined, 'briefings/bridge/2025-05-16-ferry.md': more },
      says: [
        {
          at: 'briefings/bridge/2025-05-16-ferry.md',
          rule: 'stray-file',
          remedy: 'Put an update into briefings/bridge/updates/.',
        },
      ],
    },
    {
      mistake: 'an article with a capital',
      files: { [article]: undefined, 'briefings/bridge/Briefing.md': text },
      says: [{ at: 'briefings/bridge/Briefing.md', rule: 'wrong-name', remedy: 'Call it briefing.md.' }],
    },
    {
      mistake: 'a story that is a file and no folder',
      files: { 'briefings/tunnel.md': text },
      says: [
        { at: 'briefings/tunnel.md', rule: 'stray-file', remedy: 'a folder with a file briefing.md in it' },
      ],
    },
    {
      mistake: 'a story without its article',
      files: { [article]: undefined },
      says: [{ at: article, rule: 'no-article', remedy: 'A briefing begins with its article' }],
    },
    {
      mistake: 'a site file with another extension',
      files: { 'site.yaml': undefined, 'site.yml': sound['site.yaml'] },
      says: [{ at: 'site.yml', rule: 'wrong-name', remedy: 'Call it site.yaml.' }],
    },
    {
      mistake: 'no site file',
      files: { 'site.yaml': undefined },
      says: [{ at: 'site.yaml', rule: 'no-site', remedy: 'Write it, with the fields name, tagline' }],
    },
    {
      mistake: 'a note to oneself at the top of the folder',
      files: { 'todo.md': 'Call Ada.' },
      says: [{ at: 'todo.md', rule: 'stray-file', remedy: 'or out of the content folder' }],
    },
  ],
};
