import type { Renderer } from '../markdown/render.ts';
import type { ThingRef } from '../story/mentions.ts';
import type { SafeHtml } from '../story/text.ts';
import type { ContentFile } from './content-file.ts';
import { noIds } from './ids.ts';
import type { Problem } from './problem.ts';
import type { Known } from './references.ts';
import { renderWording, type TextSetting } from './texts.ts';

/** With what the texts about people, organizations and places are rendered. */
export interface BodySetting {
  readonly renderer: Renderer;
  readonly known: Known;
  readonly language: string;
}

/** Render the paragraphs of a person’s, organization’s or place’s own file. */
export function renderBody(
  subject: ThingRef,
  file: ContentFile<unknown>,
  setting: BodySetting,
): { readonly html: SafeHtml; readonly problems: readonly Problem[] } {
  const { wording, problems } = renderWording(file.body, 0, { ...ownSetting(file, setting), subject });
  return { html: wording.html, problems: withoutNotes(problems) };
}

/** Outside of the briefings no source gives a note its words. */
export function withoutNotes(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) =>
    problem.rule === 'unknown-source'
      ? {
          ...problem,
          fault: 'only texts of briefings have notes',
          remedy: 'Write a link, as in [Gazette](https://…).',
        }
      : problem,
  );
}

/** With what a text outside of the briefings is rendered. */
export function ownSetting(
  file: ContentFile<unknown>,
  { renderer, known, language }: BodySetting,
): TextSetting {
  const { person = noIds, organization = noIds, place = noIds, briefing = noIds } = known;
  return {
    renderer,
    file,
    language,
    anchor: 't-',
    headings: 3,
    sources: { ids: noIds, numbers: new Map() },
    to: { person, organization, place, briefing },
    images: [],
  };
}
