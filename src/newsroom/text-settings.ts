import type { Renderer } from '../markdown/render.ts';
import type { ItemKind } from '../story/briefing.ts';
import type { Image, Site } from '../story/newsroom.ts';
import { type BriefingFiles, idsIn, withMeantId } from './briefing-files.ts';
import { disputedIn } from './disputed.ts';
import { filedIds, noIds } from './ids.ts';
import type { Destinations } from './links.ts';
import type { Known } from './references.ts';
import type { TextSetting } from './texts.ts';

/** What the briefings share. */
export interface Surroundings {
  readonly site: Site;
  readonly images: readonly Image[];
  readonly renderer: Renderer;
  readonly known: Known;
}

/**
 * With what the texts of each file are rendered; 0 is the article. A text may refer to what its own file and earlier
 * ones bring; while the order of the files is in doubt, to what any of them brings.
 */
export function textSettings(
  files: BriefingFiles,
  language: string,
  { renderer, known, images }: Surroundings,
): (index: number) => TextSetting {
  const all = [files.article, ...files.updates];
  const numbers = new Map(
    [...new Set(all.flatMap(({ ids }) => ids.sources))].map((id, index) => [id, index + 1]),
  );
  const updates = new Set(files.updates.map(({ id }) => id));
  const corrections = new Set(files.updates.flatMap(({ data }) => idsIn(data, 'corrections')));
  const disputed = disputedIn(all.map(({ data }) => data));
  const ids = (kind: ItemKind) => {
    const filed = filedIds(all.map((file) => file.ids[kind].flatMap(withMeantId)));
    return (index: number) => (files.whole ? filed.upTo(index) : filed.all);
  };
  const event = ids('timeline');
  const statement = ids('statements');
  const question = ids('questions');
  const commitment = ids('commitments');
  const source = ids('sources');
  const shown = images.filter((image) => image.briefing === files.slug);
  const { person = noIds, organization = noIds, place = noIds, briefing = noIds } = known;
  return (index) => {
    const own: Destinations['own'] = {
      slug: files.slug,
      disputed,
      update: updates,
      event: event(index),
      statement: statement(index),
      question: question(index),
      commitment: commitment(index),
      source: source(index),
      correction: corrections,
    };
    const update = files.updates[index - 1];
    return {
      renderer,
      file: update ?? files.article,
      language,
      anchor: update ? `t-${update.id}.` : 't-',
      headings: update ? 4 : 3,
      sources: { ids: own.source, numbers },
      to: { person, organization, place, briefing, own },
      images: shown,
    };
  };
}
