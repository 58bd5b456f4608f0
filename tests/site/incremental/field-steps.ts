import type { Random } from '../../../bench/corpus/random.ts';
import {
  articles,
  organizations,
  people,
  places,
  rewriting,
  type Step,
  texts,
  updates,
  withField,
} from './state.ts';

const sentences = [
  'Leila Haddad and Ada Lind met in Seestadt.',
  'The Keeper told Jürgen Groß.',
  'Der Wasserrat schweigt, the Board does not.',
  'On **Sand Island** nobody heard of it.',
  'Nguyễn Thị Lan measured 3 m, *again*.',
  'See [the bridge](briefing:kurz) or [the lock](briefing:lock).',
  'See [the water council](organization:wasserrat) and [her](person:leila-haddad).',
] as const;

const words = ['the news', 'Seestadt', 'Lind', 'der Pegel', 'mussel', 'نهر'] as const;

const withWord = (text: string, name: string, random: Random): string =>
  withField(text, name, `Of ${random.pick(words)}, ${random.whole(100)} times`);

/** Another value of one of these fields, in one of the texts of this form. */
const anotherOf = (form: RegExp, names: readonly [string, ...string[]]): Step =>
  rewriting(form, (text, random) => withWord(text, random.pick(names), random));

const switched = (form: RegExp, name: string, value: string): Step =>
  rewriting(form, (text) => withField(text, name, text.includes(`\n${name}:`) ? undefined : value));

/** A number of a text, such as a day, a year or a length, by one more. */
const counted = (form: RegExp, number: RegExp): Step =>
  rewriting(form, (text, random) => {
    const all = [...text.matchAll(number)];
    const one = all[random.whole(Math.max(all.length, 1))];
    if (!one) return undefined;
    const next = String(Number(one[0]) + 1).padStart(one[0].length, '0');
    return text.slice(0, one.index) + next + text.slice(one.index + one[0].length);
  });

/** Edits within a file. */
export const fieldSteps: Readonly<Record<string, Step>> = {
  'a sentence more': rewriting(texts, (text, random) => `${text.trimEnd()}\n\n${random.pick(sentences)}\n`),
  'a sentence less': rewriting(texts, (text) =>
    /\n\n[^\n]+\n$/.test(text) ? text.replace(/\n\n[^\n]+\n$/, '\n') : undefined,
  ),
  'another headline, label or summary': anotherOf(articles, ['headline', 'label', 'summary']),
  'another title or note': anotherOf(updates, ['title', 'note']),
  'another summary by an update': anotherOf(updates, ['summary', 'headline']),
  'another status': rewriting(articles, (text, random) =>
    withField(text, 'status', random.pick(['developing', 'paused', 'concluded'])),
  ),
  'another kind': rewriting(updates, (text, random) =>
    withField(text, 'kind', random.pick(['development', 'background', 'clarification'])),
  ),
  'another language of a briefing': rewriting(articles, (text, random) =>
    withField(text, 'language', random.pick(['de', 'en-GB', 'fr', 'ar'])),
  ),
  'another time zone of a briefing': rewriting(articles, (text, random) =>
    withField(text, 'timeZone', random.pick(['Asia/Tokyo', 'Europe/Berlin', 'America/New_York'])),
  ),
  'another hour of publication': counted(updates, /(?<=^published: \S+T)\d\d(?=:)/gm),
  'another day of an event': counted(texts, /(?<=date: \d{4}-\d\d-)\d\d/g),
  'other key points': rewriting(articles, (text, random) =>
    withField(text, 'keyPoints', `[${random.pick(words)} ${random.whole(9)}, Leila Haddad]`),
  ),
  'another source': rewriting(articles, (text, random) =>
    text.includes('Abendbote') ? text.replace(/Abendbote\w*/, `Abendbote${random.whole(9)}`) : undefined,
  ),
  'a draft, or no longer': switched(/^(people\/new-|briefings\/[^/]+\/updates\/)/, 'draft', 'true'),
  'another name or description of a person': anotherOf(people, ['name', 'description', 'familyName']),
  'other aliases of a person': rewriting(people, (text, random) =>
    withField(text, 'aliases', `[${random.pick(['ferry', 'Brücke', 'Pegel', 'نهر'])}]`),
  ),
  'a name of its own script, or none': switched(people, 'nativeName', '{ text: آدا, language: ar }'),
  'another organization': anotherOf(organizations, ['name', 'description']),
  'other aliases of an organization': rewriting(organizations, (text, random) =>
    withField(text, 'aliases', `[${random.pick(['council', 'Messung', 'parts'])}]`),
  ),
  'another place': anotherOf(places, ['name', 'description']),
  'other coordinates': counted(places, /(?<=itude: -?)\d+/g),
  'another site': anotherOf(/^site\.yaml$/, ['name', 'tagline', 'description', 'corrections']),
  'another language of the site': rewriting(/^site\.yaml$/, (text, random) =>
    withField(text, 'language', random.pick(['de', 'en-GB', 'ar'])),
  ),
  'another time zone of the site': rewriting(/^site\.yaml$/, (text, random) =>
    withField(text, 'timeZone', random.pick(['Europe/Berlin', 'Asia/Tokyo'])),
  ),
  'pictures, or none': switched(/^site\.yaml$/, 'pictures', 'false'),
  'another authority, or none': switched(/^site\.yaml$/, 'authority', 'flussbote.example,2026'),
  'another lead, or none': switched(/^site\.yaml$/, 'lead', 'kurz'),
  'other contacts, or none': rewriting(/^site\.yaml$/, (text, random) =>
    withField(
      text,
      'security',
      random.pick([
        '{ contact: [mailto:a@flussbote.example], expires: 2027-01-01T00:00Z }',
        '{ contact: [mailto:b@flussbote.example], expires: 2027-01-01T00:00Z }',
      ]),
    ),
  ),
  'other redirects': rewriting(/^redirects\.yaml$/, (text, random) =>
    random.whole(3) === 0
      ? text.replace(/ {2}- .*\n$/, '')
      : `${text.trimEnd()}\n  - { from: /old/${random.whole(1000)}/, to: ${random.pick(['/people/', '/briefings/kurz/', '/people/ada-lind/'])} }\n`,
  ),
};
