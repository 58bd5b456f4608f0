import { movedPages } from '../../src/story/redirects.ts';
import type { Desk } from '../../src/newsroom/open.ts';
import { embedSnippet } from '../../src/outputs/embed-snippet.ts';
import { briefingGraph } from '../../src/outputs/json-ld/briefing.ts';
import { correctionsGraph } from '../../src/outputs/json-ld/corrections.ts';
import { organizationGraph, personGraph, placeGraph } from '../../src/outputs/json-ld/dossiers.ts';
import { jsonLdElement } from '../../src/outputs/json-ld/element.ts';
import { frontGraph } from '../../src/outputs/json-ld/front.ts';
import { updateGraph } from '../../src/outputs/json-ld/update.ts';
import { originOf } from '../../src/outputs/origin.ts';
import { briefingPicture, updatePicture } from '../../src/pictures/picture.ts';
import { withDisputes } from '../../src/story/disputes.ts';
import { organizationDossier, personDossier, placeDossier } from '../../src/story/dossier.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { editionOfDay, olderDays } from '../../src/story/editions.ts';
import type { Briefing } from '../../src/story/briefing.ts';
import { permalinksOf } from '../../src/story/permalinks.ts';
import { withPlaces } from '../../src/story/places.ts';
import { withMeetings } from '../../src/story/room.ts';
import { siteCorrections } from '../../src/story/site-corrections.ts';
import { withSources } from '../../src/story/source-ledger.ts';
import { marksOf } from '../../src/story/visits.ts';
import { briefEvents } from '../../src/views/briefing/brief-events.ts';
import { briefingModel } from '../../src/views/briefing/briefing-model.ts';
import { correctionsModel } from '../../src/views/corrections-model.ts';
import { disputesModel } from '../../src/views/disputes-model.ts';
import { editionsModel } from '../../src/views/editions/editions-model.ts';
import { embedModel } from '../../src/views/embed/embed-model.ts';
import { followModel, storyFollowModel } from '../../src/views/follow-model.ts';
import { frontModel } from '../../src/views/front-model.ts';
import {
  organizationsModel,
  peopleModel,
  placesModel as placesListing,
} from '../../src/views/listing-model.ts';
import { peopleByOrganizationModel, peopleBySideModel } from '../../src/views/people-groups-model.ts';
import { placesModel } from '../../src/views/places-model.ts';
import { roomModel } from '../../src/views/room-model.ts';
import { searchModel } from '../../src/views/search-model.ts';
import { sourcesModel } from '../../src/views/sources-model.ts';
import { updateModel } from '../../src/views/update-model.ts';

const root = 'https://news.example/';

/** All that the pages of a newsroom show, but for maps, and the JSON-LD of each that has any. */
export function pageModels(desk: Desk): {
  readonly models: readonly unknown[];
  readonly jsonLd: readonly string[];
} {
  const { newsroom, directory, editions } = desk;
  const { site } = newsroom;
  const publication = { site, root };
  const front = frontModel(site, directory, editions);
  const stories = newsroom.briefings.map((briefing) => storyModels(desk, briefing));
  const people = newsroom.people.map((one) => personDossier(one, editions, directory));
  const organizations = newsroom.organizations.map((one) => organizationDossier(one, editions, directory));
  const places = newsroom.places.map((one) => placeDossier(one, editions, directory));
  return {
    models: [
      front,
      ...stories.flatMap(({ models }) => models),
      ...people,
      ...organizations,
      ...places,
      ...withDisputes(editions).map((edition) => disputesModel(site, directory, edition)),
      ...withMeetings(editions).map((edition) => roomModel(site, directory, edition)),
      ...withSources(editions).map((edition) => sourcesModel(site, directory, edition)),
      correctionsModel(site, editions),
      followModel(site, editions, root),
      peopleModel(newsroom),
      peopleBySideModel(newsroom, editions),
      peopleByOrganizationModel(newsroom),
      organizationsModel(newsroom),
      placesListing(newsroom),
      searchModel(newsroom, editions),
      movedPages(newsroom.redirects, permalinksOf(newsroom).pages),
    ],
    jsonLd: [
      frontGraph(publication, front.front),
      ...stories.flatMap(({ graphs }) => graphs),
      ...people.map((dossier) => personGraph(publication, dossier)),
      ...organizations.map((dossier) => organizationGraph(publication, dossier)),
      ...places.map((dossier) => placeGraph(publication, dossier)),
      correctionsGraph(publication, siteCorrections(editions)),
    ].map(jsonLdElement),
  };
}

/** What the pages with maps show, which takes longer to draw than all the others together. */
export function mapModels({ newsroom, directory, editions }: Desk): readonly unknown[] {
  return withPlaces(editions).map((edition) => placesModel(newsroom.site, directory, edition));
}

/** Of a briefing: its page, its older days, its updates, its frame and its pictures, as they are before being drawn. */
/** All that the pages of a briefing show, but for maps. */
export function storyModels({ newsroom: { site }, directory }: Desk, briefing: Briefing) {
  const publication = { site, root };
  const edition = newestEdition(briefing);
  const model = briefingModel(site, directory, edition, { marks: marksOf(briefing) });
  const updates = edition.updates.map(({ id }) => updateModel(site, directory, edition, id));
  const older = olderDays(briefing);
  return {
    models: [
      model,
      ...updates,
      ...older.map((day) => briefingModel(site, directory, editionOfDay(briefing, day), { older: day })),
      ...(briefing.updates.length > 0 ? [editionsModel(site, directory, briefing)] : []),
      embedModel(site, directory, edition),
      storyFollowModel(site, edition, root, embedSnippet(originOf(site, root), edition)),
      briefingPicture(site, directory, edition),
      ...edition.updates.map((update) => updatePicture(site, directory, briefing, update)),
    ],
    graphs: [
      briefingGraph(publication, { ...model, brief: briefEvents(model.timeline) }),
      ...updates.map((update) => updateGraph(publication, update)),
    ],
  };
}
