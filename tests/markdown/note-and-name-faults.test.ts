import { describe, expect, test } from 'vitest';
import { aContext, faultsOf, renderInline, renderText } from './a-renderer.ts';

const faultsIn = (markdown: string) => faultsOf(renderText(markdown));

describe('notes', () => {
  test('a source that does not exist, with the nearest that does', () => {
    expect(faultsIn('First.\n\nHe said so.[^reuters-0515]')).toEqual([
      '3:12 unknown-source: No source is called “reuters-0515”. Did you mean [^reuters-0516]? Otherwise add the source to “sources”.',
    ]);
    expect(faultsIn('He said so.[^nobody]')).toEqual([
      '1:12 unknown-source: No source is called “nobody”. Add it to “sources”, or take the note out.',
    ]);
  });

  test('capitals and spaces do not make a source', () => {
    expect(faultsIn('He.[^Tass] They.[^un 2022]')).toEqual([
      '1:4 unknown-source: No source is called “Tass”. Did you mean [^tass]? Otherwise add the source to “sources”.',
      '1:17 unknown-source: No source is called “un 2022”. Did you mean [^un-2022]? Otherwise add the source to “sources”.',
    ]);
  });

  test('a note without an end', () => {
    expect(faultsIn('He said so.[^tass and left.')).toEqual([
      '1:12 unfinished-note: “[^tass and left.” begins a note but does not end it. Write the id of the source between [^ and ], such as [^reuters-0516].',
    ]);
  });

  test('a definition, which is the business of “sources”', () => {
    const rendering = renderText('He said so.[^tass]\n\n[^tass]: The agency, 16 May');
    expect(faultsOf(rendering)).toEqual([
      '3:1 note-definition: The text defines the note [^tass] itself. Take the line out: what a note says is made from the source of that id in “sources”.',
    ]);
    expect(rendering.citations).toEqual(['tass']);
  });

  test('a note that has become a link, or a part of one', () => {
    expect(faultsIn('He said so.[^tass](2025) Yes.')).toEqual([
      '1:12 note-as-link: The note [^tass] has become a link, because an address stands right behind it. Put a space or a full stop after the note.',
    ]);
    const within =
      'note-in-link: A note stands inside a link. Put the note after the link, with a space before it when the link is a bare address.';
    expect(faultsIn('[He said so[^tass]](https://example.org)')).toEqual([`1:1 ${within}`]);
    expect(faultsIn('See https://example.org/a[^tass]')).toEqual([`1:5 ${within}`]);
  });
});

describe('names', () => {
  test('a name that two bear, at its place, once', () => {
    expect(faultsIn('> *Then*\n> &amp; there\n> Kim spoke. Kim left.')).toEqual([
      '3:3 ambiguous-name: “Kim” may be the person kim-jong-un or the person kim-yo-jong. Write [Kim](person:kim-jong-un) or [Kim](person:kim-yo-jong), or [Kim](plain:) to leave it without a link.',
    ]);
  });

  test('its place is exact behind notes, escapes and references', () => {
    const before = '\\*A\\* &amp; &#x42;.[^tass]\r\n*C*[^un-2022][^tass] \\[D] ';
    expect(renderText(`${before}Kim spoke.`).faults[0]).toMatchObject({ line: 2, column: 27 });
    expect(
      renderText('a@b.example, Kim spoke.', aContext({ link: (href) => ({ href }) })).faults[0],
    ).toMatchObject({ line: 1, column: 14 });
  });

  test('kinds differ too', () => {
    expect(faultsIn('Washington spoke.')).toEqual([
      '1:1 ambiguous-name: “Washington” may be the organization us-government or the place washington. Write [Washington](organization:us-government) or [Washington](place:washington), or [Washington](plain:) to leave it without a link.',
    ]);
  });

  test('none once the text has said who is meant, or that nobody is', () => {
    expect(faultsIn('[Kim](person:kim-jong-un) spoke. Kim left.')).toEqual([]);
    expect(faultsIn('Kim Yo Jong spoke. Kim left.')).toEqual([]);
    expect(faultsIn('Kim spoke. [Kim](plain:) left.')).toEqual([]);
  });

  test('none where no link would be made', () => {
    expect(faultsIn('## Kim\n\n[Kim spoke](https://example.org), `Kim`.')).toEqual([]);
    expect(faultsOf(renderInline('Kim spoke.'))).toEqual([]);
  });
});
