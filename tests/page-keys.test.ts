import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The routes of many pages that have no keys of their own, and why they may depend on the whole content. */
const unkeyed: Readonly<Record<string, string>> = {
  '.well-known/[security].txt.ts': 'one file, or none',
  '[news].xml.ts': 'one file, or none, that depends on BUILD_NOW',
  '[redirects].ts': 'one file, or none',
  '[underscore]headers.ts': 'one file, whose name could be no route otherwise',
  'icon-[size].png.ts': 'the same for every site: no content',
};

/** What programs that make pages remember or read besides their inputs, and why no page follows from it. */
const excused: Readonly<Record<string, readonly string[]>> = {
  // What is told of objects that nobody changes, by these.
  'dates/order.ts': ['spans'],
  'newsroom/digest.ts': ['digests'],
  'newsroom/open.ts': ['desks'],
  // By all that it is made of.
  'dates/formatters.ts': ['formatters'],
  // What lies in packages, which the key of the program covers.
  'maps/world.ts': ['read'],
  'pictures/fonts.ts': ['read', 'node:fs'],
  // Pictures, by all that they follow from, and an image with its digest.
  'pictures/saved-picture.ts': ['node:fs', 'process'],
  'newsroom/image-bytes.ts': ['node:fs/promises'],
  // The clock, for what must be published until when: no page asks.
  'newsroom/build-now.ts': ['Date.now'],
};

/** What a keyed page may ask of its surroundings: where pictures are kept, from which none follows. */
const harmless = ['pictureFolder(process.env)'];

/** What leads out of what a page is given. */
const askers = new Set(['openDesk', 'handedOver', 'process', 'globalThis']);

const outside = /^node:(fs|os|child_process|process|net|http|worker_threads)\b/;

const pages = filesIn('src/pages').map((path) => ({ path, code: codeOf(join('src/pages', path)) }));
const keyedPages = pages.filter(({ code }) => isKeyed(code));

describe('a route of many pages', () => {
  test('has a key for each, or a reason to have none', () => {
    const without = pages.filter(({ path, code }) => path.includes('[') && !isKeyed(code));
    expect(without.map(({ path }) => path)).toEqual(Object.keys(unkeyed).toSorted());
  });

  test('with keys is what most are', () => {
    expect(keyedPages.length).toBeGreaterThan(20);
  });
});

describe('a page with a key', () => {
  test('is made of its props alone', () => {
    expect(
      keyedPages.flatMap(({ path, code }) => besidesProps(code).map((what) => `${path}: ${what}`)),
    ).toEqual([]);
  });

  test.each([
    ['const desk = await openDesk();', 'openDesk'],
    ['const until = process.env.PUBLISHED_UNTIL;', 'process'],
    ['export const GET = () => handedOver();', 'handedOver'],
    ['let count = 0;', 'count'],
    ['const seen = new Set();', 'seen'],
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date'],
    ['const any = Math.random();', 'Math.random'],
    ['const mode = import.meta.env.MODE;', 'import.meta.env.MODE'],
  ])('would be found out by “%s”', (line, what) => {
    const code = `export function getStaticPaths() { return keyed(pathsOf(openDesk())); }\n${line}\n`;
    expect(besidesProps(code)).toContain(what);
  });

  test('may ask for the desk where its paths are made', () => {
    expect(
      besidesProps('export const getStaticPaths = (async () => keyed(await openDesk())) satisfies X;'),
    ).toEqual([]);
  });
});

describe('what pages are made by', () => {
  const programs = reachable(pages.map(({ path }) => `pages/${path}`)).filter(
    (path) => !path.startsWith('pages/'),
  );

  test('is seen', () => {
    expect(programs.length).toBeGreaterThan(150);
    expect(programs).toContain('views/briefing/briefing-model.ts');
  });

  test('remembers and reads nothing else but what is excused', () => {
    const found = programs
      .map((path) => [path, stateIn(codeOf(join('src', path)), path)] as const)
      .filter(([, what]) => what.length > 0);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(excused).map(([path, what]) => [path, what.toSorted()])),
    );
  });
});

