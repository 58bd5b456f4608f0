import { describe, expect, test } from 'vitest';
import { faultsOf, renderText } from './a-renderer.ts';

const faultsIn = (markdown: string) => faultsOf(renderText(markdown));

describe('links', () => {
  test('an address that leads nowhere, in the words of whoever resolves it', () => {
    const rendering = renderText('[Here](javascript:alert(1)).');
    expect(faultsOf(rendering)).toEqual([
      '1:1 bad-link: “javascript:alert(1)” leads nowhere. Write an address that begins with https://.',
    ]);
    expect(rendering.html).toBe('<p>Here.</p>');
  });

  test('no words, or no address', () => {
    expect(faultsIn('[](https://example.org) and [Here]().')).toEqual([
      '1:1 empty-link: The link to https://example.org has no words. Write what is behind it between the square brackets.',
      '1:29 empty-link: The link “Here” has no address. Write the address between the round brackets.',
    ]);
  });

  test('words that name another address', () => {
    const remedy = 'Write the words that describe what is behind the link, or the right address.';
    expect(faultsIn('[https://reuters.com/a](https://evil.example/a)')).toEqual([
      `1:1 misleading-link: The words “https://reuters.com/a” name one address, but the link leads to evil.example. ${remedy}`,
    ]);
    expect(faultsIn('[www.reuters.com](event:talks)')).toEqual([
      `1:1 misleading-link: The words “www.reuters.com” name one address, but the link leads to a page of this site. ${remedy}`,
    ]);
    expect(faultsIn('[reuters.com](https://reuters.com.evil.example)')).toEqual([
      `1:1 misleading-link (warning): The words “reuters.com” name one address, but the link leads to reuters.com.evil.example. ${remedy}`,
    ]);
  });

  test('words that name the same address, or none, are fine', () => {
    const fine = [
      '[https://www.reuters.com/a](https://reuters.com/b)',
      '[reuters.com](https://www.reuters.com/)',
      '[reuters.com](https://graphics.reuters.com/)',
      '[at 10.30](https://example.org)',
      '[U.S.](https://example.org)',
      '[Reuters: a report](https://example.org)',
    ];
    expect(fine.flatMap(faultsIn)).toEqual([]);
  });

  test('a title', () => {
    expect(faultsIn('[Here](https://example.org "Look")')).toEqual([
      '1:1 link-title: The link has a title, “Look”, which most readers would never see. Say it in the text, and take the title out.',
    ]);
  });

  test('a line with an address that nothing uses, or that another line repeats', () => {
    expect(
      faultsIn('[One][a].\n\n[a]: https://example.org/1\n[a]: https://example.org/2\n[note]: this'),
    ).toEqual([
      '4:1 repeated-definition: The address of [a] is given twice. Keep one of the two lines, or use another word for one of them.',
      '5:1 unused-definition: This line gives an address to [note], which the text does not use, so readers would not see it. Take the line out, or write \\[note]: if these are words of the text.',
    ]);
  });

  test('what was to be a link', () => {
    const remedy =
      'Write [words](address), the address without spaces, or \\[ for a bracket that is to be seen.';
    expect(faultsIn('A [link](https://example.org/a b).')).toEqual([
      `1:8 broken-link: This was to be a link, but its brackets stand in the text. ${remedy}`,
    ]);
    expect(faultsIn('A [link\\](https://example.org/a).')).toEqual([]);
  });
});

describe('images', () => {
  test('without a description', () => {
    expect(faultsIn('![ ](table.jpg)')).toEqual([
      '1:1 image-without-words: The image table.jpg has no description. Say what it shows between the square brackets: ![Two delegations at one table](…).',
    ]);
  });

  test('that is not there, in the words of whoever resolves it', () => {
    expect(faultsIn('![A table](https://example.org/a.png)')).toEqual([
      '1:1 bad-image: There is no image https://example.org/a.png. Put it beside the text.',
    ]);
  });

  test('inside a line of text', () => {
    const fault =
      'image-in-text: The image table.jpg stands inside a line of text. Give it a paragraph of its own, with an empty line before and after.';
    expect(faultsIn('A ![table](table.jpg).')).toEqual([`1:3 ${fault}`]);
    expect(faultsIn('[![table](table.jpg) Big](https://example.org)')).toEqual([`1:2 ${fault}`]);
  });

  test('with a note in its words', () => {
    expect(faultsIn('![A table](table.jpg "Photo[^tass]")')).toEqual([
      '1:1 note-in-image: A note stands in the words of the image table.jpg, where it cannot become a number. Put the note in the paragraph before or after the image.',
    ]);
  });
});
