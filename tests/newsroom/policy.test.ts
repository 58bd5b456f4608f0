import { expect, test } from 'vitest';
import { compiled, edited, reportOn } from '../builders/content-folder.ts';

const withPolicy = (policy: string) =>
  edited('site.yaml', 'lead: bridge\n', `lead: bridge\ncorrections: ${policy}\n`);

test('the corrections policy of a site is a text with marks, names and links', () => {
  const { newsroom } = compiled(
    withPolicy('We **say** so; see [the page](/corrections/) or [her](person:ada-lind).'),
  );
  expect(newsroom?.site.corrections?.html).toBe(
    'We <strong>say</strong> so; see <a href="\uE000corrections/">the page</a> or <a href="\uE000people/ada-lind/">her</a>.',
  );
});

test('a site may have none', () => {
  expect(compiled().newsroom?.site).not.toHaveProperty('corrections');
});

test('a fault of the policy is reported at its place', () => {
  expect(reportOn(withPolicy('See [her](person:ada).'))).toEqual([
    'content/site.yaml:7:18  corrections: there is no person “ada”. Correct the id, or take the link out.',
  ]);
});
