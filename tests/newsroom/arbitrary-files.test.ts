import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Occasion } from '../../src/newsroom/compile.ts';
import { anyBytes, hurt, realFiles } from '../arbitrary/bytes.ts';
import { anyFields, nearFields } from '../arbitrary/fields.ts';
import type { Files } from '../arbitrary/files.ts';
import { aFolder } from '../arbitrary/folder.ts';
import { grammarFaults } from '../arbitrary/grammar.ts';
import { judge } from '../arbitrary/judge.ts';
import type { WrittenFile } from '../arbitrary/routes.ts';
import { longer, setting } from '../arbitrary/setting.ts';
import { joined, type Kind, kinds, partsOf, pathOf, soundFiles } from '../arbitrary/sound.ts';

vi.mock('../../src/newsroom/open.ts', () => import('../arbitrary/opened.ts'));
vi.stubEnv('SITE', 'https://news.example');

/*
 * Whatever stands in a content folder, `check` answers: with problems that an editor can act on, or with a site that
 * can be built.
 */

const runs = setting(15);
const limit = longer(30_000);

const occasion: fc.Arbitrary<Occasion> = fc.constantFrom<Occasion>(
  {},
  { preview: true },
  { now: Date.UTC(2025, 4, 16), until: Date.UTC(2025, 4, 16) },
);
const sound = soundFiles();

/** How many folders were judged, and of how many there could be a site. */
const count = { judged: 0, sites: 0 };
/** The feeds and sitemaps of these sites. */
const xml: WrittenFile[] = [];

test.each(kinds)(
  'any bytes, and those of real files that were hurt, come to problems or to a site: %s',
  async (kind) => {
    const path = pathOf(kind);
    const own = Buffer.from(sound[path] ?? '');
    const bytes = fc.oneof(anyBytes, hurt([own, ...realFiles(realPaths[kind])]), {
      weight: 3,
      arbitrary: hurt([own], 2),
    });
    await fc.assert(
      fc.asyncProperty(bytes, occasion, (content, when) => holds({ ...sound, [path]: content }, when)),
      runs,
    );
  },
  limit,
);

test.each(kinds.filter((kind) => kind !== 'permalinks' && kind !== 'image'))(
  'any fields, and right ones among wrong ones, come to problems or to a site: %s',
  async (kind) => {
    const path = pathOf(kind);
    const [fields, body] = partsOf(String(sound[path]));
    const isYaml = kind === 'site' || kind === 'redirects';
    const text = fc.oneof(anyFields, { weight: 5, arbitrary: nearFields([fields]) });
    await fc.assert(
      fc.asyncProperty(text, occasion, (yaml, when) =>
        holds({ ...sound, [path]: isYaml ? yaml : joined(yaml, body) }, when, kind === 'place'),
      ),
      runs,
    );
  },
  limit,
);

test(
  'a file of any name comes to problems or to a site',
  async () => {
    await fc.assert(
      fc.asyncProperty(oddPath, fc.constantFrom(...Object.values(sound)), (path, content) =>
        holds({ ...sound, [path]: content }, {}),
      ),
      runs,
    );
  },
  limit,
);

test('feeds and sitemaps of all these sites keep to the grammars of their formats', async () => {
  expect(xml.length).toBeGreaterThan(0);
  expect(await grammarFaults(xml)).toEqual([]);
});

test('many of these folders come to a site', () => {
  expect(count.sites).toBeGreaterThan(count.judged / 8);
});

async function holds(content: Files, when: Occasion, maps = false): Promise<void> {
  const { newsroom, files: written } = await judge(aFolder(content), when, { maps });
  xml.push(...written.filter(({ path }) => path.endsWith('.xml')));
  count.judged += 1;
  if (newsroom) count.sites += 1;
}

const realPaths: Readonly<Record<Kind, RegExp>> = {
  site: /(^|\/)site\.yaml$/,
  redirects: /redirects\.yaml$/,
  permalinks: /\.permalinks$/,
  person: /people\/.*\.md$/,
  organization: /organizations\/.*\.md$/,
  place: /places\/.*\.md$/,
  briefing: /briefing\.md$/,
  update: /updates\/.*\.md$/,
  image: /\.png$/,
};

/** A path of a new file, which some folders of content may stand in. */
const oddPath = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('people', 'places', 'briefings', 'bridge-0', 'updates', 'a', 'A'),
      },
      fc.constantFrom(
        'Ada-Lind-0.md',
        'ada_lind.md',
        'é.md',
        'e\u0301.md',
        'con.md',
        'index.md',
        'a.MD',
        'a.md.md',
        ' .md',
        '-.md',
        'site.yml',
        'briefing.txt',
        'x.gif',
        'x.svg',
        '2025-05-16-a.md',
        '2025-99-99-a.md',
        '\u202eda.md',
        '%00.md',
        'a\nb.md',
        '::error::.md',
        '__proto__',
        '.a',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map((part) => part.replaceAll(/[/\0\ud800-\udfff]|^\.\.?$/g, '_')).join('/'))
  // Where there is a file there can be no folder.
  .filter(
    (path) =>
      !Object.keys(sound).some(
        (known) => path === known || path.startsWith(`${known}/`) || known.startsWith(`${path}/`),
      ),
  );
