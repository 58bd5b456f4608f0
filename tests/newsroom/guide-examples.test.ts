import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { printPermalinkList } from '../../src/newsroom/permalink-list.ts';
import { reportOf } from '../../src/newsroom/report.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { permalinksOf } from '../../src/story/permalinks.ts';

/* The editors' guide is copied from, so its examples must pass the check, and fail it as it says. */

interface Example {
  readonly path: string;
  readonly text: string;
}

const guide = readFileSync('content/README.md', 'utf8');
const [right = '', wrong = ''] = guide.split('## How to read the report\n');
const examples = examplesIn(right);
const folder = mkdtempSync(join(tmpdir(), 'throughline-guide-'));
const site = 'name: News\ntagline: News\ndescription: News.\nlanguage: en-GB\ntimeZone: Europe/Athens\n';

afterAll(() => rmSync(folder, { recursive: true }));

test('the examples of the guide are in order', () => {
  expect(examples).toHaveLength(12);
  expect(reportOn(examples)).toBe('');
});

test('the meeting that is moved in the guide keeps the date for which it was announced', () => {
  const [story] = compiledFrom(examples).newsroom?.briefings ?? [];
  if (!story) throw new Error('nothing was compiled');
  const meeting = newestEdition(story).items.timeline.find(({ id }) => id === 'residents');
  expect(meeting?.versions.map(({ value }) => value.date.edtf)).toEqual([
    '2026-05-12T18:00+03:00',
    '2026-05-19T18:00+03:00',
  ]);
});

test('the check asks which of two people a name means, where the guide says so', () => {
  const alone = examples.map(({ path, text }) => ({ path, text: text.replace('(person:tom-sand)', '') }));
  const unsaid = alone.map(({ path, text }) => ({ path, text: text.replace('[Sand]', 'Sand') }));
  expect(reportOn(unsaid)).toContain(
    'may be the person mira-sand or the person tom-sand. Write [Sand](person:mira-sand)',
  );
});

test('the mistakes in the guide are reported as it says', () => {
  const mistakes = examplesIn(wrong);
  const [, report] = /^```text\n(.*?)^```$/ms.exec(wrong) ?? [];
  expect(mistakes).toHaveLength(1);
  expect(reportOn([...examples, ...mistakes])).toBe(report);
});

test('a file that is renamed is reported as the guide says, until it says what it was called', () => {
  const [, report = '', redirects = ''] =
    /^## How to rename a file\n.*?^```text\n(.*?)^```$.*?^```yaml\n(.*?)^```$/ms.exec(guide) ?? [];
  const { newsroom } = compiledFrom(examples);
  if (!newsroom) throw new Error('nothing was compiled');
  const { pages, items } = permalinksOf(newsroom);
  const list = { path: '.permalinks', text: printPermalinkList([...pages, ...items]) };
  const renamed = (formerly: string) =>
    [...examples, list].map(({ path, text }) => ({
      path: path.replace('people/ada-lind.md', 'people/ada-lindqvist.md'),
      text: text
        .replace('person: ada-lind', 'person: ada-lindqvist')
        .replace('---\nname: Ada Lind', `---\n${formerly}name: Ada Lind`),
    }));
  expect(reportOn(renamed(''))).toBe(`${report}\n1 error in 1 file.\n`);
  expect(reportOn(renamed('formerly: [ada-lind]\n'))).toBe('');
  const townHall = {
    path: 'organizations/town-hall.md',
    text: '---\nname: Town Hall\ndescription: The town.\n---\n',
  };
  expect(reportOn([...renamed(''), townHall, { path: 'redirects.yaml', text: redirects }])).toBe('');
});

function examplesIn(text: string): readonly Example[] {
  const written = /^`content\/([^`]+)`\n\n```md\n(.*?)^```$/gms;
  return [...text.matchAll(written)].map(([, path = '', body = '']) => ({ path, text: body }));
}

function reportOn(files: readonly Example[]): string {
  return reportOf(compiledFrom(files).problems, 'content');
}

function compiledFrom(files: readonly Example[]): ReturnType<typeof compile> {
  rmSync(folder, { recursive: true });
  for (const { path, text } of [{ path: 'site.yaml', text: site }, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return compile(folder);
}
