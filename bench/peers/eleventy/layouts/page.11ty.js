/** Every page of the site; what stands in it follows from where its file is. */
export function render(data) {
  const { url } = data.page;
  const site = siteOf(data.collections.all);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(data.title)}</title></head>
<body><header><a href="/">The Quay</a></header>
<main>
${mainOf(url, data, site)}
</main></body></html>
`;
}

function mainOf(url, data, site) {
  if (url === '/') return front(site);
  if (url.startsWith('/people/')) return person(data, site.namedIn.get(url.split('/')[2]) ?? []);
  return url.includes('/updates/') ? update(data, site) : story(data, site);
}

const sites = new WeakMap();

/** Who is named where and what follows on what, once for all pages. */
function siteOf(all) {
  const known = sites.get(all);
  if (known) return known;
  const people = new Map(
    all.filter(({ url }) => url.startsWith('/people/')).map((one) => [one.url.split('/')[2], one]),
  );
  const updates = Map.groupBy(
    all.filter(({ url }) => url.includes('/updates/')).sort(byDate),
    ({ url }) => url.split('/')[2],
  );
  const stories = all.filter(({ url }) => url.startsWith('/briefings/') && !url.includes('/updates/'));
  const namedIn = new Map();
  for (const one of [...updates.values()].flat()) {
    for (const id of one.data.people) {
      const named = namedIn.get(id);
      if (named) named.push(one);
      else namedIn.set(id, [one]);
    }
  }
  const site = {
    people,
    updates,
    stories: new Map(stories.map((one) => [one.url.split('/')[2], one])),
    namedIn,
  };
  sites.set(all, site);
  return site;
}

function update(data, site) {
  const slug = data.page.url.split('/')[2];
  const own = site.updates.get(slug);
  const index = own.findIndex(({ url }) => url === data.page.url);
  const [previous, next] = [own[index - 1], own[index + 1]];
  return `<p>${link(site.stories.get(slug))}</p>
<h1>${escaped(data.title)}</h1>
<p><time>${data.date}</time></p>
<p>${escaped(data.note)}</p>
${data.content}
${timeline(data.events)}
${cast(data.people, site)}
<nav>${previous ? `<a href="${previous.url}" rel="prev">${escaped(previous.data.title)}</a>` : ''} ${next ? `<a href="${next.url}" rel="next">${escaped(next.data.title)}</a>` : ''}</nav>`;
}

function story(data, site) {
  const own = site.updates.get(data.page.url.split('/')[2]);
  return `<h1>${escaped(data.title)}</h1>
<p>${escaped(data.lede)}</p>
<p>${data.status}</p>
${data.content}
${timeline(own.flatMap((one) => one.data.events))}
${cast(data.cast, site)}
${list(own.toReversed())}`;
}

function person(data, named) {
  return `<h1>${escaped(data.title)}</h1>
<p>${escaped(data.role)}</p>
<p>${escaped(data.alias)}</p>
${list(named.toSorted(byDate).toReversed())}`;
}

function front(site) {
  const newest = [...site.stories].map(([slug, one]) => ({
    story: one,
    last: site.updates.get(slug).at(-1),
  }));
  newest.sort((a, b) => byDate(b.last, a.last));
  const items = newest.map(
    ({ story: one, last }) =>
      `<li>${link(one)} <time>${last.data.date}</time> <p>${escaped(one.data.lede)}</p></li>`,
  );
  return `<h1>The Quay</h1>\n<ol>${items.join('\n')}</ol>`;
}

function timeline(events) {
  const items = events.map(
    ({ date, title, text }) => `<li><time>${date}</time> ${escaped(title)} ${escaped(text)}</li>`,
  );
  return `<h2>Timeline</h2>\n<ol>${items.join('\n')}</ol>`;
}

function cast(ids, site) {
  return `<h2>People</h2>\n<ul>${ids.map((id) => `<li>${link(site.people.get(id))}</li>`).join('\n')}</ul>`;
}

function list(updates) {
  const items = updates.map((one) => `<li><time>${one.data.date}</time> ${link(one)}</li>`);
  return `<h2>Updates</h2>\n<ol>${items.join('\n')}</ol>`;
}

function link({ url, data }) {
  return `<a href="${url}">${escaped(data.title)}</a>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function byDate(a, b) {
  return a.data.date < b.data.date ? -1 : Number(a.data.date > b.data.date);
}
