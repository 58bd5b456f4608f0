import fc from 'fast-check';
import {
  parse,
  stringify,
  type ToStringOptions,
  type DocumentOptions,
  type SchemaOptions,
  type CreateNodeOptions,
} from 'yaml';

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/** Any value that YAML can hold, in any of its styles. */
export const anyFields: fc.Arbitrary<string> = fc
  .tuple(
    fc.anything({
      withNullPrototype: false,
      withBigInt: true,
      withDate: true,
      withSet: true,
      withMap: true,
      maxDepth: 4,
    }),
    fc.boolean(),
  )
  .chain(([value, wrapped]) => written(wrapped ? { title: value, timeline: [value] } : value));

/** Front matter or a YAML file that is in order but for some values: other ones, gone, doubled or put elsewhere. */
export function nearFields(sound: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(), change), { minLength: 0, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([text, changes, turned]) => {
      const fields = changes.reduce(
        (tree, [at, made]) => changed(tree, at, made),
        parse(text, { schema: 'failsafe' }) as Tree,
      );
      return turned ? reversed(fields) : fields;
    })
    .chain(written);
}

type Made = (old: Tree, all: Tree) => Tree | undefined;

const change: fc.Arbitrary<Made> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...hostile()).map(
      (text): Made =>
        () =>
          text,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(
      (text): Made =>
        () =>
          text,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.jsonValue({ maxDepth: 2 }).map(
      (value): Made =>
        () =>
          value as Tree,
    ),
  },
  fc.constant<Made>(() => undefined),
  fc.constant<Made>((old) => [old, old]),
  fc.constant<Made>((old) => ({ id: old })),
  {
    weight: 3,
    arbitrary: fc.constantFrom(...hostile()).map(
      (text): Made =>
        (old) =>
          typeof old === 'string' ? `${old} ${text}` : old,
    ),
  },
  fc.constant<Made>((old) => (typeof old === 'string' ? `${old} ${old}` : old)),
  // The same value elsewhere: an alias in YAML.
  fc.nat().map(
    (at): Made =>
      (_, all) =>
        nodesIn(all)[at % nodesIn(all).length] ?? null,
  ),
);

/** Texts that mean something somewhere, are at an end of what is allowed, or are seen otherwise than they are. */
function hostile(): readonly string[] {
  // prettier-ignore
  // prettier-ignore
  return [
    '', ' ', '\n', 'a\nb', '~', 'null', 'true', 'false', 'no', '0', '-1', '1e999', '0x1F', '.inf', '1.10', '2025', '2025-02-30', '2025-06',
    '2025-06-01', '2025-06-01T10:00', '2025-06-01T10:00Z', '2025-06-01T24:00+03:00', '2025-06-01/2025-06-03', '../2025', '2025/..', '2025~', '1000', '2999-12-31T23:59-12:00',
    'town', 'a', 'A', '-', 'a--b', 'ada-lind', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'closing', 'article', 'briefing', 'event:closing', 'event:',
    'high', 'happened', 'planned', 'cancelled', 'dropped', 'concluded', 'correction', 'disputed', 'fact', 'kept',
    '<b>', '</script>', ']]>', '&lt;', '"', "'", '`', '\\', '{}', '[]', '[a](b)', '[a](javascript:a)', '![a](b)', '[^gazette]', '[^x]', '**', '# a', '- a', '| a |', '<!--',
    'https://a.example', 'https://a:b@a.example/', 'javascript:alert(1)', 'http://', '//a', 'https://a.example/%', 'mailto:a@b',
    'en', 'EN', 'en-GB', 'xx-invalid-tag-too-long', 'ar', 'UTC', 'Europe/Istanbul', 'Mars/Base', 'TR', 'Q1', '90', '90.0001', '-180', '+1',
    '\u202e', '\u200b', '\u0000', '\u0007', '\ufeff', '\ud800', 'a\u0301', 'аdа', '👩‍👩‍👧', 'x'.repeat(40), 'x'.repeat(3000), 'x '.repeat(2000), '='.repeat(50),
    'Ada Lind', 'Lind', 'Town Hall', 'The bridge', '=1+1', '@a', '%s', '{{a}}', '${', 'a: b', 'a #b', '*a', '&a', '!a', '?', '<<',
  ];
}

/** Every node of a tree, the tree itself first. */
function nodesIn(tree: Tree): readonly Tree[] {
  return tree !== null && typeof tree === 'object' ? [tree, ...Object.values(tree).flatMap(nodesIn)] : [tree];
}

/** The tree with its node number `at` made anew. */
function changed(tree: Tree, at: number, made: Made): Tree {
  const count = nodesIn(tree).length;
  let left = 1 + (at % Math.max(1, count - 1));
  const visit = (node: Tree): Tree | undefined => {
    left -= 1;
    if (left === -1) return made(node, tree);
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map(visit).filter((one) => one !== undefined);
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) => {
        const kept = visit(value);
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  };
  return visit(tree) ?? null;
}

function reversed(tree: Tree): Tree {
  if (tree === null || typeof tree !== 'object' || Array.isArray(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).toReversed());
}

/** As YAML in one of its styles, of which not all can be read again. */
function written(value: unknown): fc.Arbitrary<string> {
  return fc
    .record({
      indent: fc.constantFrom(1, 2, 4),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_DOUBLE',
        'QUOTE_SINGLE',
        'BLOCK_LITERAL',
        'BLOCK_FOLDED',
      ),
      defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE'),
      lineWidth: fc.constantFrom(0, 20, 80),
      indentSeq: fc.boolean(),
      aliasDuplicateObjects: fc.boolean(),
      schema: fc.constantFrom('core', 'failsafe', 'yaml-1.1'),
    })
    .map((style) => {
      const options = style as DocumentOptions & SchemaOptions & CreateNodeOptions & ToStringOptions;
      try {
        return stringify(value, options) ?? '';
      } catch {
        return stringify(String(value));
      }
    });
}
