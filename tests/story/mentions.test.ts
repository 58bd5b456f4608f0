import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, indexNames, type Named, type NameIndex } from '../../src/story/mentions.ts';

const person = (id: string, ...names: string[]): Named => ({ kind: 'person', id, names });
const place = (id: string, ...names: string[]): Named => ({ kind: 'place', id, names });

const umerov = person('umerov', 'Rustem Umerov', 'Umerov');
const trump = person('trump', 'Donald Trump', 'Trump');
const putin = person('putin', 'Vladimir Putin', 'Putin');

/** What is found, as `words → id`, or `words → id | id` where several things bear the name. */
function found(text: string, ...things: readonly Named[]): readonly string[] {
  return findNames(text, indexNames(things)).map(({ start, end, things: named }) => {
    return `${text.slice(start, end)} → ${named.map(({ id }) => id).join(' | ')}`;
  });
}

describe('whole names', () => {
  test('finds every mention, with its place', () => {
    expect(findNames('Umerov met Trump.', indexNames([umerov, trump]))).toEqual([
      { start: 0, end: 6, things: [{ kind: 'person', id: 'umerov' }] },
      { start: 11, end: 16, things: [{ kind: 'person', id: 'trump' }] },
    ]);
  });

  test('prefers the longest name, and does not see the shorter one within it', () => {
    const york = place('york', 'York');
    const times = person('times', 'New York Times');
    expect(found('New York Times, New York, York', york, place('new-york', 'New York'), times)).toEqual([
      'New York Times → times',
      'New York → new-york',
      'York → york',
    ]);
  });

  test('falls back to a shorter name when the longer one is not completed', () => {
    expect(found('New York Tim', place('new-york', 'New York'), person('t', 'New York Times'))).toEqual([
      'New York → new-york',
    ]);
  });

  test('goes on after a match, so that matches never overlap', () => {
    expect(found('New York Times', place('ny', 'New York'), person('yt', 'York Times'))).toEqual([
      'New York → ny',
    ]);
  });

  test('names every thing that bears the name', () => {
    expect(found('Washington', place('city', 'Washington'), person('george', 'Washington'))).toEqual([
      'Washington → city | george',
    ]);
  });

  test('counts a thing once, however often its file repeats a name', () => {
    expect(found('Umerov', person('umerov', 'Umerov', 'Umerov'))).toEqual(['Umerov → umerov']);
  });

  test('finds nothing with names that have no letter or digit, and nothing in an empty text', () => {
    expect(found('… - …', person('x', '', ' ', '…', '-'))).toEqual([]);
    expect(found('', umerov)).toEqual([]);
  });
});

describe('the bounds of a word', () => {
  test.each([
    ['Umerova and Umerovs', []],
    ['preUmerov', []],
    ['Umerov2', []],
    // A combining mark belongs to the letter before it.
    ['Umerov\u0301', []],
    ['(Umerov)', ['Umerov → umerov']],
    ['“Umerov”, ‘Umerov’', ['Umerov → umerov', 'Umerov → umerov']],
    ['Umerov/Trump', ['Umerov → umerov', 'Trump → trump']],
    ['Umerov…', ['Umerov → umerov']],
  ])('%s', (text, expected) => {
    expect(found(text, umerov, trump)).toEqual(expected);
  });

  test('an en dash parts names, a hyphen makes one name of two', () => {
    expect(found('the Trump–Putin meeting', trump, putin)).toEqual(['Trump → trump', 'Putin → putin']);
    expect(found('the Trump-Putin meeting', trump, putin)).toEqual([]);
    expect(found('Nord-Ost', person('ost', 'Ost'), person('nord', 'Nord'))).toEqual([]);
  });

  test('a hyphen to a word in small letters leaves the name a name', () => {
    expect(found('the Umerov-led team', umerov)).toEqual(['Umerov → umerov']);
    expect(found('pro-Trump, ex-Putin', trump, putin)).toEqual(['Trump → trump', 'Putin → putin']);
  });

  test('takes the part before a hyphen of a longer name only when the longer one is not there', () => {
    const jean = person('jean', 'Jean');
    const barrot = person('barrot', 'Jean-Noël Barrot');
    expect(found('Jean-Noël Barrot', jean, barrot)).toEqual(['Jean-Noël Barrot → barrot']);
    expect(found('Jean-Noël Barré', jean, barrot)).toEqual([]);
  });

  test('leaves the ending of a possessive outside', () => {
    expect(found("Umerov’s, Umerov's, UMEROV’S", umerov)).toEqual([
      'Umerov → umerov',
      'Umerov → umerov',
      'UMEROV → umerov',
    ]);
    expect(found('the Netherlands’ answer', place('nl', 'Netherlands'))).toEqual(['Netherlands → nl']);
    expect(found('Ankara’da, d’Istanbul', place('a', 'Ankara'), place('i', 'Istanbul'))).toEqual([
      'Ankara → a',
      'Istanbul → i',
    ]);
  });

  test('does not take a part of a name with an apostrophe', () => {
    expect(found('Sant’Egidio, O’Brien', person('sant', 'Sant'), person('brien', 'Brien'))).toEqual([]);
  });
});

