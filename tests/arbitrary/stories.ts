import fc from 'fast-check';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { briefing } from '../../src/schema/briefing.ts';
import { items, side } from '../../src/schema/items.ts';
import { organization } from '../../src/schema/organization.ts';
import { person } from '../../src/schema/person.ts';
import { place } from '../../src/schema/place.ts';
import {
  choicesOf,
  fieldsOf,
  isInlineMarkdown,
  isOptional,
  membersOf,
  referenceOf,
} from '../../src/schema/shape.ts';
import { site } from '../../src/schema/site.ts';
import { update } from '../../src/schema/update.ts';
import { type Files, image } from './files.ts';
import { body, day, inline, line, moment } from './words.ts';

/** Draws a value of an arbitrary. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;
type Fields = Record<string, unknown>;

/**
 * A briefing with its updates and all whom and what it names, made from the schemas alone: whatever an editor may
 * write. Every id and name holds `set`, so that many of them can lie in one folder.
 */
export const story = (set: number): fc.Arbitrary<Files> => drawn((draw) => new Maker(draw, set).story());

/** The facts of a site. */
export const siteFile: fc.Arbitrary<string> = drawn((draw) => {
  const fields = new Maker(draw, 0).group(site);
  return stringify({ ...fields, lead: undefined, security: undefined, repository: undefined });
});

function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((value) => make((arbitrary) => value(() => arbitrary)));
}

/** Which items there are already, by list. */
type Brought = Record<keyof typeof items, Set<string>>;

class Maker {
  readonly #draw: Draw;
  readonly #set: number;
  readonly #ids: Record<string, readonly string[]>;

  constructor(draw: Draw, set: number) {
    this.#draw = draw;
    this.#set = set;
    const three = (letter: string) => [0, 1, 2].map((index) => `${letter}-${set}-${index}`);
    const sides = [`s-${set}-0`, `s-${set}-1`];
    this.#ids = { person: three('p'), organization: three('o'), place: three('l'), side: sides };
    this.#ids.party = [...three('p'), ...three('o'), ...sides];
  }

