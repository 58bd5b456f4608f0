import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/render.ts';
import { schema } from '../../src/markdown/sanitize.ts';
import { indexNames } from '../../src/story/mentions.ts';
import { aContext } from './a-renderer.ts';

/** What may come out, put down a second time so that a change of the schema has to be meant. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: {
    href: /^(?:https?:\/\/|mailto:|tel:|#|\uE000|\uE001)[^\s"<>]*$/,
    className: /^flag$/,
    rel: /^external noopener$/,
  },
  div: { className: /^scroll$/, role: /^group$/, tabIndex: /^0$/, ariaLabel: /^/ },
  h3: { id: /^t-/ },
  h4: { id: /^t-/ },
  h5: { id: /^t-/ },
  h6: { id: /^t-/ },
  img: { src: /^[\uE000\uE001][^\s"<>]*$/, alt: /^/, width: /^\d+$/, height: /^\d+$/, loading: /^lazy$/ },
  ol: { start: /^\d+$/ },
  th: { scope: /^col$/ },
  ...Object.fromEntries(
    'p blockquote ul li hr pre table thead tbody tr td figure figcaption strong em del code sup br'
      .split(' ')
      .map((name) => [name, {}]),
  ),
};

const vectors: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="data:text/html,x">',
  '<form action="javascript:alert(1)"><button>go</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example/a.css">',
  '<style>@import "https://evil.example/a.css"</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<p style="position:fixed">x</p>',
  '<p id="document" name="cookie">x</p>',
  '<template><img src=x onerror=alert(1)></template>',
  '<!-- --><img src=x onerror=alert(1)> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html><html onclick=alert(1)>',
  '<x-y onclick=alert(1)>x</x-y>',
  '<div\nonclick=alert(1)\n>x</div>',
  '<img src="x"\u00A0onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#9;script:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example/a)',
  '[x](\\\\evil.example)',
  '[x](https://evil.example/"onmouseover="alert(1))',
  '[x](https://evil.example/ "\\" onmouseover=alert(1) x=\\"")',
  '[x](mailto:a@b.example"onclick="alert(1))',
  '[x](person:a"onclick="alert(1))',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x](https://evil.example/track.gif)',
  '![" onerror="alert(1)](a.jpg)',
  '![</p><script>alert(1)</script>](a.jpg "</figcaption><script>alert(1)</script>")',
  '![x](a.jpg" onerror="alert(1))',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '![x][r]\n\n[r]: javascript:alert(1)',
  '```html" onclick="alert(1)\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '## <img src=x onerror=alert(1)>',
  '## " onclick="alert(1)',
  '## document',
  '| <script>alert(1)</script> |\n| --- |\n| <b onclick=alert(1)> |',
  '| " onclick="alert(1) |\n| --- |\n| a |',
  '- [ ] <input onfocus=alert(1) autofocus>',
  'a[^"><script>alert(1)</script>]',
  'a[^tass]\n\n[^tass]: <script>alert(1)</script>',
  '\uE000"><script>alert(1)</script>',
  '[x](\uE000javascript:alert(1))',
  '&#xE000;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '*<script>*alert(1)*</script>*',
  'www.evil.example/"onclick="alert(1)',
  'a@b.example"onclick="alert(1)',
  '[<img src=x onerror=alert(1)>](https://example.org)',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '<a href="https://example.org" target=_blank onclick=alert(1)>[x](javascript:alert(1))</a>',
  '</p></div></article><script>alert(1)</script>',
];

// Whoever resolves addresses here is of no help at all: every link and image is let through as it is.
const careless = aContext({
  link: (url) => ({ href: url, external: true }),
  image: (url) => ({ src: url, width: 1, height: 1 }),
  sourceNumber: () => 1,
});
const renderer = createRenderer({
  names: indexNames([{ kind: 'person', id: 'alert', names: ['alert', 'script', 'x'] }]),
  hrefOf: () => 'people/"><script>alert(1)</script>/',
});

describe('nothing hostile gets through, even when every address is let through', () => {
  test.each(vectors)('%j', (markdown) => {
    for (const { html } of [renderer.text(markdown, careless), renderer.inline(markdown, careless)]) {
      expect(offences(fromHtml(html, { fragment: true }))).toEqual([]);
      expect(sanitizeAgain(html)).toBe(html);
    }
  });

  test('nor all of it at once', () => {
    const { html } = renderer.text(vectors.join('\n\n'), careless);
    expect(html).not.toBe('');
    expect(offences(fromHtml(html, { fragment: true }))).toEqual([]);
    expect(sanitizeAgain(html)).toBe(html);
  });
});

test('the check itself sees what is hostile', () => {
  const hostile = '<p onclick="a()">x<script>y</script><a href="javascript:z">z</a><!-- c -->';
  expect(offences(fromHtml(hostile, { fragment: true }))).toEqual([
    'p onClick="a()"',
    'script',
    'a href="javascript:z"',
    'comment',
  ]);
});

/** Everything in a tree that is not allowed. */
function offences(node: Nodes): readonly string[] {
  const own = node.type === 'element' ? elementOffences(node) : node.type === 'comment' ? ['comment'] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(offences)] : own;
}

function elementOffences({ tagName, properties }: Element): readonly string[] {
  const attributes = allowed[tagName];
  if (!attributes) return [tagName];
  return Object.entries(properties)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)] as const)
    .filter(([name, value]) => !attributes[name]?.test(value))
    .map(([name, value]) => `${tagName} ${name}="${value}"`);
}

function sanitizeAgain(html: string): string {
  const processor = unified().use(rehypeSanitize, schema).use(rehypeStringify);
  return processor.stringify(processor.runSync(fromHtml(html, { fragment: true })));
}
