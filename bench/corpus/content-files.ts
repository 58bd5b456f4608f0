import type { Edit } from './edits.ts';
import type {
  Corpus,
  Employed,
  Event,
  Piece,
  Placed,
  Source,
  Statement,
  Story,
  Text,
  Update,
} from './model.ts';
import type { Thing } from './names.ts';

/** A file of a corpus: its path in the folder, with `/`, and what is in it. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** The corpus as a content folder of this project, for a site without pictures where its pages are shared. */
export function* contentFiles(
  corpus: Corpus,
  { pictures = false }: { readonly pictures?: boolean } = {},
): Generator<CorpusFile> {
  yield { path: 'site.yaml', text: `${site}pictures: ${pictures}\n` };
  for (const person of corpus.people) yield personFile(person);
  for (const place of corpus.places) yield { path: `places/${place.id}.md`, text: placeText(place) };
  for (const body of corpus.organizations) {
    yield { path: `organizations/${body.id}.md`, text: organizationText(body) };
  }
  for (const story of corpus.stories) {
    yield { path: `briefings/${story.slug}/briefing.md`, text: briefingText(story) };
    for (const update of story.updates) yield updateFile(story.slug, update);
  }
}

/** The file that an edit changes or adds. */
export function editedFile(edit: Edit): CorpusFile {
  return 'person' in edit ? personFile(edit.person) : updateFile(edit.story, edit.update);
}

function personFile({ id, name, familyName, alias, role, organization }: Employed): CorpusFile {
  const text = `---
name: ${name}
familyName: ${familyName}
aliases:
  - ${alias}
description: ${role} in the quarrel over the harbour
roles:
  - title: ${role}
    organization: ${organization}
    from: 2018
    sources: [register]
sources:
  - id: register
    publisher: Harbour Register
    url: https://register.example/${id}
    type: official
---
`;
  return { path: `people/${id}.md`, text };
}

function updateFile(slug: string, update: Update): CorpusFile {
  return { path: `briefings/${slug}/updates/${update.id}.md`, text: updateText(update) };
}

const site = `name: The Quay
tagline: A harbour and its quarrels
description: A site with as many stories as are asked for, all of them invented.
language: en-GB
timeZone: UTC
`;

function placeText({ name, latitude, longitude }: Placed): string {
  return `---\nname: ${name}\ncoordinates:\n  latitude: ${latitude}\n  longitude: ${longitude}\ntimeZone: UTC\n---\n`;
}

function organizationText({ name }: Thing): string {
  return `---\nname: ${name}\ndescription: A party to the quarrel over the harbour\n---\n`;
}

function briefingText(story: Story): string {
  return `---
headline: ${story.headline}
label: ${story.label}
summary: ${story.summary}
published: ${story.published}
status: ${story.status}
keyPoints:
${story.keyPoints.map((point) => `  - "${point}"`).join('\n')}
sides:
  - { id: board, name: The board }
  - { id: dockers, name: The dockers }
  - { id: others, name: Others }
who:
${story.cast.map(({ id, role }, index) => `  - { person: ${id}, side: ${sides[index % 3]}, role: ${role} }`).join('\n')}
questions:
  - { id: terms, asks: On what terms do the parties settle?, kind: position }
  - { id: cause, asks: Why did the pier give way?, kind: fact }
known:
  - id: pier
    text: ${story.known}
notKnown:
  - id: costs
    text: ${story.notKnown}
watch:
  - id: next
    text: The next hearing before the regional court.
---
${markdown(story.text)}
`;
}

const sides = ['board', 'dockers', 'others'] as const;

function updateText(update: Update): string {
  const { correction } = update;
  return `---
title: ${update.title}
published: ${update.published}
kind: ${update.kind}
note: ${update.note}
${update.summary ? `summary: ${update.summary}\n` : ''}timeline:
${update.events.map(eventLines).join('')}statements:
${update.statements.map(statementLines).join('')}${
    correction
      ? `corrections:
  - id: ${update.id}
    corrects: update:${correction.update}
    was: ${correction.was}
    now: ${correction.now}
    why: ${correction.why}
`
      : ''
  }sources:
${update.sources.map(sourceLines).join('')}---
${markdown(update.text)}
`;
}

function eventLines(event: Event): string {
  return `  - id: ${event.id}
    date: ${event.date}
    title: ${event.title}
${event.importance === 'high' ? `    label: ${event.id}\n` : ''}    status: ${event.status}
    importance: ${event.importance}
${event.text ? `    text: ${event.text}\n` : ''}${event.place ? `    place: ${event.place}\n` : ''}${
    event.participants.length > 0
      ? `    participants:\n${event.participants.map((id) => `      - { person: ${id} }\n`).join('')}`
      : ''
  }    sources: [${event.source}]
`;
}

function statementLines({ id, by, date, says, question, source }: Statement): string {
  return `  - { id: ${id}, by: ${by}, date: ${date}, question: ${question}, sources: [${source}], says: '${says}' }\n`;
}

function sourceLines({ id, publisher, title, url, published }: Source): string {
  return `  - { id: ${id}, publisher: ${publisher}, title: '${title}', url: '${url}', published: ${published}, type: news }\n`;
}

function markdown(text: Text): string {
  return text.map((pieces) => pieces.map(written).join('')).join('\n\n');
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('source' in piece) return `[^${piece.source}]`;
  return piece.linked ? `[${piece.words}](person:${piece.person})` : piece.words;
}
