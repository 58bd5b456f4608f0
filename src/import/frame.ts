import { idPattern } from '../schema/fields.ts';
import type { Article, Refused } from './article.ts';
import type { Day } from './date-guess.ts';
import type { ImportDesk } from './desk.ts';
import { languageTag } from './language.ts';
import { minuteAt, publishedIn, readPublication } from './published.ts';
import { cut, firstClause, idOf, shortened } from './titles.ts';
import type { Proposed, ProposedBriefing, ProposedSource } from './write-briefing.ts';

/** What a draft is called, and the fields that each briefing must have. */
export interface Frame {
  readonly slug: string;
  readonly fields: Pick<ProposedBriefing, 'headline' | 'label' | 'summary' | 'published' | 'language'>;
  /** The day that relative dates are counted from. */
  readonly day?: Day | undefined;
  readonly source?: ProposedSource | undefined;
  readonly remarks: readonly string[];
}

type Facts = Pick<Article, 'title' | 'summary' | 'published' | 'language' | 'publisher' | 'url' | 'blocks'>;

export function frameOf(article: Facts, sentences: readonly string[], desk: ImportDesk): Frame | Refused {
  const headline = headlineOf(article, sentences);
  const slug = slugOf(headline.value, desk);
  if (typeof slug !== 'string') return slug;
  if (desk.asked.language !== undefined && languageTag(desk.asked.language) === undefined) {
    return {
      refused: `“${desk.asked.language}” is not a language tag. Use one such as en, en-GB, uk or tr.`,
    };
  }
  const published = publicationOf(article, desk);
  if ('refused' in published) return published;
  const language = desk.asked.language ?? article.language;
  const tag = languageTag(language);
  const { day, field, stated } = published;
  return {
    slug,
    fields: {
      headline,
      label: {
        value: cut(headline.value, 30),
        remark: 'the beginning of the headline. A short name for lists, of at most 30 characters.',
      },
      summary: summaryOf(article, sentences, headline.value),
      published: field,
      language:
        tag !== undefined && tag !== desk.language
          ? { value: tag, remark: desk.asked.language ? undefined : 'the language that the page states.' }
          : undefined,
    },
    day,
    source: sourceOf(article, headline.value, stated),
    remarks: [
      `imported from ${desk.file}. Confirm what stands below each line with this mark, and delete the mark. When none is left, delete “draft: true” to publish.`,
      ...(language !== undefined && tag === undefined
        ? [`the page gives its language as “${language}”, which is no language tag.`]
        : []),
    ],
  };
}

function headlineOf({ title }: Facts, sentences: readonly string[]): Proposed {
  if (title) return { value: title.text, remark: `from ${title.from}.` };
  return {
    value: firstClause(sentences[0] ?? '', 100),
    remark: 'the text has no title; this is the beginning of its first sentence. Write a headline.',
  };
}

function summaryOf({ summary }: Facts, sentences: readonly string[], headline: string): Proposed {
  if (summary) return { value: summary.text, remark: `from ${summary.from}.` };
  const first =
    sentences.find((sentence) => sentence !== headline && /[.!?]["”’)]?$/u.test(sentence)) ?? headline;
  return {
    value: shortened(first, 400),
    remark: 'the first sentence of the text. Sum the story up in one or two sentences.',
  };
}

function slugOf(headline: string, { asked, briefings, file }: ImportDesk): string | Refused {
  const slug = asked.slug ?? idOf(headline, new Set(), 6) ?? idOf(file.replace(/\.[^.]*$/, ''), new Set(), 6);
  if (slug === undefined)
    return {
      refused:
        'No address can be made from the title: it has no letter from a to z. Give one with --slug, as in --slug harbour-bridge.',
    };
  if (!idPattern.test(slug))
    return {
      refused: `“${slug}” cannot stand in a web address. Use lower-case letters a to z, digits and single hyphens after --slug.`,
    };
  if (briefings.has(slug))
    return { refused: `There is a briefing “${slug}” already. Give another address with --slug.` };
  return slug;
}

function publicationOf(
  article: Facts,
  desk: ImportDesk,
): { readonly field: Proposed; readonly day?: Day; readonly stated?: string } | Refused {
  const { asked, now, timeZone } = desk;
  const given =
    asked.published === undefined
      ? undefined
      : readPublication({ text: asked.published, from: '--published' }, timeZone);
  if (asked.published !== undefined && !given) {
    return {
      refused: `“${asked.published}” is not a day. Write it as in --published 2025-05-15, or with the time and its offset from UTC: 2025-05-15T18:00+03:00.`,
    };
  }
  const stated = given ?? publishedIn({ ...article, leftOut: [] }, timeZone);
  if (stated)
    return {
      field: { value: stated.edtf, remark: stated.remark },
      day: stated.day,
      stated: stated.edtf.slice(0, 10),
    };
  return {
    field: {
      value: minuteAt(now, timeZone),
      remark: 'the moment of the import: the text does not say when it was published.',
    },
  };
}

function sourceOf(
  { publisher, url }: Facts,
  title: string,
  published: string | undefined,
): ProposedSource | undefined {
  if (url === undefined) return undefined;
  const name = publisher ?? new URL(url).hostname.replace(/^www\./, '');
  const day = published?.slice(5).replace('-', '');
  const id = [idOf(name, new Set(), 3) ?? 'article', ...(day ? [day] : [])].join('-');
  return { id, publisher: name, title, url, published };
}
