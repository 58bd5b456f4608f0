import { costOf } from '../measure/cost.ts';
import type { Corpus } from '../corpus/model.ts';
import type { Tool } from '../tools/tool.ts';
import { differing, pagesOf } from './pages-of.ts';

/** Builds a corpus with every tool, and throws where one shows readers other words or links than the first does. */
export async function requireSamePages(
  corpus: Corpus,
  tools: readonly Tool[],
  signal: AbortSignal,
): Promise<void> {
  for (const tool of tools) {
    tool.prepare(corpus);
    await costOf(tool.build(true), signal);
  }
  const [first, ...others] = tools;
  if (!first) return;
  const expected = pagesOf(first.out);
  for (const { name, out } of others) {
    const wrong = differing(expected, pagesOf(out));
    if (wrong.length > 0) {
      throw new Error(`${name} and ${first.name} differ in ${wrong.length} pages, such as ${wrong[0]}.`);
    }
  }
}
