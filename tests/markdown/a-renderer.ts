import { createRenderer } from '../../src/markdown/render.ts';
import { briefingPage, siteRoot } from '../../src/markdown/safe-html.ts';
import type { ImageTarget, LinkTarget, Rendering, TextContext } from '../../src/markdown/text.ts';
import { indexNames, type Named } from '../../src/story/mentions.ts';

const named: readonly Named[] = [
  { kind: 'person', id: 'rustem-umerov', names: ['Rustem Umerov', 'Umerov', 'Рустем Умєров'] },
  { kind: 'person', id: 'vladimir-medinsky', names: ['Vladimir Medinsky', 'Medinsky'] },
  { kind: 'person', id: 'marco-rubio', names: ['Marco Rubio', 'Rubio'] },
  { kind: 'person', id: 'kim-jong-un', names: ['Kim Jong Un', 'Kim'] },
  { kind: 'person', id: 'kim-yo-jong', names: ['Kim Yo Jong', 'Kim'] },
  { kind: 'person', id: 'erdogan', names: ['Recep Tayyip Erdoğan', 'Erdoğan', 'أردوغان'] },
  { kind: 'organization', id: 'reuters', names: ['Reuters'] },
  { kind: 'organization', id: 'us-government', names: ['Washington'] },
  { kind: 'place', id: 'washington', names: ['Washington'] },
  { kind: 'place', id: 'washington-post-office', names: ['Washington Post Office'] },
  { kind: 'place', id: 'istanbul', names: ['Istanbul', 'İstanbul', '伊斯坦布尔'] },
];

const sources = ['reuters-0516', 'anews-0516', 'un-2022', 'tass'];

/** A text of a briefing whose sources, people and places are the few of these tests. */
export const aContext = (changes: Partial<TextContext> = {}): TextContext => ({
  language: 'en',
  anchor: 't-',
  headings: 3,
  sourceNumber: (id) => (sources.includes(id) ? sources.indexOf(id) + 1 : undefined),
  sourceIds: sources,
  link,
  image,
  ...changes,
});

function link(url: string): LinkTarget {
  if (url === 'plain:') return { plain: true };
  if (url.startsWith('person:')) return { href: `${siteRoot}people/${url.slice(7)}/` };
  if (url.startsWith('place:')) return { href: `${siteRoot}places/${url.slice(6)}/` };
  if (url.startsWith('event:')) return { href: `${briefingPage}#e-${url.slice(6)}` };
  if (url.startsWith('correction:')) return { href: `${briefingPage}#c-${url.slice(11)}`, flag: true };
  if (/^https?:\/\//i.test(url)) return { href: url, external: true };
  if (/^(?:mailto:|tel:|#)/.test(url)) return { href: url };
  return { fault: `“${url}” leads nowhere.`, remedy: 'Write an address that begins with https://.' };
}

function image(url: string): ImageTarget {
  if (url.endsWith('.jpg')) return { src: `${briefingPage}images/${url}`, width: 1200, height: 800 };
  return { fault: `There is no image ${url}.`, remedy: 'Put it beside the text.' };
}

const renderer = createRenderer({
  names: indexNames(named),
  hrefOf: ({ kind, id }) => `${kind === 'person' ? 'people' : `${kind}s`}/${id}/`,
});

/** Render a text of paragraphs. */
export const renderText = (markdown: string, context = aContext()): Rendering =>
  renderer.text(markdown, context);

/** Render a text of one paragraph. */
export const renderInline = (markdown: string, context = aContext()): Rendering =>
  renderer.inline(markdown, context);

/** The faults of a text, each as `line:column rule: what is wrong. What to do.` */
export const faultsOf = ({ faults }: Rendering): readonly string[] =>
  faults.map(
    ({ line, column, rule, fault, remedy, severity }) =>
      `${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}: ${fault} ${remedy}`,
  );
