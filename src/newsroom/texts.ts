import { createRenderer, type Renderer } from '../markdown/render.ts';
import type { TextContext, TextFault } from '../markdown/text.ts';
import { pathTo } from '../story/directory.ts';
import { indexNames, type Named, type ThingRef } from '../story/mentions.ts';
import type { Image } from '../story/newsroom.ts';
import type { Inline, Wording } from '../story/text.ts';
import type { Instant } from '../dates/moment.ts';
import type { ContentFile } from './content-file.ts';
import type { Ids } from './ids.ts';
import { type Destinations, resolveImage, resolveLink } from './links.ts';
import type { Problem } from './problem.ts';
import { fieldName } from './validate.ts';

/** What the texts of one file are rendered with. */
export interface TextSetting {
  readonly renderer: Renderer;
  readonly file: ContentFile<unknown>;
  readonly language: string;
  /** Whom or what the text is about, where that has a page of its own. */
  readonly subject?: ThingRef;
  /** Prefix of the anchors of headings. */
  readonly anchor: string;
  readonly headings: 3 | 4;
  /** The sources that the text may cite, and the numbers of these and of others. */
  readonly sources: { readonly ids: Ids; readonly numbers: ReadonlyMap<string, number> };
  readonly to: Destinations;
  readonly images: readonly Image[];
}

export function rendererFor(named: readonly Named[]): Renderer {
  return createRenderer({ names: indexNames(named), hrefOf: pathTo });
}

/** Render a whole text as it reads since a moment. */
export function renderWording(
  markdown: string,
  since: Instant,
  setting: TextSetting,
): { wording: Wording; problems: readonly Problem[] } {
  const first = setting.renderer.text(markdown, contextOf(setting, new Set()));
  // Links to the text's own headings can only be judged when these are known.
  const rendering = markdown.includes('](#')
    ? setting.renderer.text(markdown, contextOf(setting, new Set(first.anchors)))
    : first;
  const { html, plainText: plain, mentions, citations, anchors } = rendering;
  return {
    wording: { since, html, plain, mentions, citations, anchors },
    problems: rendering.faults.map((fault) => bodyProblem(fault, setting.file)),
  };
}

/** Render a field of one paragraph. */
export function renderField(
  markdown: string,
  path: readonly PropertyKey[],
  setting: TextSetting,
): { inline: Inline; problems: readonly Problem[] } {
  const {
    html,
    plainText: plain,
    citations,
    faults,
  } = setting.renderer.inline(markdown, contextOf(setting, new Set()));
  return {
    inline: { html, plain, citations },
    problems: faults.map((fault) => fieldProblem(fault, path, setting.file)),
  };
}

function contextOf(setting: TextSetting, headings: ReadonlySet<string>): TextContext {
  const { language, subject, anchor, sources, to, images, file } = setting;
  return {
    language,
    ...(subject && { subject }),
    anchor,
    headings: setting.headings,
    sourceNumber: (id) => (sources.ids.has(id) ? (sources.numbers.get(id) ?? 0) : undefined),
    sourceIds: sources.ids,
    link: (url) => resolveLink(url, to, headings),
    image: (url) => resolveImage(url, file.path, images),
  };
}

function bodyProblem(fault: TextFault, { path, bodyLine }: ContentFile<unknown>): Problem {
  return { ...problemOf(fault, path), line: fault.line + bodyLine - 1, column: fault.column };
}

function fieldProblem(
  fault: TextFault,
  at: readonly PropertyKey[],
  { path, places, data }: ContentFile<unknown>,
): Problem {
  const place = places.value(at);
  // Only in a value on one line, without quotes, does a column of the text have a place of its own.
  const column = places.isPlain(at) && fault.line === 1 ? place.column + fault.column - 1 : place.column;
  return { ...problemOf(fault, path), line: place.line, column, field: fieldName(at, data) };
}

function problemOf({ rule, fault, remedy, severity }: TextFault, path: string) {
  return { path, rule, fault: fault.replace(/\.$/, ''), remedy, severity };
}
