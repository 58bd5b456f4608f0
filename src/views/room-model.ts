import { type Directory, pathToRoom } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { type Room, roomOf } from '../story/room.ts';
import { type Page, pageAt } from './page.ts';

/** The page with the table of meetings of a briefing that has any. */
export interface RoomModel {
  readonly page: Page;
  readonly edition: Edition;
  readonly room: Room;
  /** The section of the briefing’s page that the table belongs to: who met, or what happened where nobody is listed. */
  readonly section: 'who' | 'timeline';
}

export function roomModel(site: Site, directory: Directory, edition: Edition): RoomModel {
  const room = roomOf(edition, directory, ledgerOf(edition));
  if (!room) throw new Error(`${edition.slug} has no meetings`);
  const section = edition.items.who.length > 0 ? 'who' : 'timeline';
  return { page: pageAt(site, pathToRoom(edition.slug), edition.updated.at.year), edition, room, section };
}
