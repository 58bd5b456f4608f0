import type { Edition } from './edition.ts';
import type { CorrectionTarget } from './items.ts';

/** What a correction corrects: its words in the story, or none for the article and the top of the page; and its anchor on the briefing’s page. */
export function correctedThing(
  { items, updates }: Edition,
  { kind, id = '' }: CorrectionTarget,
): { readonly title?: string; readonly anchor: string } {
  switch (kind) {
    case 'article':
      return { anchor: 'story' };
    case 'briefing':
      return { anchor: 'main' };
    case 'update':
      return { title: find(updates, id).title, anchor: `u-${id}` };
    case 'event':
      return { title: find(items.timeline, id).value.title, anchor: `e-${id}` };
    case 'statement':
      return { title: find(items.statements, id).value.says, anchor: `st-${id}` };
    case 'question':
      return { title: find(items.questions, id).value.asks, anchor: `q-${id}` };
    case 'commitment':
      return { title: find(items.commitments, id).value.says, anchor: `k-${id}` };
    case 'source':
      return { title: find(items.sources, id).value.publisher, anchor: `s-${id}` };
  }
}

function find<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`a correction of ${id}, which does not exist`);
  return found;
}