describe('spelling', () => {
  test('minds capitals, but knows a name that is set in capitals', () => {
    expect(found('umerov Umerov UMEROV uMEROV', umerov)).toEqual(['Umerov → umerov', 'UMEROV → umerov']);
    expect(found('ÇIRAĞAN PALACE', place('c', 'Çırağan Palace'))).toEqual(['ÇIRAĞAN PALACE → c']);
  });

  test('prefers a name as written to another in capitals', () => {
    expect(found('WHO', person('who', 'Who'), place('org', 'WHO'))).toEqual(['WHO → org']);
  });

  test('finds composed letters in decomposed text and the reverse, at places of the original', () => {
    const erdogan = 'Recep Tayyip Erdoğan';
    const text = `“${erdogan.normalize('NFD')}” said`;
    const [match] = findNames(text, indexNames([person('e', erdogan)]));
    expect(text.slice(match?.start, match?.end)).toBe(erdogan.normalize('NFD'));
    expect(found(erdogan, person('e', erdogan.normalize('NFD')))).toEqual([`${erdogan} → e`]);
  });

  test('holds typographic, straight and letter apostrophes for equal', () => {
    const sant = person('s', 'Sant’Egidio');
    expect(found("Sant'Egidio Sant’Egidio Sant\u02BCEgidio", sant)).toHaveLength(3);
  });

  test('holds kinds of space, line breaks and kinds of hyphen for equal', () => {
    expect(found('Rustem\u00A0Umerov, Rustem \n Umerov, Rustem\u202FUmerov', umerov)).toHaveLength(3);
    expect(found('Jean\u2011Noël', person('j', 'Jean-Noël'))).toHaveLength(1);
    expect(found('RustemUmerov', person('r', 'Rustem Umerov'))).toEqual([]);
  });

  test('reads initials and full stops as they are', () => {
    expect(found('J. D. Vance of the U.S. spoke.', person('v', 'J. D. Vance'), place('us', 'U.S.'))).toEqual([
      'J. D. Vance → v',
      'U.S. → us',
    ]);
  });

  test('reads other scripts', () => {
    expect(found('Рустем Умєров прибув; 习近平。 أردوغان', person('u', 'Рустем Умєров'))).toEqual([
      'Рустем Умєров → u',
    ]);
    expect(found('أردوغان في أنقرة', person('e', 'أردوغان'), place('a', 'أنقرة'))).toEqual([
      'أردوغان → e',
      'أنقرة → a',
    ]);
  });
});

describe('against a naive search', () => {
  const letters = fc.constantFrom(
    'A',
    'a',
    'B',
    'É',
    'E\u0301',
    'ж',
    ' ',
    '\u00A0',
    '\n',
    '-',
    '’',
    "'",
    '.',
    '1',
    's',
    '–',
  );
  const words = (max: number) => fc.array(letters, { maxLength: max }).map((parts) => parts.join(''));

  test('finds the same', () => {
    fc.assert(
      fc.property(words(24), fc.array(words(5), { maxLength: 6 }), (text, names) => {
        const things = names.map((name, at) => person(String(at), name));
        const matches = findNames(text, indexNames(things)).map(({ start, end }) => [start, end]);
        expect(matches).toEqual(naiveSearch(text, names));
      }),
      { numRuns: 3_000 },
    );
  });

  const word = /[\p{L}\p{M}\p{N}]/u;
  const same = (text: string) =>
    text.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('’', "'").replaceAll('\u2011', '-');

  /** Every stretch of the text against every name, longest first. */
  function naiveSearch(text: string, names: readonly string[]): readonly (readonly [number, number])[] {
    const wanted = new Set(
      names
        .map((name) => name.trim())
        .filter((name) => word.test(name))
        .map(same),
    );
    const capitals = new Set([...wanted].map((name) => same(name.toUpperCase())));
    const found: [number, number][] = [];
    let start = 0;
    while (start < text.length) {
      let end = text.length;
      while (end > start && !isName(text, start, end, wanted, capitals)) end -= 1;
      if (end > start) found.push([start, end]);
      start = end > start ? end : start + 1;
    }
    return found;
  }

  function isName(
    text: string,
    start: number,
    end: number,
    wanted: Set<string>,
    capitals: Set<string>,
  ): boolean {
    const slice = text.slice(start, end);
    if (slice !== slice.trim() || !(wanted.has(same(slice)) || capitals.has(same(slice)))) return false;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (startsInWord(before, slice) || startsInWord(slice, after)) return false;
    const left = /([\p{L}\p{M}\p{N}]+)['’-]$/u.exec(before)?.[1];
    const right = /^(['’-])([\p{L}\p{M}\p{N}]+)/u.exec(after);
    if (left && /[\p{Lu}\p{Lo}]/u.test(left)) return false;
    if (right?.[2] === 'S' && right[1] !== '-') return true;
    return !/[\p{Lu}\p{Lo}]/u.test(right?.[2] ?? '');
  }

  const startsInWord = (before: string, after: string) =>
    word.test(before.at(-1) ?? '') && word.test(after.at(0) ?? '');
});

test('the cost grows with the text, not with the number of names', () => {
  const lookUps = (count: number) => {
    const index = indexNames(
      Array.from({ length: count }, (_, at) => person(`p${at}`, `Person Number ${at}`)),
    );
    let looked = 0;
    const get = (word: string) => {
      looked += 1;
      return index.next.get(word);
    };
    findNames('Nobody of that name was there. '.repeat(100), { ...index, next: new CountingMap(get) });
    return looked;
  };
  expect(lookUps(1_000)).toBe(lookUps(1));
});

class CountingMap extends Map<string, NameIndex> {
  override readonly get: (word: string) => NameIndex | undefined;
  constructor(get: (word: string) => NameIndex | undefined) {
    super();
    this.get = get;
  }
}
