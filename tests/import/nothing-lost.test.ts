import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drafted, lost, shown } from '../builders/import-desk.ts';

/* Articles of any build, as pages and as Markdown: every word comes through, and the site takes the draft. */

const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z]{1,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      '_x_',
      '[a](b)',
      '#',
      '1.',
      '-',
      '|',
      '~~y~~',
      '`',
      '10:30',
      '[^1]',
      '“so”',
      'https://a.example/_*',
      '\\',
    ),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));

interface Piece {
  readonly html: string;
  readonly words: string;
}

const line: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(words, fc.constantFrom('', 'b', 'em', 'a', 'span', 'code', 'q')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => ({
    html: parts
      .map(([text, tag]) =>
        tag ? `<${tag}${tag === 'a' ? ' href="https://a.example/"' : ''}>${text}</${tag}>` : text,
      )
      .join(' '),
    words: parts.map(([text, tag]) => (tag === 'q' ? `“${text}”` : text)).join(' '),
  }));

const { block } = fc.letrec<{ block: Piece; blocks: Piece }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(line, fc.constantFrom('p', 'div', 'h2', 'h4', 'section', 'pre', 'figcaption'))
      .map(([piece, tag]) => wrapped(piece, tag)),
    fc.tuple(tie('blocks'), fc.constantFrom('div', 'blockquote')).map(([piece, tag]) => wrapped(piece, tag)),
    fc
      .tuple(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), fc.constantFrom('ul', 'ol'))
      .map(([items, tag]) => wrapped(joined(items.map((item) => wrapped(item, 'li'))), tag)),
    fc
      .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) =>
        wrapped(
          joined(rows.map((cells) => wrapped(joined(cells.map((cell) => wrapped(cell, 'td'))), 'tr'))),
          'table',
        ),
      ),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(joined),
}));

function wrapped({ html, words: text }: Piece, tag: string): Piece {
  return { html: `<${tag}>${html}</${tag}>`, words: text };
}

function joined(pieces: readonly Piece[]): Piece {
  return {
    html: pieces.map(({ html }) => html).join(''),
    words: pieces.map((piece) => piece.words).join(' '),
  };
}

test('of a saved page', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const page = joined(blocks);
      const draft = drafted(`<body><p>Begin</p>${page.html}</body>`, {
        file: 'x.html',
        asked: { slug: 'imported' },
      });
      expect(lost(`Begin ${page.words}`, draft)).toEqual([]);
      expect(shown(draft).faults).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 20_000);

const markdownLine = fc
  .array(fc.tuple(fc.stringMatching(/^[A-Za-z]{1,8}$/), fc.constantFrom('', '*', '**', '~~')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => ({
    html: parts.map(([text, mark]) => mark + text + mark).join(' '),
    words: parts.map(([text]) => text).join(' '),
  }));

const markdownBlock = fc
  .tuple(
    fc.array(markdownLine, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '> ', '- ', '## ', '    ', '<div>', '| '),
  )
  .map(([lines, mark]) => ({
    html: lines.map(({ html }) => mark + html).join(mark === '- ' ? '\n' : '\n\n'),
    words: joined(lines).words,
    mark,
  }));

test('of Markdown', () => {
  fc.assert(
    fc.property(fc.array(markdownBlock, { minLength: 1, maxLength: 5 }), (blocks) => {
      const text = `Begin\n\n${blocks.map(({ html }) => html).join('\n\n')}`;
      const draft = drafted(text, { file: 'x.md', asked: { slug: 'imported' } });
      const left = lost(
        `Begin ${joined(blocks.filter(({ mark }) => mark !== '    ' && mark !== '<div>')).words}`,
        draft,
      );
      expect(left).toEqual([]);
      expect(shown(draft).faults).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 20_000);
