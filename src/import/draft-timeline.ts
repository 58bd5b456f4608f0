import type { Refused } from './article.ts';
import type { Draft, ImportDesk } from './desk.ts';
import { frameOf } from './frame.ts';
import { languageTag } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { soundMarkdown } from './sound-markdown.ts';
import type { Timeline } from './timeline.ts';
import { idOf, shortened } from './titles.ts';
import { type ProposedEvent, writeBriefing } from './write-briefing.ts';

/** Draft a briefing from a timeline: its events with their dates, and what its title says as the text. */
export function draftTimeline(timeline: Timeline, desk: ImportDesk): Draft | Refused {
  if (timeline.entries.length === 0) return { refused: 'The timeline has no events.' };
  const body = soundMarkdown(timeline.blocks);
  if ('refused' in body) return body;
  const sentences = sentencesOf(timeline.blocks, languageTag(desk.asked.language) ?? desk.language);
  const [first] = timeline.entries;
  const frame = frameOf(
    { title: timeline.title, blocks: timeline.blocks },
    sentences.length > 0 ? sentences : [first?.title ?? ''],
    desk,
  );
  if ('refused' in frame) return frame;
  const taken = new Set<string>();
  const events = timeline.entries.map((entry, index): ProposedEvent => {
    const id = idOf(entry.title, taken) ?? `event-${index + 1}`;
    taken.add(id);
    const { date, text, remarks } = entry;
    // A title stands on one line in lists; the rest of a long one goes before the text.
    const title = shortened(entry.title, 200);
    const cutOff = title === entry.title ? [] : [`its whole title: “${entry.title}”`];
    const isLater = date !== undefined && date.slice(0, 10) > frame.fields.published.value.slice(0, 10);
    const planned = isLater ? ['its date is after the publication of this draft. Is it still planned?'] : [];
    return {
      id,
      date,
      title,
      text,
      status: isLater ? 'planned' : undefined,
      sources: [],
      remarks: [...remarks, ...cutOff, ...planned],
    };
  });
  const undated = events.filter(({ date }) => date === undefined).length;
  return {
    slug: frame.slug,
    files: [
      {
        path: `briefings/${frame.slug}/briefing.md`,
        text: writeBriefing({
          ...frame.fields,
          remarks: [...frame.remarks, ...timeline.leftOut.map((what) => `left out: ${what}`)],
          who: [],
          events,
          body: body.markdown,
        }),
      },
    ],
    report: [
      `events with a date: ${events.length - undated}; events that need one: ${undated}`,
      ...timeline.leftOut.map((what) => `left out: ${what}`),
    ],
  };
}
