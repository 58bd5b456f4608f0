import { expect, test } from 'vitest';
import { correctionsGraph } from '../../../src/outputs/json-ld/corrections.ts';
import { frontGraph } from '../../../src/outputs/json-ld/front.ts';
import { listGraph, partGraph } from '../../../src/outputs/json-ld/web-page.ts';
import { frontOf } from '../../../src/story/front.ts';
import type { Inline, SafeHtml } from '../../../src/story/text.ts';
import { siteCorrections } from '../../../src/story/site-corrections.ts';
import { anEdition, anUpdate } from '../../builders/a-briefing.ts';
import { aDirectory } from '../../builders/a-directory.ts';
import { aPublication, firstOf, root } from './a-publication.ts';

const policy: Inline = { html: 'We correct.' as SafeHtml, plain: 'We correct.', citations: [] };
const shown = { path: 'people/', name: 'People', description: 'Everybody.' };

test('the front page says who publishes, what the site is, and its briefings as they stand there', () => {
  const publication = aPublication({ lead: 'b' });
  const editions = ['a', 'b', 'c'].map((slug) => anEdition({ slug }));
  const graph = frontGraph(publication, frontOf(publication.site, editions, aDirectory()));
  expect(graph['@graph']).toMatchObject([
    { '@type': 'NewsMediaOrganization', '@id': `${root}#publisher`, name: 'Site' },
    { '@type': 'WebSite', '@id': root, publisher: { '@id': `${root}#publisher` } },
    {
      '@type': 'CollectionPage',
      isPartOf: { '@id': root },
      mainEntity: {
        itemListElement: ['b', 'a', 'c'].map((slug, index) => ({
          position: index + 1,
          name: 'First headline',
          url: `${root}briefings/${slug}/`,
        })),
      },
    },
  ]);
});

test('of the policies that a publisher can have, the site names the one that it has', () => {
  const { publisher } = firstOf(listGraph(aPublication({ corrections: policy }), shown));
  expect(publisher).toHaveProperty('correctionsPolicy', `${root}corrections/`);
  expect(firstOf(listGraph(aPublication(), shown)).publisher).not.toHaveProperty('correctionsPolicy');
});

test('a list is a page of the site, a part belongs to its briefing', () => {
  const page = {
    '@id': `${root}people/#main`,
    url: `${root}people/`,
    name: 'People',
    description: 'Everybody.',
  };
  expect(firstOf(listGraph(aPublication(), shown))).toMatchObject({ '@type': 'CollectionPage', ...page });
  expect(firstOf(partGraph(aPublication(), { slug: 'talks' }, shown))).toMatchObject({
    '@type': 'WebPage',
    ...page,
    isPartOf: { '@id': `${root}briefings/talks/#main` },
  });
});

test('the page of all corrections has each with its briefing, and is there before the first', () => {
  const editions = ['a', 'b'].map((slug) =>
    anEdition({ slug, updates: [anUpdate('05-17', { corrections: [{ id: 'one', was: 'X', now: 'Y' }] })] }),
  );
  const said = firstOf(correctionsGraph(aPublication(), siteCorrections(editions)));
  expect(said.hasPart).toMatchObject(
    ['a', 'b'].map((slug) => ({
      '@type': 'CorrectionComment',
      text: 'Was: X · Now: Y · Why.',
      url: `${root}briefings/${slug}/#c-one`,
      parentItem: { '@id': `${root}briefings/${slug}/#main` },
    })),
  );
  expect(firstOf(correctionsGraph(aPublication(), []))).not.toHaveProperty('hasPart');
});
