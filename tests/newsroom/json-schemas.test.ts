import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { roleOf } from '../../src/newsroom/roles.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';

/* What an editor with a YAML plugin is told: it reads content with the core schema of YAML, not as it was typed. */

const folder = 'content/.schemas';
const schemas = jsonSchemas();
const contents = ['content', 'tests/fixtures/other-story', 'tests/fixtures/ferry'].filter(existsSync);

/** The fields of every content file as an editor takes them, and the name of the schema for its kind. */
const files = contents.flatMap((content) =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|yaml)$/.test(path))
    .flatMap((path) => {
      const kind = roleOf(path.replaceAll('\\', '/'))?.kind;
      if (kind === undefined || !schemas.has(`${kind}.schema.json`)) return [];
      const text = readFileSync(join(content, path), 'utf8');
      const yaml = path.endsWith('.md') ? (text.split(/^---[ \t]*\r?$/m)[1] ?? '') : text;
      return [{ path: join(content, path), kind, fields: parse(yaml) as Record<string, unknown> }];
    }),
);

function faultsOf(kind: string, fields: unknown): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const schema = JSON.parse(schemas.get(`${kind}.schema.json`) ?? '') as object;
  const validate = ajv.compile(schema);
  return validate(fields) ? '' : ajv.errorsText(validate.errors);
}

test('the committed schemas are those of the code; if not, run npm run guide', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [name, text] of schemas) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('every content file is in order by the schema of its kind', () => {
  expect(new Set(files.map(({ kind }) => kind)).size).toBe(schemas.size);
  expect(
    files
      .map(({ path, kind, fields }) => [path, faultsOf(kind, fields)])
      .filter(([, faults]) => faults !== ''),
  ).toEqual([]);
});

test.each([...schemas.keys()].map((name) => name.split('.')[0] ?? ''))(
  'a misspelt field of %s is pointed out',
  (kind) => {
    const fields = files.find((file) => file.kind === kind)?.fields;
    expect(faultsOf(kind, { ...fields, titel: 'A' })).toContain('must NOT have additional properties');
  },
);

test.each([
  ['a number where a text stands', 'name: 2025\ndescription: 1.10', ''],
  ['a truth where a text stands', 'name: Ada\ndescription: true', ''],
  ['a draft', 'name: Ada\ndescription: A\ndraft: true', ''],
  ['a draft in quotes', 'name: Ada\ndescription: A\ndraft: "true"', ''],
  ['a draft in another word', 'name: Ada\ndescription: A\ndraft: yes', 'data/draft must match pattern'],
  ['no description', 'name: Ada', "data must have required property 'description'"],
  ['one alias alone', 'name: Ada\ndescription: A\naliases: A', 'data/aliases must be array'],
  [
    'a misspelt field within',
    'name: Ada\ndescription: A\nroles: [{ titel: A }]',
    'data/roles/0 must NOT have additional properties',
  ],
])('%s', (_, yaml, fault) => {
  const faults = faultsOf('person', parse(yaml));
  if (fault === '') expect(faults).toBe('');
  else expect(faults).toContain(fault);
});

test('the settings for VS Code name schemas and files that are there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Readonly<Record<string, string>>;
  };
  const named = Object.entries(settings['yaml.schemas']);
  expect(named.map(([, path]) => path)).toEqual(['content/site.yaml', 'content/redirects.yaml']);
  for (const [schema, path] of named) {
    expect(existsSync(schema)).toBe(true);
    expect(schema).toContain(`${roleOf(path.replace('content/', ''))?.kind}.schema.json`);
  }
});
