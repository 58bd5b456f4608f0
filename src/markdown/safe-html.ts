import type { SafeHtml } from '../story/text.ts';

export type { SafeHtml };

/** Stands in rendered HTML where the path to the root of the site belongs. */
export const siteRoot = '\uE000';

/** Stands in rendered HTML where the path to the briefing's own page belongs. */
export const briefingPage = '\uE001';

/**
 * Fit rendered HTML to the page that it stands on: `site` and `briefing` are the relative paths from that page to the
 * root of the site (`../../`) and to the briefing's page (empty on that page itself), `headings` is added to the level
 * of every heading (-2 makes an h4 an h2). With `notesAway` the notes lead to the sources on the briefing’s page.
 */
export function place(
  html: SafeHtml,
  at: {
    readonly site: string;
    readonly briefing: string;
    readonly headings?: number;
    readonly notesAway?: boolean;
  },
): SafeHtml {
  const noted = at.notesAway ? leadAway(html) : html;
  const linked = noted.replaceAll(siteRoot, at.site).replaceAll(briefingPage, at.briefing);
  return asSafe(at.headings ? moveHeadings(linked, at.headings) : linked);
}

/** Vouch for HTML that comes out of the sanitiser; of no use outside `src/markdown`. */
export function asSafe(html: string): SafeHtml {
  return html as SafeHtml;
}

// The serialiser writes `<` of a text as a reference and quotes every attribute value, so this sees tags alone.
const tag = /<[^>"]*(?:"[^"]*"[^>"]*)*>/g;

function leadAway(html: string): string {
  return html.replace(tag, (found) => found.replace(/ href="(#s-[^"]*")/, ` href="${briefingPage}$1`));
}

function moveHeadings(html: string, by: number): string {
  return html.replace(tag, (found) =>
    found.replace(/^(<\/?h)([1-6])\b/, (_, start: string, level: string) => {
      return start + Math.min(6, Math.max(1, Number(level) + by));
    }),
  );
}
