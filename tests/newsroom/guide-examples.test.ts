import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { reportOf } from '../../src/newsroom/report.ts';

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
  expect(examples).toHaveLength(4);
  expect(reportOn(examples)).toBe('');
});

test('the mistakes in the guide are reported as it says', () => {
  const mistakes = examplesIn(wrong);
  const [, report] = /^```text\n(.*?)^```$/ms.exec(wrong) ?? [];
  expect(mistakes).toHaveLength(1);
  expect(reportOn([...examples, ...mistakes])).toBe(report);
});

function examplesIn(text: string): readonly Example[] {
  const written = /^`content\/([^`]+)`\n\n```md\n(.*?)^```$/gms;
  return [...text.matchAll(written)].map(([, path = '', body = '']) => ({ path, text: body }));
}

function reportOn(files: readonly Example[]): string {
  for (const { path, text } of [{ path: 'site.yaml', text: site }, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return reportOf(compile(folder).problems, 'content');
}
