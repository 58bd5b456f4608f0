import type { Random } from '../../../bench/corpus/random.ts';
import { picture } from './mixed-stories.ts';
import {
  anyOf,
  articles,
  aText,
  moved,
  people,
  type State,
  type Step,
  updates,
  withField,
  withFile,
} from './state.ts';

/** Files that come, go and get other names. */
export const fileSteps: Readonly<Record<string, Step>> = {
  'a new update': (state, random) => {
    const article = aText(state, random, articles);
    if (!article) return undefined;
    const day = `2026-04-${10 + random.whole(18)}`;
    const id = `${day}-news-${random.whole(1000)}`;
    return withFile(state, `${folderOf(article.path)}/updates/${id}.md`, newUpdate(day, state, random));
  },
  'an update less': without(updates),
  'another name of an update': renaming(updates),
  'a new briefing': (state, random) => {
    const model = state.files['briefings/kurz/briefing.md'];
    if (model === undefined) return undefined;
    const number = random.whole(1000);
    const text = withField(String(model), 'headline', `Another bridge, number ${number}`);
    return withFile(state, `briefings/bridge-${number}/briefing.md`, text);
  },
  'a briefing less': (state, random) => {
    const article = aText(state, random, /^briefings\/(bridge-\d+|kanal|lock)\/briefing\.md$/);
    return article && moved(state, (path) => (isIn(path, folderOf(article.path)) ? undefined : path));
  },
  'another name of a briefing': (state, random) => {
    const article = aText(state, random, articles);
    if (!article) return undefined;
    const from = folderOf(article.path);
    const slug = from.split('/').at(-1) ?? '';
    const to = `briefings/${slug.replace(/-\d+$/, '')}-${random.whole(1000)}`;
    const named = withFile(state, article.path, withFormer(article.text, slug));
    const renamed = moved(named, (path) => (isIn(path, from) ? to + path.slice(from.length) : path));
    return withFile(
      renamed,
      'redirects.yaml',
      String(state.files['redirects.yaml']).replaceAll(`/${from}/`, `/${to}/`),
    );
  },
  'a new person': (state, random) => {
    const number = random.whole(1000);
    const name = random.pick(['Mark', 'Haddad', 'Lind', 'Stopped']);
    return withFile(
      state,
      `people/new-${number}.md`,
      `---\nname: Person ${name} ${number}\nfamilyName: ${name}\naliases: [${random.pick(['road', 'Meldung', 'council'])}]\ndescription: New.\n---\n`,
    );
  },
  'a file under a wrong name': (state, random) =>
    withFile(
      state,
      `people/Wrong Name ${random.whole(9)}.md`,
      '---\nname: Wrong\ndescription: Wrong.\n---\n',
    ),
  'a person less': without(/^people\/new-/),
  'another name of a file of a person': renaming(people),
  'a new organization': (state, random) =>
    withFile(
      state,
      `organizations/new-${random.whole(1000)}.md`,
      `---\nname: Board ${random.whole(9)}\ndescription: New.\n---\n`,
    ),
  'an organization less': without(/^organizations\/new-/),
  'a new place': (state, random) =>
    withFile(
      state,
      `places/new-${random.whole(1000)}.md`,
      `---\nname: ${random.pick(['Yard', 'Upper Lock'])}\ncoordinates: { latitude: ${random.whole(60)}, longitude: ${random.whole(60)} }\n---\n`,
    ),
  'a place less': without(/^places\/new-/),
  'something less that others may need': without(/^(people|organizations|places)\//),
  'other points of an image': (state, random) => {
    const path = anImage(state, random);
    return path === undefined ? undefined : withFile(state, path, picture(6, 4, random.whole(256)));
  },
  'another size of an image': (state, random) => {
    const path = anImage(state, random);
    return path === undefined ? undefined : withFile(state, path, picture(1 + random.whole(9), 4, 7));
  },
  'a new image': (state, random) => {
    const update = aText(state, random, updates);
    if (!update) return undefined;
    const name = `shot-${random.whole(1000)}.png`;
    const shown = withFile(state, update.path, `${update.text.trimEnd()}\n\n![A shot](../${name})\n`);
    return withFile(shown, `${folderOf(folderOf(update.path))}/${name}`, picture(6, 4, random.whole(256)));
  },
  'an image that nobody shows': (state, random) => {
    const article = aText(state, random, articles);
    return (
      article && withFile(state, `${folderOf(article.path)}/spare-${random.whole(9)}.png`, picture(2, 2, 9))
    );
  },
  'an image less': (state, random) => {
    const gone = anImage(state, random, /\/spare-/);
    return gone === undefined ? undefined : moved(state, (path) => (path === gone ? undefined : path));
  },
};

function newUpdate(day: string, { files }: State, random: Random): string {
  const ids = Object.keys(files)
    .filter((path) => people.test(path))
    .map((path) => path.slice(7, -3));
  const number = random.whole(1000);
  return `---
title: News ${number}
published: ${day}T${10 + random.whole(13)}:00+02:00
kind: development
note: Something happened, for the ${number}th time.
timeline:
  - { id: event-${number}, date: ${day}, title: It happened, participants: [{ person: ${anyOf(ids, random) ?? 'ada-lind'} }] }
statements:
  - { id: said-${number}, by: ${anyOf(ids, random) ?? 'ada-lind'}, date: ${day}, says: It happened. }
known:
  - { id: known-${number}, text: It *happened*. }
---
${anyOf(['It happened.', 'Ada Lind was there.', 'The Keeper and Haddad were there.'], random)}
`;
}

function without(form: RegExp): Step {
  return (state, random) => {
    const gone = aText(state, random, form);
    return gone && moved(state, (path) => (path === gone.path ? undefined : path));
  };
}

/** Another name of a file, and in two of three cases the former one in it. */
function renaming(form: RegExp): Step {
  return (state, random) => {
    const found = aText(state, random, form);
    if (!found) return undefined;
    const id = found.path.split('/').at(-1)?.slice(0, -3) ?? '';
    const to = `${folderOf(found.path)}/${id.replace(/-\d{1,3}$/, '')}-${random.whole(1000)}.md`;
    const named = random.whole(3) === 0 ? state : withFile(state, found.path, withFormer(found.text, id));
    const renamed = moved(named, (path) => (path === found.path ? to : path));
    const next = to.split('/').at(-1)?.slice(0, -3) ?? '';
    return following(renamed, id, next);
  };
}

/** Whatever referred to an id refers to its next one. */
function following(state: State, id: string, next: string): State {
  const reference = new RegExp(`((?:person|by): |person:|update:)${id}\\b(?!-)`, 'g');
  const entries = Object.entries(state.files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content.replaceAll(reference, `$1${next}`) : content,
  ]);
  return { ...state, files: Object.fromEntries(entries) };
}

function withFormer(text: string, id: string): string {
  const former = /^formerly: \[(.*)\]$/m.exec(text)?.[1];
  return withField(text, 'formerly', former === undefined ? `[${id}]` : `[${former}, ${id}]`);
}

function anImage({ files }: State, random: Random, form = /\.png$/): string | undefined {
  return anyOf(
    Object.keys(files)
      .filter((path) => path.endsWith('.png') && form.test(path))
      .toSorted(),
    random,
  );
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
