import { describe, expect, test } from 'vitest';
import { type Files, article, compiled, edited, reportOn, update } from '../builders/content-folder.ts';

/** An article that does not know the length of the works, then an update with some more fields. */
const thenKnown = (fields: string): Files => ({
  ...edited(
    article,
    '\nsources:',
    '\nnotKnown:\n  - { id: length, text: How long the works last. }\nsources:',
  ),
  ...edited(update, 'timeline:', `${fields}\ntimeline:`),
});

describe('an entry of what is known, what is not or what to watch', () => {
  test('may leave its list, and stand in another under its id', () => {
    expect(
      reportOn(
        thenKnown(
          'notKnown:\n  - { id: length, status: dropped }\nknown:\n  - { id: length, text: They last a year. }',
        ),
      ),
    ).toEqual([]);
  });

  test('stays dropped when it is only worded anew', () => {
    const later = (path: string, fields: string) => ({
      [path]: `---\ntitle: A\npublished: 2025-05-17T18:00+03:00\nkind: background\nnote: B\n${fields}\n---\n`,
    });
    expect(
      reportOn({
        ...thenKnown('notKnown:\n  - { id: length, status: dropped }'),
        ...later(
          'briefings/bridge/updates/2025-05-17-later.md',
          'notKnown:\n  - { id: length, text: How long. }\nknown:\n  - { id: length, text: A year. }',
        ),
      }),
    ).toEqual([]);
  });

  test('stands in one list at a time', () => {
    expect(reportOn(thenKnown('known:\n  - { id: length, text: They last a year. }'))).toEqual([
      `content/${update}:7:11  known[length].id: “length” stands under notKnown. Give it \`status: dropped\` there, or this one another id.`,
    ]);
  });

  test('has marks in its text and rests on sources that exist', () => {
    const { newsroom } = compiled(thenKnown('watch:\n  - { id: noise, text: "Its *noise*.[^gazette]" }'));
    const [entry] = newsroom?.briefings[0]?.updates[0]?.items.watch ?? [];
    expect(entry?.text?.html).toContain('<em>noise</em>');
    expect(reportOn(thenKnown('watch:\n  - { id: noise, text: Noise., sources: [gazete] }'))).toEqual([
      `content/${update}:7:42  watch[noise].sources[1]: there is no source “gazete”. Did you mean gazette? Otherwise add it to \`sources\`.`,
    ]);
  });

  test('cites what its text cites', () => {
    const radio = '  - { id: radio, publisher: Radio, url: https://radio.example/, type: news }';
    const citing = (text: string) =>
      reportOn(thenKnown(`sources:\n${radio}\nwatch:\n  - { id: noise, text: "${text}" }`));
    expect(citing('Noise.[^radio]')).toEqual([]);
    expect(citing('Noise.')).toEqual([expect.stringContaining('no text and no item cites this source')]);
  });
});
