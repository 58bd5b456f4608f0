import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import rules from '../../.htmlvalidate.mjs';
import { folderOf, movedPagesOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const sites: readonly SiteName[] = ['istanbul', 'other-story', 'many-stories'];

test.each(sites)('html-validate finds no fault in any page of %s', async (site) => {
  const validator = new HtmlValidate(rules);
  const faults: string[] = [];
  for (const { file, html } of [...pagesOf(site), ...movedPagesOf(site)]) {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap((result) => result.messages);
    faults.push(
      ...messages.map(
        ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
      ),
    );
  }
  expect(faults).toEqual([]);
});

const vnu = String(createRequire(import.meta.url)('vnu-jar'));
const java = spawnSync('java', ['-version']).status === 0;

test.skipIf(!java)(
  'the Nu HTML checker finds no fault in any page (skipped where there is no Java)',
  () => {
    const args = ['-jar', vnu, '--errors-only', '--skip-non-html', ...sites.map(folderOf)];
    const { stderr, status } = spawnSync('java', args, { encoding: 'utf8' });
    expect(stderr.trim().split('\n')).toEqual(['']);
    expect(status).toBe(0);
  },
  180_000,
);
