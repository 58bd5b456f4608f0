import type { PlaceWords } from './place-words.ts';
import { counting } from './plural.ts';

const counted = counting('en');

/** English, of where a story happened. */
export const enPlaces: PlaceWords = {
  heading: 'Where it happened',
  titleOf: (briefing) => `Where it happened: ${briefing}`,
  intro: 'The places of the events, on a map and as a list. What lies close together stands together.',
  skip: 'Skip to the places',

  map: 'Map',
  mapOf: counted({
    one: 'Map with {} place; it leads to its entry in the list',
    other: 'Map with {} places; each leads to its entry in the list',
  }),
  overviewOf: counted({
    one: 'Smaller map with {} place farther away; it leads to its entry in the list',
    other: 'Smaller map with {} places farther away; each leads to its entry in the list',
  }),
  mapKey: 'The numbers are those of the list below.',
  overviewKey: 'Farther away: the smaller map shows the rest; its frame is the map above.',
  borders:
    'Borders are drawn as Natural Earth has them: by who is in control, not by who has a right to the land. They are no judgement on any of them.',
  credit: 'Shapes: Natural Earth, public domain; simplified.',

  onMap: 'On the map',
  offMap: 'Not on the map',
  offMapIntro: 'Places whose exact spot is not given, or which are no single spot.',
};
