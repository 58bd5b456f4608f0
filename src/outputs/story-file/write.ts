import type { Told } from '../../story/briefing.ts';
import { storySchemaPath } from '../../story/offers.ts';
import type { DataDesk } from '../data-desk.ts';
import { addressOf } from '../origin.ts';
import { briefingPermalink, permalinkIn } from '../permalinks.ts';
import { itemValues } from './item-values.ts';
import type { StoryFile } from './schema.ts';
import { thingValues } from './thing-values.ts';
import { dateTimeValue, inlineValue, textValue } from './values.ts';

/** `story.json`: an edition, whole, with the histories of its items and with permalinks. */
export function writeStoryFile(desk: DataDesk): string {
  return `${JSON.stringify(storyValue(desk), undefined, 2)}\n`;
}

function storyValue(desk: DataDesk): StoryFile {
  const { site, briefing, edition, origin } = desk;
  return {
    schema: addressOf(origin, storySchemaPath),
    version: 1,
    ...briefingPermalink(edition.slug, origin),
    site: { name: site.name, url: origin.root },
    slug: edition.slug,
    label: edition.label,
    language: edition.language,
    timeZone: edition.timeZone,
    status: edition.status,
    published: dateTimeValue(edition.published),
    updated: dateTimeValue(edition.updated),
    headline: edition.headline,
    summary: edition.summary,
    keyPoints: edition.keyPoints.map((point) => inlineValue(point, desk)),
    told: [briefing.article, ...edition.updates]
      .filter((file) => Object.keys(file.told).length > 0)
      .map((file) => ({
        update: 'id' in file ? file.id : undefined,
        published: dateTimeValue(file.published),
        ...toldValue(file.told, desk),
      })),
    article: textValue(edition.article, desk),
    updates: edition.updates.map(({ id, published, kind, title, note, text }) => ({
      id,
      ...permalinkIn(edition, 'update', id, origin),
      published: dateTimeValue(published),
      kind,
      title,
      note,
      text: textValue(text, desk),
    })),
    corrections: edition.corrections.map(({ id, update, published, corrects, was, now, why, sources }) => ({
      id,
      ...permalinkIn(edition, 'correction', id, origin),
      update,
      published: dateTimeValue(published),
      corrects: { ...corrects },
      was,
      now,
      why: inlineValue(why, desk),
      sources: [...sources],
    })),
    sides: edition.sides.map(({ id, name }) => ({ id, name })),
    ...itemValues(desk),
    ...thingValues(desk),
  };
}

function toldValue({ keyPoints, ...rest }: Partial<Told>, desk: DataDesk) {
  return { ...rest, keyPoints: keyPoints?.map((point) => inlineValue(point, desk)) };
}
