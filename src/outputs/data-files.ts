import type { Directory } from '../story/directory.ts';
import { newestEdition } from '../story/edition.ts';
import { directoryFor } from '../story/named.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { type DataFile, dataFiles, dataTypes } from '../story/offers.ts';
import { writeEvents } from './csv/events.ts';
import { writePeople } from './csv/people.ts';
import { writeStatements } from './csv/statements.ts';
import type { DataDesk } from './data-desk.ts';
import { writeNinjs } from './ninjs.ts';
import { originOf } from './origin.ts';
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

/** One of the data files of a briefing, ready to be written. */
export interface DataFileToWrite extends Omit<DataDesk, 'origin'> {
  readonly file: DataFile;
}

/** The data files of all briefings whose name ends so, as the paths of a route. */
export function dataPaths(newsroom: Newsroom, directory: Directory, extension: '.csv' | '.json') {
  const files = (Object.entries(dataFiles) as readonly [DataFile, string][]).filter(([, name]) =>
    name.endsWith(extension),
  );
  return newsroom.briefings.flatMap((briefing) => {
    const edition = newestEdition(briefing);
    const desk = { site: newsroom.site, briefing, edition, directory: directoryFor(edition, directory) };
    return files.map(([file, name]) => ({
      params: { slug: briefing.slug, data: name.slice(0, -extension.length) },
      props: { file, ...desk },
    }));
  });
}

/** `root` is the address of the front page. */
export function dataResponse({ file, ...desk }: DataFileToWrite, root: string): Response {
  const text = dataWriters[file]({ ...desk, origin: originOf(desk.site, root) });
  return new Response(text, { headers: { 'Content-Type': dataTypes[file] } });
}
