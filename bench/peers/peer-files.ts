import type { CorpusFile } from '../corpus/content-files.ts';
import type { Edit } from '../corpus/edits.ts';
import type { Corpus, Employed, Event, Piece, Story, Text, Update } from '../corpus/model.ts';

/**
 * The corpus as plain generators read it: the same for all of them, in `content/briefings/STORY/_index.md`,
 * `content/briefings/STORY/updates/UPDATE.md` and `content/people/PERSON/_index.md`. They find no names in texts, so
 * that what this project finds is written as links to begin with, and a correction is only an update among others.
 */
export function* peerFiles(corpus: Corpus): Generator<CorpusFile> {
  for (const person of corpus.people) yield personFile(person);
  for (const story of corpus.stories) {
    yield storyFile(story);
    for (const update of story.updates) yield updateFile(story.slug, update);
  }
}

/** The file that an edit changes or adds. */
export function editedPeerFile(edit: Edit): CorpusFile {
  return 'person' in edit ? personFile(edit.person) : updateFile(edit.story, edit.update);
}

function personFile({ id, name, alias, role }: Employed): CorpusFile {
  return file(`people/${id}/_index.md`, { title: name, alias, role }, []);
}

function storyFile({ slug, headline, published, summary, status, cast, text }: Story): CorpusFile {
  const fields = { title: headline, date: seconds(published), lede: summary, status, cast: cast.map(idOf) };
  return file(`briefings/${slug}/_index.md`, fields, text);
}

function updateFile(slug: string, { id, title, published, note, events, text }: Update): CorpusFile {
  const people = text
    .flat()
    .flatMap((piece) => (typeof piece !== 'string' && 'person' in piece ? [piece.person] : []));
  const fields = {
    title,
    date: seconds(published),
    note,
    people: [...new Set(people)],
    events: events.map(plain),
  };
  return file(`briefings/${slug}/updates/${id}.md`, fields, text);
}

function plain({ date, title, text = '' }: Event): Readonly<Record<string, string>> {
  return { date, title, text };
}

function idOf({ id }: Employed): string {
  return id;
}

/** `2024-03-02T08:00Z` with the seconds that Go asks for. */
function seconds(moment: string): string {
  return moment.replace('Z', ':00Z');
}

/** JSON is YAML, too, and keeps dates the texts that they are. */
function file(path: string, fields: Readonly<Record<string, unknown>>, text: Text): CorpusFile {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = text.map((pieces) => pieces.map(written).join('')).join('\n\n');
  return { path: `content/${path}`, text: `---\n${lines.join('\n')}\n---\n${body}\n` };
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'source' in piece ? '' : `[${piece.words}](/people/${piece.person}/)`;
}
