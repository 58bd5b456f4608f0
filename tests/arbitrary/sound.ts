import { type Files, image } from './files.ts';

/**
 * A folder with every kind of file and field, in order, whose ids and names hold `set`, so that many can lie together.
 */
export function soundFiles(set = 0): Files {
  return Object.fromEntries(
    Object.entries(templates).map(([path, content]) => [
      numbered(path, set),
      typeof content === 'string' ? numbered(content, set) : content,
    ]),
  );
}

function numbered(text: string, set: number): string {
  return text.replaceAll('§', `${set}`);
}

/** Where each kind of file lies. */
const places = {
  site: 'site.yaml',
  redirects: 'redirects.yaml',
  permalinks: '.permalinks',
  person: 'people/ada-lind-§.md',
  organization: 'organizations/town-hall-§.md',
  place: 'places/harbour-§.md',
  briefing: 'briefings/bridge-§/briefing.md',
  update: 'briefings/bridge-§/updates/2025-05-16-ferry.md',
  image: 'briefings/bridge-§/bridge.gif',
} as const;

export type Kind = keyof typeof places;
export const kinds = Object.keys(places) as readonly Kind[];

export const pathOf = (kind: Kind, set = 0): string => numbered(places[kind], set);

const templates: Files = {
  [places.site]: `name: The Harbour News
tagline: News of the harbour
description: What happens at the harbour.
language: en-GB
timeZone: Europe/Istanbul
authority: news.example,2025
corrections: What was wrong is **put right**.
pictures: true
repository: { url: https://github.com/harbour/news, kind: github, branch: main, folder: content }
security:
  contact: [mailto:security@news.example]
  expires: 2999-01-01T00:00Z
  policy: https://news.example/policy
`,
  [places.redirects]: `redirects:
  - { from: /old/, to: / }
  - { from: /older/bridge/, to: /corrections/ }
`,
  [places.permalinks]: '# What was published.\n/\n/people/\n/corrections/\n',
  [places.person]: `---
name: Ada Lind §
familyName: Lind §
nativeName: { text: Ада Лінд, language: uk }
aliases: [A. Lind §]
description: Mayor of the town
roles:
  - { title: Mayor, organization: town-hall-§, from: 2024, to: 2025-06, sources: [register] }
sources:
  - { id: register, publisher: Register, title: Mayors, url: https://register.example/, published: 2024-05, language: tr, type: official, archive: https://archive.example/1, note: A list }
wikidata: Q1
wikipedia: https://en.wikipedia.org/wiki/Ada
formerly: [ada-§]
---
She was born at [the harbour](place:harbour-§).
`,
  [places.organization]: `---
name: Town Hall §
nativeName: { text: Ратуша, language: uk }
aliases: [Hall §]
description: Government of the town
country: TR
wikidata: Q2
---
`,
  [places.place]: `---
name: Old Harbour §
aliases: [Harbour §]
description: Where the ferry lands
country: TR
coordinates: { latitude: 41.0, longitude: 29.0 }
timeZone: Europe/Istanbul
---
`,
  [places.briefing]: `---
headline: The bridge is to close
label: The bridge §
summary: The old bridge is to close for works.
published: 2025-05-15T20:00+03:00
status: developing
language: en
timeZone: Europe/Istanbul
keyPoints:
  - The bridge closes **on Tuesday**.[^gazette]
sides:
  - { id: town, name: The town }
  - { id: builders, name: The builders }
who:
  - { person: ada-lind-§, side: town, role: Mayor }
  - { organization: town-hall-§, side: builders, role: Builder }
timeline:
  - { id: letter, date: 2025-05-14T09:30+03:00, title: The town is told, importance: low, certainty: reported }
  - id: closing
    date: 2025-05-20
    title: The bridge closes
    label: Closing
    status: planned
    announcedFor: 2025-05-19
    text: It closes for *works*.[^gazette]
    place: harbour-§
    meeting: true
    importance: high
    certainty: confirmed
    participants:
      - { person: ada-lind-§, as: mayor }
      - { organization: town-hall-§, absent: true }
    sources: [gazette]
statements:
  - { id: too-early, by: town, date: 2025-05-15, says: The works begin too early., quote: too early, question: begin, event: letter, certainty: disputed, sources: [gazette], contestedBy: [{ by: builders, how: They call it late. }] }
  - { id: on-time, by: [builders, ada-lind-§], date: 2025-05, says: They begin on time., question: begin }
questions:
  - { id: begin, asks: When do the works begin?, kind: position, standing: Nobody knows. }
  - { id: cost, asks: What do they cost?, kind: fact, event: letter }
commitments:
  - { id: ferry, by: builders, says: A ferry runs., agreed: 2025-05-15, due: ../2025-06-01, status: agreed, event: closing, evidence: letter, note: From dawn to dusk., sources: [gazette] }
known: [{ id: kn, text: It closes., sources: [gazette] }]
notKnown: [{ id: nk, text: How long it takes. }]
watch: [{ id: wa, text: The vote of the town. }]
sources:
  - { id: gazette, publisher: Gazette, title: It closes, url: https://gazette.example/1, published: 2025-05-15, type: news }
formerly: [old-bridge-§]
---
Ada Lind § spoke of the bridge on Thursday.[^gazette]

![The bridge](bridge.gif)

## What is next

Nobody knows how long the works will last.

| Day | What |
| --- | --- |
| 20 May | It closes |
`,
  [places.update]: `---
title: A ferry is found
published: 2025-05-16T18:00+03:00
kind: correction
note: A ferry will run.
headline: The bridge closes, and a ferry runs
summary: A ferry takes the place of the bridge.
status: paused
keyPoints: [A ferry runs.]
who:
  - { person: ada-lind-§, role: Mayor until June }
timeline:
  - { id: closing, status: postponed, date: 2025-05-21 }
  - { id: first-ferry, date: 2025-05-22T06:00+03:00/2025-05-22T07:00+03:00, title: The ferry runs, status: planned }
statements:
  - { id: too-early, certainty: reported }
questions:
  - { id: begin, standing: On Wednesday. }
commitments:
  - { id: ferry, status: under-way }
known: [{ id: nk-2, text: A ferry was found. }]
notKnown: [{ id: nk, status: dropped }]
corrections:
  - { id: day, corrects: event:closing, was: 20 May, now: 21 May, why: It was *put off*., sources: [gazette] }
  - { id: weekday, corrects: article, was: on Thursday, now: on Wednesday, why: We had the wrong day. }
  - { id: all, corrects: briefing, was: The bridge is to close, now: The bridge closes, why: More is known. }
sources:
  - { id: radio, publisher: Radio, url: https://radio.example/, type: state-media }
formerly: [2025-05-16-found]
---
A ferry will run from the Old Harbour §.[^radio]
`,
  [places.image]: image,
};

/** The fields of a file of ours, without the lines around them, and its text. */
export function partsOf(text: string): readonly [fields: string, body: string] {
  const [, fields = text, body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(text) ?? [];
  return [fields, body];
}

export const joined = (fields: string, body: string): string => `---\n${fields.trimEnd()}\n---\n${body}`;
