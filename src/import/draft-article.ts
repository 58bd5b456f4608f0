import type { Article, Refused } from './article.ts';
import type { DateGuess, Day } from './date-guess.ts';
import type { Draft, ImportDesk } from './desk.ts';
import { castOf } from './cast.ts';
import { findDates } from './find-dates.ts';
import { frameOf } from './frame.ts';
import { languageTag } from './language.ts';
import { isAhead } from './relative-date.ts';
import { isEnglish, sentencesOf } from './sentences.ts';
import { settleHeadings } from './settle-headings.ts';
import { soundMarkdown } from './sound-markdown.ts';
import { idOf, shortened } from './titles.ts';
import { type ProposedEvent, writeBriefing } from './write-briefing.ts';

/** Draft a briefing from an article: its text as it stands, and proposals for everything else. */
export function draftArticle(read: Article, desk: ImportDesk): Draft | Refused {
  const article = settleHeadings(read);
  const body = soundMarkdown(article.blocks);
  if ('refused' in body) return body;
  const language = languageTag(desk.asked.language ?? article.language) ?? desk.language;
  const sentences = sentencesOf(article.blocks, language);
  if (sentences.length === 0 && !article.title) return { refused: 'There is no text in it.' };
  const frame = frameOf(article, sentences, desk);
  if ('refused' in frame) return frame;
  const cast = castOf(sentences, desk, { slug: frame.slug, isEnglish: isEnglish(language) });
  const events = isEnglish(language)
    ? eventsOf(sentences, frame.day, frame.source ? [frame.source.id] : [])
    : [];
  const briefing = writeBriefing({
    ...frame.fields,
    source: frame.source,
    remarks: [
      ...frame.remarks,
      ...languageRemark(language),
      ...article.leftOut.map((what) => `left out: ${what}`),
      ...cast.remarks,
    ],
    who: cast.who,
    events,
    body: body.markdown,
  });
  return {
    slug: frame.slug,
    files: [{ path: `briefings/${frame.slug}/briefing.md`, text: briefing }, ...cast.files],
    report: [
      ...cast.report,
      `events with a date: ${events.filter(({ date }) => date !== undefined).length}; events that need one: ${events.filter(({ date }) => date === undefined).length}`,
      ...article.leftOut.map((what) => `left out: ${what}`),
    ],
  };
}

function languageRemark(language: string): readonly string[] {
  if (isEnglish(language)) return [];
  return [
    `people without a file, organizations, places and dates are looked for in English texts only; this one is “${language}”.`,
  ];
}

/** A proposal for each date of the text; the sentence that it comes from stands above it. */
function eventsOf(
  sentences: readonly string[],
  day: Day | undefined,
  sources: readonly string[],
): readonly ProposedEvent[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    findDates(sentence, day).flatMap((guess): readonly ProposedEvent[] => {
      const key = `${guess.kind === 'open' ? guess.words : guess.edtf} ${sentence}`;
      if (seen.has(key) || isByline(sentence, guess)) return [];
      seen.add(key);
      const id = idOf(sentence, taken) ?? `event-${seen.size}`;
      taken.add(id);
      const status = isAhead(sentence) ? ('planned' as const) : undefined;
      return [
        {
          id,
          date: guess.kind === 'open' ? undefined : guess.edtf,
          title: shortened(sentence.replace(/\.$/, ''), 100),
          status,
          sources,
          remarks: remarksOf(guess, sentence, status),
        },
      ];
    }),
  );
}

/** A line with little but a date tells when the text was published. */
function isByline(sentence: string, guess: DateGuess): boolean {
  return sentence.length - guess.words.length < 25 && !/[.!?]["”’]?$/u.test(sentence);
}

function remarksOf(guess: DateGuess, sentence: string, status: 'planned' | undefined): readonly string[] {
  const how = {
    stated: 'the date as the text gives it',
    resolved: 'a date that does not stand in the text but was worked out',
    open: 'a date to decide',
  }[guess.kind];
  const planned = status ? ' Is it still planned?' : '';
  const also = guess.kind === 'resolved' ? ' Take the ? away once it is certain.' : '';
  return [`${how}: “${guess.words}”. ${guess.note}${also}${planned}`, `from: “${sentence}”`];
}
