import type { Mark } from '../story/visits.ts';

/** The attributes by which the script knows what is new to a reader. */
export interface MarkAttributes {
  readonly 'data-new'?: number;
  readonly 'data-changed'?: number;
  readonly 'data-corrected'?: number;
}

/** None for what stands as the article brought it. */
export function markAttributes(mark: Mark | undefined): MarkAttributes {
  return {
    ...(mark?.new && { 'data-new': mark.new }),
    ...(mark?.changed && { 'data-changed': mark.changed }),
    ...(mark?.corrected && { 'data-corrected': mark.corrected }),
  };
}
