import type { Briefing } from '../story/briefing.ts';
import type { Directory } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Site } from '../story/newsroom.ts';
import type { Origin } from './origin.ts';

/** What the data files of a briefing are made from. */
export interface DataDesk {
  readonly site: Site;
  readonly briefing: Briefing;
  /** Its newest. */
  readonly edition: Edition;
  readonly directory: Directory;
  readonly origin: Origin;
}
