import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlExcess } from '../../src/newsroom/excess.ts';
import { readPlainYaml } from '../../src/newsroom/plain-yaml.ts';
import { yamlFaults } from '../../src/newsroom/yaml-faults.ts';
import { sound } from '../builders/content-folder.ts';

/** What the parser of all YAML reads, or that it finds a fault. */
function parsed(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const isFaulty = yamlExcess(text).length > 0 || yamlFaults(document, text).length > 0;
  return isFaulty ? 'faulty' : document.toJS();
}

const fieldsOf = (file: string) => /^---\n(.*?)\n---\n/s.exec(file)?.[1] ?? file;

test.each(Object.keys(sound))('reads the fields of %s as the parser of all YAML does', (path) => {
  const fields = fieldsOf(sound[path] ?? '');
  expect(readPlainYaml(fields)).toBeDefined();
  expect(readPlainYaml(fields)).toEqual(parsed(fields));
});

test.each([
  ...[
    'a: b: c',
    'a: b # c',
    'a:',
    'a: "b\\n"',
    'a: |\n  b',
    'a: b\n  c',
    'a: b\n\nc: d',
    '"a": b',
    'a: &b c',
  ],
  ...['a: b\na: c', '- a', 'a: [b, c', 'a: { b: c, b: d }', 'a: [b,c]', '? a', 'a: *b', 'a: b '],
  ...['a:\n    b: c\n  d: e', 'a: pаypal', 'a: b\u200B', 'a\n', ''],
])('leaves %j to that parser', (fields) => {
  expect(readPlainYaml(fields)).toBeUndefined();
});

const signs = fc.constantFrom(
  ...[
    'a',
    'b: c',
    'k:',
    '- x',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    ': ',
    ', ',
    ' ',
    'é',
    '12',
    'a:b',
    'z:\n',
    "it's",
    '#',
    '-',
  ],
  ...[
    '{ a: b, c: d }',
    '[x, y]',
    "'s'",
    "'t''u'",
    '"d"',
    '{',
    '}',
    '[',
    ']',
    '\n    - ',
    '\n    k: v',
    '? ',
    '&a ',
    '*a',
  ],
  ...[
    'null',
    '~',
    '---',
    '...',
    '%',
    '@',
    '|',
    '>',
    '\\',
    '\u00A0',
    '\u2028',
    '<<: ',
    '__proto__: x\n',
    'https://x.y/z',
  ],
);

const spoilt = fc
  .tuple(fc.constantFrom(...Object.values(sound).map(fieldsOf)), fc.nat(), fc.nat({ max: 3 }), signs)
  .map(([fields, place, gone, sign]) => {
    const at = place % (fields.length + 1);
    return fields.slice(0, at) + sign + fields.slice(at + gone);
  });

test('finds in whatever it reads what the parser finds, which has nothing to say against it', () => {
  const made = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(made, spoilt), (fields) => {
      const read = readPlainYaml(fields);
      // As text, so that the order of the fields counts.
      if (read) expect(JSON.stringify(read)).toBe(JSON.stringify(parsed(fields)));
    }),
    { numRuns: 2000 },
  );
});
