import type { Refused } from './article.ts';
import { clean } from './clean.ts';
import type { Draft, ImportDesk } from './desk.ts';
import { draftArticle } from './draft-article.ts';
import { draftTimeline } from './draft-timeline.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { readTimelineCsv } from './read-timeline-csv.ts';
import { readTimelineJson } from './read-timeline-json.ts';

/** Draft a briefing from the text of a file: plain text, Markdown, a saved web page, or a timeline as JSON or CSV. */
export function draftFile(raw: string, desk: ImportDesk): Draft | Refused {
  const { text, removed } = clean(raw);
  if (depthOf(text) > deepest) return tooDeep;
  const draft = readAndDraft(text, desk);
  if ('refused' in draft || removed.length === 0) return draft;
  return {
    ...draft,
    report: [...draft.report, `invisible characters that were taken out: ${removed.join(', ')}`],
  };
}

const deepest = 300;
const tooDeep: Refused = { refused: 'Its parts lie too deep within each other. Copy the article alone.' };

/** Deeper than any stack reaches, also where the parts are not those of HTML. */
function readAndDraft(text: string, desk: ImportDesk): Draft | Refused {
  try {
    return read(text, desk);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

/** How deep elements lie within each other at the most; those that may be left open count for nothing. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (openEnded.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

const openEnded =
  /^(area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

function read(text: string, desk: ImportDesk): Draft | Refused {
  switch (formOf(text, desk.file)) {
    case 'json':
    case 'csv': {
      const isJson = formOf(text, desk.file) === 'json';
      const timeline = isJson ? readTimelineJson(text, desk.timeZone) : readTimelineCsv(text, desk.timeZone);
      return 'refused' in timeline ? timeline : draftTimeline(timeline, desk);
    }
    case 'html':
      return draftArticle(readHtml(text), desk);
    case 'markdown':
      return draftArticle(readMarkdown(text), desk);
    case 'rtf':
      return {
        refused:
          'This is a file of a word processor. Save it as plain text (.txt, UTF-8) or as a web page (.html).',
      };
    case 'text':
      return draftArticle(readText(text), desk);
  }
}

/** By the ending of its name, and where that says nothing by how it begins. */
function formOf(text: string, file: string): 'json' | 'csv' | 'html' | 'markdown' | 'rtf' | 'text' {
  if (text.startsWith('{\\rtf')) return 'rtf';
  const [, ending = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  const known = {
    json: 'json',
    csv: 'csv',
    tsv: 'csv',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    md: 'markdown',
    markdown: 'markdown',
  } as const;
  const name = ending.toLowerCase();
  if (Object.hasOwn(known, name)) return known[name as keyof typeof known];
  return /^\s*(<!doctype html|<html[\s>])/i.test(text) ? 'html' : 'text';
}
