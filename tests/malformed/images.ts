import { article, type Files, update } from '../builders/content-folder.ts';
import { type MistakeClass, spoilt } from './malformed.ts';

const end = 'A ferry will run from the Old Harbour.';
const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
const picture: Files = { 'briefings/bridge/ferry.gif': gif };
const shown = (text: string): Files => ({ ...picture, ...spoilt(update, { [end]: text }) });

/** Images, and how texts show them. */
export const images: MistakeClass = {
  name: 'images',
  folders: [
    {
      mistake: 'an image without a description',
      files: shown('▸![](../ferry.gif)'),
      says: [{ rule: 'image-without-words', remedy: 'Say what it shows' }],
    },
    {
      mistake: 'an image within a line',
      files: shown('The ferry ▸![The ferry](../ferry.gif) runs.'),
      says: [{ rule: 'image-in-text', remedy: 'Give it a paragraph of its own' }],
    },
    {
      mistake: 'an image by the path from the article',
      files: shown('▸![The ferry](ferry.gif)'),
      says: [{ rule: 'bad-image', remedy: 'Did you mean ../ferry.gif?' }],
    },
    {
      mistake: 'an image of another site',
      files: shown('▸![The ferry](https://gazette.example/ferry.gif)'),
      says: [{ rule: 'bad-image', remedy: 'Put it into briefings/bridge/' }],
    },
    {
      mistake: 'an image among the updates',
      files: { 'briefings/bridge/updates/ferry.gif': gif },
      says: [
        {
          at: 'briefings/bridge/updates/ferry.gif',
          rule: 'stray-file',
          remedy: 'Put images into briefings/bridge/',
        },
      ],
    },
    {
      mistake: 'a drawing that may hold scripts',
      files: { 'briefings/bridge/ferry.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      says: [{ at: 'briefings/bridge/ferry.svg', rule: 'stray-file', remedy: '.png, .jpg, .webp or .gif' }],
    },
    {
      mistake: 'an image that is none',
      files: { 'briefings/bridge/ferry.png': 'ferry' },
      says: [{ at: 'briefings/bridge/ferry.png', rule: 'bad-image', remedy: 'Save it anew as .png' }],
    },
    {
      mistake: 'an image of another kind than its name says',
      files: { 'briefings/bridge/ferry.png': gif },
      says: [{ at: 'briefings/bridge/ferry.png', rule: 'bad-image', remedy: 'Save it anew as .png' }],
    },
    {
      mistake: 'an image that is shown and is none',
      files: {
        'briefings/bridge/bridge.jpg': 'bridge',
        ...spoilt(article, { 'Nobody knows': '![The bridge](bridge.jpg)\n\nNobody knows' }),
      },
      says: [{ at: 'briefings/bridge/bridge.jpg', rule: 'bad-image', remedy: 'Save it anew as .png' }],
    },
  ],
};
