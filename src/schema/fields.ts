import { z } from 'zod';
import { quote } from '../dates/fault.ts';
import type { Moment, PointMoment } from '../dates/moment.ts';
import { parseMoment } from '../dates/parse.ts';

/*
 * Front matter arrives as text, lists and maps only: YAML scalars are kept as the editor typed them,
 * so `2025-05-16`, `no` and `1.10` need no quotes. Whatever is not text is made from text here.
 */

/** A custom issue that carries its own remedy, for the problem report. */
const issue = (message: string, remedy: string, input: unknown) =>
  ({ code: 'custom', message, params: { remedy }, input }) as const;

/** To programs nothing, and to YAML as it is read here a word, which would be printed. */
const isSaid = (text: string) => text !== 'null';
const saysNothing = {
  error: 'holds null, which is a word here',
  params: { remedy: 'Delete the field if it may be left out. Fill it in otherwise.' },
};

/** One line of plain text. */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  .refine(isSaid, saysNothing)
  .refine((text) => !text.includes('\n'), {
    error: 'runs over several lines',
    params: { remedy: 'Write it on one line.' },
  });

/** Plain text that may run over several lines. */
export const prose = z.string().trim().min(1, { error: 'is empty' }).refine(isSaid, saysNothing);

/** Inline Markdown: bold, emphasis, links, `[^source]` notes. */
export const inline = prose.meta({ inlineMarkdown: true });

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id that is nearest to a name: `İstanbul Talks` gives `istanbul-talks`; empty where no letter is left. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An id of the editor’s making, unique among its kind in the briefing. */
export const id = z.string().superRefine((text, ctx) => {
  if (idPattern.test(text)) return;
  const suggestion = idFrom(text.replace(/\.md$/, ''));
  ctx.addIssue(
    issue(
      `${quote(text)} is not an id`,
      `Use lower-case letters a to z, digits and single hyphens${suggestion && `, such as ${suggestion}`}.`,
      text,
    ),
  );
});

/** What kinds of thing an id may refer to; `party` is a person, an organization or a side of the briefing. */
export const referenceKinds = [
  'person',
  'organization',
  'place',
  'party',
  'side',
  'source',
  'event',
  'question',
  'briefing',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** An id that must exist among the things of that kind; `newsroom` resolves it. */
export const reference = (kind: ReferenceKind) =>
  z.string().min(1, { error: 'is empty' }).refine(isSaid, saysNothing).meta({ reference: kind });

/** One reference or a list of them. */
export const references = (kind: ReferenceKind) =>
  z.union([z.array(reference(kind)), reference(kind).transform((one) => [one])], {
    error: 'must be one id or a list of ids',
  });

/** Yes or no, written out. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** On a file that is not to be published yet. */
export const draft = flag
  .optional()
  .describe('`true` while it is a draft: `npm run dev` shows it, and no build does.');

/** On a file that was called otherwise: the ids that it had. */
export const formerly = (description: string) => z.array(id).optional().describe(description);

/** A date as precise as the source; see `Moment`. */
export const moment = z.string().transform((text, ctx): Moment => {
  const parsed = parseMoment(text.trim());
  if (!('fault' in parsed)) return parsed;
  ctx.issues.push(issue(parsed.fault, parsed.remedy, text));
  return z.NEVER;
});

/** A single minute with its offset: when something was published. */
export const publication = moment.transform((value, ctx): PointMoment => {
  const isExact = value.kind === 'point' && value.at.time && !value.at.approximate && !value.at.uncertain;
  if (isExact) return value;
  ctx.issues.push(
    issue(
      `${quote(value.edtf)} is not a date with a time of day`,
      'Write the date, the time and its offset from UTC, as in 2025-05-16T18:00+03:00.',
      value.edtf,
    ),
  );
  return z.NEVER;
});

/** An http(s) address without a user name. */
export const url = z.string().superRefine((text, ctx) => {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const fine = parsed && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password;
  if (fine && !/\s/.test(text)) return;
  ctx.addIssue(issue(`${quote(text)} is not a web address`, addressRemedy(text, parsed), text));
});

function addressRemedy(text: string, parsed: URL | undefined): string {
  if (parsed?.username || parsed?.password) return 'Write it without a name or password before the host.';
  if (/^https?:\/\/\S+ /.test(text.trim())) return 'Write %20 for a space in it.';
  return 'Write it in full, from https:// on.';
}

/** A BCP 47 language tag that `Intl` knows how to read. */
export const language = z.string().superRefine((tag, ctx) => {
  if (isLanguage(tag)) return;
  const meant = canonical(tag.replaceAll('_', '-'));
  const remedy = meant === undefined ? 'Use a tag such as en, en-GB, uk or tr.' : `Write ${meant}.`;
  ctx.addIssue(issue(`${quote(tag)} is not a language tag`, remedy, tag));
});

/** An IANA time zone. */
export const timeZone = z.string().superRefine((zone, ctx) => {
  if (isTimeZone(zone)) return;
  const remedy = 'Use a name of the tz database, such as Europe/Istanbul.';
  const found = issue(`${quote(zone)} is not a time zone`, remedy, zone);
  ctx.addIssue({ ...found, params: { remedy, names: Intl.supportedValuesOf('timeZone') } });
});

/** Decimal degrees between the two bounds. */
export const degrees = (bound: number) =>
  z.string().transform((text, ctx): number => {
    const value = Number(text);
    if (/^-?\d+(\.\d+)?$/.test(text) && Math.abs(value) <= bound) return value;
    ctx.issues.push(
      issue(
        `${quote(text)} is not a number of degrees`,
        `Write decimal degrees from -${bound} to ${bound}.`,
        text,
      ),
    );
    return z.NEVER;
  });

/** ISO 3166-1 alpha-2. */
export const country = z.string().superRefine((code, ctx) => {
  if (/^[A-Z]{2}$/.test(code)) return;
  ctx.addIssue(
    issue(`${quote(code)} is not a country code`, 'Use two capital letters (ISO 3166-1), such as TR.', code),
  );
});

/** A Wikidata item. */
export const wikidata = z.string().superRefine((item, ctx) => {
  if (/^Q[1-9]\d*$/.test(item)) return;
  ctx.addIssue(
    issue(
      `${quote(item)} is not a Wikidata item`,
      'Write the letter Q and the number, such as Q3874799.',
      item,
    ),
  );
});

/** An authority of `tag:` addresses (RFC 4151): a domain name, and a date on which it was one's own. */
export const authority = z.string().superRefine((text, ctx) => {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+,\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return;
  ctx.addIssue(
    issue(
      `${quote(text)} is not a domain name and a date`,
      'Write the domain in lower case, a comma and a date on which it was yours, as in news.example,2026.',
      text,
    ),
  );
});

function isLanguage(tag: string): boolean {
  return canonical(tag) === tag;
}

/** The tag as it is written; undefined for what cannot be one. Longer words than codes are in no list of languages. */
function canonical(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}
