import type { DataFile } from '../story/offers.ts';
import { writeEvents } from './csv/events.ts';
import { writePeople } from './csv/people.ts';
import { writeStatements } from './csv/statements.ts';
import type { DataDesk } from './data-desk.ts';
import { writeNinjs } from './ninjs.ts';
import { writeStoryFile } from './story-file/write.ts';
import { writeTimelineJs } from './timeline-js.ts';

/** What writes each of the data files of a briefing. */
export const dataWriters: Readonly<Record<DataFile, (desk: DataDesk) => string>> = {
  story: writeStoryFile,
  events: writeEvents,
  statements: writeStatements,
  people: writePeople,
  timeline: writeTimelineJs,
  ninjs: writeNinjs,
};
