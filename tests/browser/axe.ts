import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong in a page, and what it is unsure of. The page must not block scripts. */
export async function findingsIn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate(
    async ([runOnly, options]) => {
      axe.configure({ checks: [{ id: 'color-contrast', options }] });
      return axe.run({ runOnly });
    },
    [tags, contrastOptions] as const,
  );
  const unsure = incomplete.map((finding) => ({
    ...finding,
    nodes: finding.nodes.filter(({ html }) => !isLettering(finding.id, html)),
  }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${id} at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
    ),
  );
}

/** Axe cannot tell what lies behind the text of a drawing; `faintLetteringIn` can. */
function isLettering(rule: string, html: string): boolean {
  return rule === 'color-contrast' && /^<(text|tspan)\b/.test(html);
}

/** In the page, once `axeSource` has run there. */
declare const axe: typeof axeCore;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As axe has them, save that it ignores pseudo elements: the marks drawn before a row cover none of its text. */
const contrastOptions = {
  ignorePseudo: true,
  ignoreUnicode: true,
  ignoreLength: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};