  story(): Files {
    const files: Record<string, string | Uint8Array> = {};
    const thing = (folder: string, schema: z.ZodType, id: string) => {
      const { familyName, aliases, sources, partOf, draft, formerly, ...fields } = this.group(schema);
      // Names of its own: what two share may not be read as either.
      const native = fields.nativeName !== undefined && {
        nativeName: { text: `Назва ${id}`, language: 'uk' },
      };
      files[`${folder}/${id}.md`] = file({ ...fields, name: `Name ${id}`, ...native }, '');
    };
    for (const id of this.#ids.person ?? []) thing('people', person, id);
    for (const id of this.#ids.organization ?? []) thing('organizations', organization, id);
    for (const id of this.#ids.place ?? []) thing('places', place, id);
    const folder = `briefings/b-${this.#set}`;
    files[`${folder}/briefing.md`] = this.#article();
    const count = this.#draw(fc.integer({ min: 0, max: 4 }));
    const step = this.#draw(fc.constantFrom(0, 1, 3));
    for (let index = 0; index < count; index += 1) {
      const date = `2025-06-${10 + index * step}`;
      const [name, text] = this.#update(date, index);
      files[`${folder}/updates/${name}.md`] = text;
    }
    files[`${folder}/a.gif`] = image;
    return files;
  }

  readonly #brought: Brought = {
    timeline: new Set(),
    statements: new Set(),
    questions: new Set(),
    commitments: new Set(),
    known: new Set(),
    notKnown: new Set(),
    watch: new Set(),
    sources: new Set(),
    who: new Set(),
  };

  #article(): string {
    const sides = (this.#ids.side ?? []).map((id) => ({ ...this.group(side), id }));
    const fields = this.group(briefing, listNames);
    return file(
      {
        ...fields,
        ...this.#lists(),
        label: `Story ${this.#set}`,
        published: `2025-06-0${this.#draw(fc.integer({ min: 1, max: 9 }))}T08:00+03:00`,
        sides,
        draft: undefined,
        formerly: undefined,
      },
      `The words in question.\n\n${this.#body()}`,
    );
  }

  #update(date: string, index: number): readonly [name: string, text: string] {
    const fields = this.group(update, [...listNames, 'corrections']);
    const lists = this.#lists();
    const changed = Object.values(lists.timeline ?? [])[0];
    const corrects = [
      ...(index === 0 ? [{ corrects: 'article', was: 'The words in question', now: 'Other words' }] : []),
      ...(fields.headline === undefined
        ? []
        : [{ corrects: 'briefing', was: this.#draw(line), now: this.#draw(line) }]),
      ...(changed
        ? [{ corrects: `event:${String(changed.id)}`, was: this.#draw(line), now: this.#draw(line) }]
        : []),
    ].map((one, at) => ({ id: `c-${index}-${at}`, ...one, why: this.#draw(inline) }));
    const corrections = this.#draw(fc.subarray(corrects));
    const text = file(
      {
        ...fields,
        ...lists,
        published: `${date}T${10 + index}:30Z`,
        draft: undefined,
        formerly: undefined,
        ...(corrections.length > 0 && { corrections }),
      },
      this.#body().replaceAll('(a.gif)', '(../a.gif)'),
    );
    return [`${date}-u-${index}`, text];
  }

  /** Items that are new, whole, and items that are there already, of which some fields change. */
  #lists(): Partial<Record<keyof typeof items, Fields[]>> {
    const lists: Partial<Record<keyof typeof items, Fields[]>> = {};
    // What others refer to comes first.
    for (const list of ['sources', 'questions', 'timeline', ...listNames] as const) {
      if (lists[list]) continue;
      const field = list === 'who' ? 'person' : 'id';
      const pool =
        list === 'who'
          ? (this.#ids.person ?? [])
          : [0, 1, 2, 3].map((index) => `${list.toLowerCase()}-${index}`);
      const members = this.#draw(fc.subarray([...pool])).map((id) => {
        const isNew = !this.#brought[list].has(id);
        this.#brought[list].add(id);
        const kind = { sources: 'source', questions: 'question', timeline: 'event' }[list as string];
        if (kind) this.#ids[kind] = [...this.#brought[list]];
        const { organization: _, ...fields } = this.group(items[list], [], !isNew);
        return { ...fields, [field]: id };
      });
      if (members.length > 0) lists[list] = members;
    }
    return lists;
  }

  #body(): string {
    const [source] = this.#ids.source ?? [];
    const note = source && this.#draw(fc.boolean()) ? `Name p-${this.#set}-0 was there.[^${source}]\n\n` : '';
    return note + this.#draw(body);
  }

  /** A group of fields, each as its schema wants it; `partial` makes all of them optional. */
  group(schema: z.ZodType, without: readonly string[] = [], partial = false): Fields {
    const fields: Fields = {};
    for (const [name, field] of Object.entries(fieldsOf(schema) ?? {})) {
      if (without.includes(name)) continue;
      if ((partial || isOptional(field)) && this.#draw(fc.boolean())) continue;
      const value = this.#value(name, field);
      if (value !== undefined) fields[name] = value;
    }
    // Who takes part is one or the other.
    if (fields.person !== undefined) delete fields.organization;
    else if ('as' in (fieldsOf(schema) ?? {}) && fields.organization === undefined)
      fields.person = this.#ids.person?.[0];
    return fields;
  }

  #value(name: string, schema: z.ZodType): unknown {
    const choices = choicesOf(schema);
    if (choices) return this.#draw(fc.constantFrom(...choices));
    const members = membersOf(schema);
    if (members) {
      const count = this.#draw(fc.integer({ min: 1, max: 3 }));
      const values = Array.from({ length: count }, () => this.#value(name, members)).filter(
        (one) => one !== undefined,
      );
      return values.length === 0 ? undefined : distinct(values);
    }
    const kind = referenceOf(schema);
    if (kind) {
      const ids = this.#ids[kind] ?? [];
      return ids.length === 0 ? undefined : this.#draw(fc.constantFrom(...ids));
    }
    if (fieldsOf(schema)) return this.group(schema);
    if (isInlineMarkdown(schema)) return this.#draw(inline);
    return this.#draw(leaves[name] ?? line);
  }
}

const listNames = Object.keys(items) as readonly (keyof typeof items)[];

/** Fields that are no free text, by name. */
const leaves: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.nat(99).map((number) => `x-${number}`),
  label: fc.constantFrom('Talks', '停火', '<b>', 'العربية', "it's", 'a'),
  date: moment,
  agreed: moment,
  due: moment,
  announcedFor: moment,
  published: moment,
  from: day.map((date) => `1${date.slice(1)}`),
  to: day.map((date) => `2${date.slice(1)}`),
  url: fc.constantFrom(
    'https://a.example/',
    'https://a.example/?a="b"&c=\'d\'<e>',
    'http://[::1]/x',
    'https://bücher.example/ö?%zz#ü',
  ),
  archive: fc.constantFrom('https://archive.example/1'),
  wikipedia: fc.constantFrom('https://en.wikipedia.org/wiki/A_(b)'),
  wikidata: fc.constantFrom('Q1', 'Q3874799'),
  country: fc.constantFrom('TR', 'UA', 'ZZ'),
  language: fc.constantFrom(
    'en-GB',
    'de',
    'uk',
    'ar',
    'he',
    'zh-Hans',
    'tr',
    'pt-BR',
    'sr-Latn-RS',
    'en-x-a',
  ),
  timeZone: fc.constantFrom(
    'Europe/Istanbul',
    'UTC',
    'Pacific/Kiritimati',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Africa/Monrovia',
  ),
  authority: fc.constantFrom('news.example,2026', 'a.b.example,2025-01-02'),
  latitude: fc.constantFrom('90', '-90', '0', '41.015', '-0.0001', '89.9999'),
  longitude: fc.constantFrom('180', '-180', '0', '28.979', '-179.99', '0.5'),
};

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function file(fields: Fields, text: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text}`;
}
