import type { Renderer } from '../markdown/render.ts';
import type { ItemKind } from '../story/briefing.ts';
import type { Image, Site } from '../story/newsroom.ts';
import { type BriefingFiles, idsIn, withMeantId } from './briefing-files.ts';
import { disputedIn } from './disputed.ts';
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
  const { person = none, organization = none, place = none, briefing = none } = known;
  return (index) => {
    const upTo = files.whole ? all.slice(0, index + 1) : all;
    const ids = (kind: ItemKind) => new Set(upTo.flatMap((file) => file.ids[kind]).flatMap(withMeantId));
    const own: Destinations['own'] = {
      slug: files.slug,
      disputed,
      update: updates,
      event: ids('timeline'),
      statement: ids('statements'),
      question: ids('questions'),
      commitment: ids('commitments'),
      source: ids('sources'),
      correction: corrections,
    };
    const update = files.updates[index - 1];
    return {
      renderer,
      file: update ?? files.article,
      language,
      anchor: update ? `t-${update.id}.` : 't-',
      headings: update ? 4 : 3,
      sources: new Map([...own.source].map((id) => [id, numbers.get(id) ?? 0])),
      to: { person, organization, place, briefing, own },
      images: images.filter((image) => image.briefing === files.slug),
    };
  };
}

const none: ReadonlySet<string> = new Set();
