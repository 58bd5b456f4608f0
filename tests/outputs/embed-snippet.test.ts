import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/outputs/embed-snippet.ts';

const origin = { root: 'https://news.example/a/', authority: 'news.example,2026' };

test.each(['Delegations meet', '"><script>alert(1)</script>', "Ukraine's & Russia’s", 'A\r\nB ]]> =1+1'])(
  'shows the timeline in one frame, called by the headline: %j',
  (headline) => {
    const { children } = fromHtml(embedSnippet(origin, { slug: 'talks', headline }), { fragment: true });
    expect(children).toMatchObject([
      {
        tagName: 'iframe',
        properties: {
          src: 'https://news.example/a/briefings/talks/embed/timeline/',
          title: headline.replace('\r\n', '\n'),
          width: '100%',
          loading: 'lazy',
        },
      },
    ]);
  },
);
