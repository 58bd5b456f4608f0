import { expect, test } from 'vitest';
import { place } from '../../src/markdown/safe-html.ts';
import { aContext, renderText } from './a-renderer.ts';

test('fills in the paths from the page to the site and to the briefing', () => {
  const { html } = renderText('Umerov: [the talks](event:talks).\n\n![A table](table.jpg)');
  expect(place(html, { site: '../../', briefing: '' })).toBe(
    '<p><a href="../../people/rustem-umerov/">Umerov</a>: <a href="#e-talks">the talks</a>.</p>\n' +
      '<figure><img src="images/table.jpg" alt="A table" width="1200" height="800" loading="lazy"></figure>',
  );
  expect(place(html, { site: './', briefing: 'briefings/a/' })).toContain('href="briefings/a/#e-talks"');
});

test('leads notes to the sources of the briefing from a page that lists none', () => {
  const { html } = renderText('So it is.[^anews-0516] It says ` href="#s-a"`.');
  const at = { site: '../', briefing: 'briefings/a/' };
  expect(place(html, at)).toContain('<a href="#s-anews-0516">');
  expect(place(html, { ...at, notesAway: true })).toBe(
    place(html, at).replace('<a href="#s-anews-0516">', '<a href="briefings/a/#s-anews-0516">'),
  );
});

test('moves the headings, and only these', () => {
  const { html } = renderText(
    '## One\n\n### Two\n\nWords <h4>, `<h4>`.\n\n![A <h4> and "<h5>"](table.jpg "</h4>")',
    aContext({ headings: 4 }),
  );
  const moved = place(html, { site: '', briefing: '', headings: -2 });
  const levels = /(?<=<\/?h)[45](?= id|>\n)/g;
  expect(moved).toBe(html.replaceAll('\uE001', '').replace(levels, (level) => String(Number(level) - 2)));
  expect(moved).toContain('<h2 id="t-one">One</h2>');
  expect(moved).toContain('<h3 id="t-two">Two</h3>');
  expect(moved).toContain('alt="A <h4> and &#x22;<h5>&#x22;"');
  expect(place(html, { site: '', briefing: '', headings: 0 })).toBe(html.replaceAll('\uE001', ''));
});

test('keeps headings within the levels that there are', () => {
  const { html } = renderText('## One\n\n### Two\n\n#### Three', aContext({ headings: 4 }));
  expect(place(html, { site: '', briefing: '', headings: 2 }).match(/<h\d/g)).toEqual(['<h6', '<h6', '<h6']);
});
