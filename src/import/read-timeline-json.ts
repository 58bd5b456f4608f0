import type { Refused } from './article.ts';
import { blocksOf, entryOf, mediaWords, plainOf, type Slide, type Timeline } from './timeline.ts';

/** Read the JSON of TimelineJS 3: `events`, and `title` and `eras` if it has them. */
export function readTimelineJson(text: string, timeZone: string): Timeline | Refused {
  const data = parsed(text);
  if (data === undefined) return { refused: 'The file is no JSON: it cannot be read.' };
  const events = of(data, 'events');
  if (!Array.isArray(events))
    return { refused: 'The file is JSON, but no timeline of TimelineJS: it has no list “events”.' };
  const title = slideOf(of(data, 'title'));
  const eras = of(data, 'eras');
  const headline = plainOf(title.headline);
  return {
    ...(headline !== '' && { title: { text: headline, from: 'the title of the timeline' } }),
    blocks: blocksOf(title.text),
    entries: events.map((event: unknown) => entryOf(slideOf(event), timeZone)),
    leftOut: [
      ...(Array.isArray(eras) ? eras : []).map((era: unknown) => eraWords(era, timeZone)),
      ...mediaWords(title),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function of(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce(of, value);
  return typeof found === 'string' ? found.trim() : typeof found === 'number' ? String(found) : '';
}

function slideOf(value: unknown): Slide {
  const end = of(value, 'end_date');
  return {
    headline: textAt(value, 'text', 'headline'),
    text: textAt(value, 'text', 'text'),
    start: datePart(of(value, 'start_date')),
    end: end === undefined ? undefined : datePart(end),
    displayDate: textAt(value, 'display_date') || textAt(value, 'start_date', 'display_date'),
    group: textAt(value, 'group'),
    media: {
      url: textAt(value, 'media', 'url'),
      credit: textAt(value, 'media', 'credit'),
      caption: [textAt(value, 'media', 'caption'), textAt(value, 'media', 'alt')].join(' ').trim(),
    },
  };
}

function datePart(value: unknown): Slide['start'] {
  return {
    year: of(value, 'year'),
    month: of(value, 'month'),
    day: of(value, 'day'),
    hour: of(value, 'hour'),
    minute: of(value, 'minute'),
    second: of(value, 'second'),
  };
}

/** An era is a stretch of time behind the slides. */
function eraWords(era: unknown, timeZone: string): string {
  const { title, date } = entryOf(slideOf(era), timeZone);
  return `an era: “${title}”${date === undefined ? '' : `, ${date}`}`;
}
