import type { Edition } from './edition.ts';
import { pathToBriefing } from './directory.ts';
import { type Spot, spotOfQuestion, statementSpots } from './disputes.ts';
import type { CorrectionTarget } from './items.ts';

/** What a correction corrects: its words in the story, or none for the article and the top of the page; and where it stands. */
export function correctedThing(
  { slug, items, updates }: Edition,
  { kind, id = '' }: CorrectionTarget,
): { readonly title?: string; readonly spot: Spot } {
  const here = (anchor: string): Spot => ({ path: pathToBriefing(slug), anchor });
  switch (kind) {
    case 'article':
      return { spot: here('story') };
    case 'briefing':
      return { spot: here('main') };
    case 'update':
      return { title: find(updates, id).title, spot: here(`u-${id}`) };
    case 'event':
      return { title: find(items.timeline, id).value.title, spot: here(`e-${id}`) };
    case 'statement': {
      const { value } = find(items.statements, id);
      return { title: value.says, spot: statementSpots(slug, items)(value) };
    }
    case 'question': {
      const { value } = find(items.questions, id);
      return { title: value.asks, spot: spotOfQuestion(slug, value) };
    }
    case 'commitment':
      return { title: find(items.commitments, id).value.says, spot: here(`k-${id}`) };
    case 'source':
      return { title: find(items.sources, id).value.publisher, spot: here(`s-${id}`) };
  }
}

function find<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`a correction of ${id}, which does not exist`);
  return found;
}
