import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/* As little as can be between the files and the pages: read, render, fill in, write. */
const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);

const files = readdirSync('content', { recursive: true })
  .filter((path) => path.endsWith('.md'))
  .map(read);
const people = new Map(
  files.filter(({ path }) => path.startsWith('people/')).map((file) => [file.key, file]),
);
const stories = files.filter(({ path }) => /^briefings\/[^/]+\/_index\.md$/.test(path));
const updates = Map.groupBy(
  files.filter(({ path }) => path.includes('/updates/')),
  ({ path }) => path.split('/')[1],
);

rmSync('dist', { recursive: true, force: true });
const namedIn = new Map();
for (const story of stories) {
  const own = (updates.get(story.key) ?? []).sort(byDate);
  story.updates = own;
  for (const [index, update] of own.entries()) {
    for (const id of update.people) {
      const named = namedIn.get(id);
      if (named) named.push(update);
      else namedIn.set(id, [update]);
    }
    write(update.href, updatePage(update, story, own[index - 1], own[index + 1]));
  }
  write(story.href, storyPage(story, own));
}
for (const person of people.values()) write(person.href, personPage(person, namedIn.get(person.key) ?? []));
write('/', frontPage());

function read(path) {
  const [, fields, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
    readFileSync(join('content', path), 'utf8'),
  );
  const href = `/${path.replace(/(_index)?\.md$/, '').replace(/\/$/, '')}/`;
  const key = path.split('/')[1];
  return { ...load(fields), path, key, href, html: String(markdown.processSync(body)) };
}

function updatePage(update, story, previous, next) {
  return page(
    update.title,
    `<p>${link(story)}</p>
<h1>${escaped(update.title)}</h1>
<p><time>${update.date}</time></p>
<p>${escaped(update.note)}</p>
${update.html}
${timeline(update.events)}
${cast(update.people)}
<nav>${previous ? `<a href="${previous.href}" rel="prev">${escaped(previous.title)}</a>` : ''} ${next ? `<a href="${next.href}" rel="next">${escaped(next.title)}</a>` : ''}</nav>`,
  );
}

function storyPage(story, own) {
  return page(
    story.title,
    `<h1>${escaped(story.title)}</h1>
<p>${escaped(story.lede)}</p>
<p>${story.status}</p>
${story.html}
${timeline(own.flatMap(({ events }) => events))}
${cast(story.cast)}
${list(own.toReversed())}`,
  );
}

function personPage(person, named) {
  return page(
    person.title,
    `<h1>${escaped(person.title)}</h1>
<p>${escaped(person.role)}</p>
<p>${escaped(person.alias)}</p>
${list(named.toSorted(byDate).toReversed())}`,
  );
}

function frontPage() {
  const newest = stories.toSorted((a, b) => byDate(a.updates.at(-1), b.updates.at(-1))).toReversed();
  const items = newest.map(
    (story) =>
      `<li>${link(story)} <time>${story.updates.at(-1).date}</time> <p>${escaped(story.lede)}</p></li>`,
  );
  return page('The Quay', `<h1>The Quay</h1>\n<ol>${items.join('\n')}</ol>`);
}

function timeline(events) {
  const items = events.map(
    ({ date, title, text }) => `<li><time>${date}</time> ${escaped(title)} ${escaped(text)}</li>`,
  );
  return `<h2>Timeline</h2>\n<ol>${items.join('\n')}</ol>`;
}

function cast(ids) {
  return `<h2>People</h2>\n<ul>${ids.map((id) => `<li>${link(people.get(id))}</li>`).join('\n')}</ul>`;
}

function list(updates) {
  const items = updates.map((update) => `<li><time>${update.date}</time> ${link(update)}</li>`);
  return `<h2>Updates</h2>\n<ol>${items.join('\n')}</ol>`;
}

function page(title, main) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title></head>
<body><header><a href="/">The Quay</a></header>
<main>
${main}
</main></body></html>
`;
}

function link({ href, title }) {
  return `<a href="${href}">${escaped(title)}</a>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function byDate(a, b) {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}

function write(href, text) {
  const file = join('dist', href, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