/** What the code of a route looks at outside of `getStaticPaths`, where all goes into props. */
function besidesProps(code: string): readonly string[] {
  const file = ts.createSourceFile('page.ts', code, ts.ScriptTarget.Latest, true);
  const rest = file.statements.filter((one) => !ts.isImportDeclaration(one) && !namesPaths(one));
  return [...rest.flatMap((one) => askedIn(one)), ...rest.flatMap((one) => memoryIn(one))];
}

function namesPaths(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === 'getStaticPaths';
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(({ name }) => name.getText() === 'getStaticPaths');
}

/** What a program keeps from call to call, and what it reads besides what it is given. */
function stateIn(code: string, path: string): readonly string[] {
  const file = ts.createSourceFile('program.ts', code, ts.ScriptTarget.Latest, true);
  const statements = file.statements.filter((one) => !ts.isImportDeclaration(one));
  const packages = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
  const asked = statements.flatMap((one) => askedIn(one)).filter((what) => !isOfLiveEditing(what, path));
  // What stands at the top of a component belongs to one page.
  const kept = path.endsWith('.astro') ? [] : statements.flatMap((one) => memoryIn(one));
  return [...new Set([...kept, ...asked, ...packages.filter((name) => outside.test(name))])].toSorted();
}

/** The desk is opened by pages; whether they are edited live is no matter of a build. */
function isOfLiveEditing(what: string, path: string): boolean {
  return (
    /^import\.meta\.env\.(PROD|DEV)$/.test(what) ||
    (what === 'handedOver' && /^newsroom\/(open|handover)\.ts$/.test(path)) ||
    (what === 'openDesk' && path === 'newsroom/open.ts') ||
    (what === 'globalThis' && path === 'newsroom/handover.ts')
  );
}

function askedIn(node: ts.Node): readonly string[] {
  const text = node.getText();
  if (harmless.includes(text)) return [];
  if (ts.isIdentifier(node) && askers.has(node.text)) return [node.text];
  if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(text))
    return [text];
  // Addresses have the settings that the key of every page begins with.
  if (ts.isPropertyAccessExpression(node) && /^import\.meta\.env\.\w+$/.test(text))
    return /\.(SITE|BASE_URL)$/.test(text) ? [] : [text];
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return ['new Date'];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...askedIn(child)));
  return found;
}

/** The names of variables of a module that can change. */
function memoryIn(statement: ts.Statement): readonly string[] {
  if (!ts.isVariableStatement(statement)) return [];
  const { declarationList } = statement;
  const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
  return declarationList.declarations
    .filter(({ initializer }) => !isConst || (initializer && isEmptyStore(initializer)))
    .map(({ name }) => name.getText());
}

/** A map, a set or a list that begins empty is there to be filled. */
function isEmptyStore(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return (
    ts.isNewExpression(value) &&
    /^(Weak)?(Map|Set)$/.test(value.expression.getText()) &&
    (value.arguments ?? []).length === 0
  );
}

function isKeyed(code: string): boolean {
  const file = ts.createSourceFile('page.ts', code, ts.ScriptTarget.Latest, true);
  return file.statements.some((one) => namesPaths(one) && /\bkeyed\(/.test(one.getText()));
}

/** The files of `src` that some of its files need, and these. */
function reachable(from: readonly string[]): readonly string[] {
  const all = new Set(from);
  // A set that grows while it is walked visits what was added.
  for (const path of all) {
    if (!/\.(ts|astro)$/.test(path)) continue;
    const file = ts.createSourceFile('any.ts', codeOf(join('src', path)), ts.ScriptTarget.Latest, true);
    for (const one of file.statements) {
      const to = importedBy(one);
      if (to?.startsWith('.')) all.add(posix.join(posix.dirname(path), to));
    }
  }
  return [...all].filter((path) => /\.(ts|astro)$/.test(path)).toSorted();
}

/** Types are of no account. */
function importedBy(statement: ts.Statement): string | undefined {
  if (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
  )
    return statement.moduleSpecifier.text;
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  return statement.getText().startsWith('import type') ? undefined : statement.moduleSpecifier.text;
}

/** A program, or that of a component: its front matter, and what stands in braces after it. */
function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  const [, frontMatter = '', template = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  const asked = [...askers].filter((name) => new RegExp(`\\b${name}\\b`).test(template));
  return `${frontMatter}\n${asked.map((name) => `${name};`).join('\n')}`;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
