import { createRenderer } from '../../src/markdown/render.ts';
import type { TextContext } from '../../src/markdown/text.ts';
import type { Refused } from '../../src/import/article.ts';
import { clean } from '../../src/import/clean.ts';
import type { Draft, ImportDesk } from '../../src/import/desk.ts';
import { draftFile } from '../../src/import/draft-file.ts';
import { indexNames } from '../../src/story/mentions.ts';

/** A desk of a site in Istanbul that knows one person, and whose clock stands still. */
function anImportDesk(desk: Partial<ImportDesk> = {}): ImportDesk {
  return {
    file: 'article.txt',
    language: 'en-GB',
    timeZone: 'Europe/Istanbul',
    known: [{ kind: 'person', id: 'ada-lind', names: ['Ada Lind', 'Lind'] }],
    briefings: new Set(['bridge']),
    now: Date.UTC(2026, 2, 1, 9, 30),
    asked: {},
    ...desk,
  };
}

/** The draft of a text, or an error with why there is none. */
export function drafted(text: string, desk: Partial<ImportDesk> = {}): Draft {
  const draft = draftFile(text, anImportDesk(desk));
  if ('refused' in draft) throw new Error(draft.refused);
  return draft;
}

export function refusal(text: string, desk: Partial<ImportDesk> = {}): string | undefined {
  const draft: Draft | Refused = draftFile(text, anImportDesk(desk));
  return 'refused' in draft ? draft.refused : undefined;
}

/** The briefing of a draft. */
export function briefingOf({ files }: Draft): string {
  return files.find(({ path }) => path.endsWith('/briefing.md'))?.text ?? '';
}

/** The text below the fields. */
export function bodyOf(draft: Draft): string {
  const text = briefingOf(draft);
  return text.slice(text.indexOf('\n---\n') + 5);
}

/** What readers see of a draft’s text, and what this site has against it. */
export function shown(draft: Draft) {
  return createRenderer({ names: indexNames([]), hrefOf: () => '' }).text(bodyOf(draft), context);
}

/** The words of a text that neither the headline nor the text of its draft shows as often. */
export function lost(text: string, draft: Draft): readonly string[] {
  const headline = /^headline: (.*)$/m.exec(briefingOf(draft))?.[1] ?? '';
  const title = headline.startsWith('"') ? String(JSON.parse(headline)) : headline;
  const left = new Map<string, number>();
  for (const word of wordsOf(`${title} ${shown(draft).plainText}`)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(clean(text).text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

const context: TextContext = {
  language: 'en',
  anchor: 't-',
  headings: 3,
  sourceNumber: () => undefined,
  sourceIds: [],
  link: (url) => (url === 'plain:' ? { plain: true } : { href: url }),
  image: () => ({ fault: 'no image', remedy: 'none' }),
};
