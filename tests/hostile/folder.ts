import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { payloads, texts } from './vectors.ts';

/** The files of a content folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** What stands in a field: `slot` is its name, `set` the number of the payload that all fields of a file share. */
export type Fill = (slot: string, set: number) => string;

/** A folder in which everything that an editor can type comes from `fill`, quoted; the text of an update is `body`. */
export function folderOf(fill: Fill, body: string, sets: number): Files {
  const files: Record<string, string> = { 'site.yaml': site(fill) };
  for (let set = 0; set < sets; set += 1) {
    files[`people/p-${set}.md`] = person(fill, set);
    files[`organizations/o-${set}.md`] = organization(fill, set);
    files[`places/l-${set}.md`] = place(fill, set);
    files[`briefings/b-${set}/briefing.md`] = briefing(fill, set);
    files[`briefings/b-${set}/updates/2025-05-16-a.md`] = update(fill, set, body);
  }
  return files;
}

/** A word or two that are in order, by which the slot is known in the page; ids, dates and addresses stay alone. */
export function harmless(slot: string, set: number): string {
  if (slot.endsWith('.label')) return `L${set}`;
  return fixed[slot] ?? `Words ${set} ${slot.replace('.', ' ')}`;
}

/** What stands in every field of the published folders: of the payload, or of its twin. */
export const published =
  (which: 'hostile' | 'twin'): Fill =>
  (slot, set) => {
    if (slot in fixed) return harmless(slot, set);
    if (slot.endsWith('.label')) return `L${set} ${which === 'hostile' ? `<"'&>` : 'a b c'}`;
    const payload = payloads[set]?.[which] ?? '';
    return `${harmless(slot, set)} ${markdownSlots.has(slot) ? payload.replace(/[<&[*_`\\]/g, '\\$&') : payload}`;
  };

/** Each text of the table that is published, or its twin, as a paragraph of its own. */
export function publishedTexts(which: 'hostile' | 'twin'): string {
  return texts
    .flatMap((vector, at) => (which === 'twin' || !vector.rule ? [`Vector ${at}:\n\n${vector[which]}`] : []))
    .join('\n\n');
}

export function writePublished(which: 'hostile' | 'twin', folder: string): void {
  const files = folderOf(published(which), publishedTexts(which), payloads.length);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Fields that are no free text. */
const fixed: Readonly<Record<string, string>> = {
  'site.language': 'en-GB',
  'site.timeZone': 'Europe/Istanbul',
  'site.authority': 'a.example,2025',
  'event.id': 'closing',
  'event.date': '2025-05-15',
  'source.url': 'https://a.example/?a="b"&c=\'d\'',
};

/** Fields that are read as Markdown. */
const markdownSlots = new Set([
  'site.corrections',
  'briefing.keyPoint',
  'event.text',
  'known.text',
  'notKnown.text',
  'watch.text',
  'correction.why',
]);

const file = (fields: string, body = '') => `---\n${fields.trim()}\n---\n${body}\n`;

/** `{name}` in a template becomes the quoted text of that field. */
const filled = (template: string, fill: Fill, set: number) =>
  template
    .replace(/\{(\w+\.\w+)\}/g, (_, slot: string) => JSON.stringify(fill(slot, set)))
    .replaceAll('§', `${set}`);

const site = (fill: Fill) =>
  filled(
    `name: {site.name}
tagline: {site.tagline}
description: {site.description}
language: {site.language}
timeZone: {site.timeZone}
authority: {site.authority}
corrections: {site.corrections}
lead: b-0
`,
    fill,
    0,
  );

const person = (fill: Fill, set: number) =>
  file(
    filled(
      `name: {person.name}
familyName: {person.familyName}
nativeName: { text: {person.native}, language: uk }
aliases: [{person.alias}]
description: {person.description}
roles:
  - { title: {person.role}, organization: o-§, from: 2024, sources: [s] }
sources:
  - { id: s, publisher: {source.publisher}, title: {source.title}, url: {source.url}, note: {source.note}, type: news }
`,
      fill,
      set,
    ),
  );

const organization = (fill: Fill, set: number) =>
  file(
    filled(
      `name: {organization.name}
nativeName: { text: {organization.native}, language: uk }
aliases: [{organization.alias}]
description: {organization.description}
`,
      fill,
      set,
    ),
  );

const place = (fill: Fill, set: number) =>
  file(
    filled(
      `name: {place.name}
nativeName: { text: {place.native}, language: uk }
aliases: [{place.alias}]
description: {place.description}
coordinates: { latitude: 41.0, longitude: 29.0 }
`,
      fill,
      set,
    ),
  );

const briefing = (fill: Fill, set: number) =>
  file(
    filled(
      `headline: {briefing.headline}
label: {briefing.label}
summary: {briefing.summary}
published: 2025-05-15T20:00+03:00
status: developing
keyPoints: [{briefing.keyPoint}]
sides:
  - { id: town, name: {side.name} }
  - { id: builders, name: Builders }
who:
  - { person: p-§, side: town, role: {who.role} }
  - { organization: o-§, side: builders, role: {who.role} }
timeline:
  - id: {event.id}
    date: {event.date}
    title: {event.title}
    label: {event.label}
    importance: high
    meeting: true
    place: l-§
    text: {event.text}
    participants:
      - { person: p-§, as: {participant.as} }
    sources: [s]
statements:
  - id: too-early
    by: town
    date: 2025-05-15
    says: {statement.says}
    quote: {statement.quote}
    question: begin
    contestedBy:
      - { by: builders, how: {contest.how} }
    sources: [s]
questions:
  - { id: begin, asks: {question.asks}, kind: position, standing: {question.standing} }
  - { id: how, asks: {question.asks}, kind: fact }
commitments:
  - { id: ferry, by: builders, says: {commitment.says}, agreed: 2025-05-15, status: agreed, note: {commitment.note} }
known:
  - { id: kn, text: {known.text} }
notKnown:
  - { id: nk, text: {notKnown.text} }
watch:
  - { id: wa, text: {watch.text} }
sources:
  - { id: s, publisher: {source.publisher}, title: {source.title}, url: {source.url}, note: {source.note}, type: news }
`,
      fill,
      set,
    ),
    'What was said.[^s]',
  );

const update = (fill: Fill, set: number, body: string) =>
  file(
    filled(
      `title: {update.title}
published: 2025-05-16T18:00+03:00
kind: correction
note: {update.note}
headline: {update.headline}
corrections:
  - { id: c, corrects: briefing, was: {correction.was}, now: {correction.now}, why: {correction.why} }
`,
      fill,
      set,
    ),
    set === 0 ? body : 'More was said.',
  );
