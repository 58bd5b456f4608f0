import { interfaceFor } from '../../i18n/language.ts';
import { correctionsPath } from '../../story/directory.ts';
import type { SiteCorrection } from '../../story/site-corrections.ts';
import { correctionOf } from './correction.ts';
import { type Graph, graphOf, type Publication, referenceToBriefing } from './graph.ts';
import { pageOf } from './web-page.ts';

/** The page of all corrections, each with the briefing that it belongs to. */
export function correctionsGraph(publication: Publication, rows: readonly SiteCorrection[]): Graph {
  const { words } = interfaceFor(publication.site.language);
  const shown = { path: correctionsPath, name: words.corrections, description: words.allCorrectionsIntro };
  return graphOf({
    '@type': 'CollectionPage',
    ...pageOf(publication, shown),
    ...(rows.length > 0 && {
      hasPart: rows.map(({ edition: { slug }, correction }) => ({
        ...correctionOf(publication, words, slug, correction),
        parentItem: referenceToBriefing(publication, slug),
      })),
    }),
  });
}
