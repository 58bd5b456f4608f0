import { type Asked, askedIn } from './search-address.ts';
import { type Found, openIndex, type SearchIndex } from './search-index.ts';
import {
  ask,
  askedOn,
  hrefOf,
  rowsOf,
  type SearchPage,
  searchPage,
  showCounts,
  showNothing,
} from './search-page.ts';

/** So many results are shown at first, and so many more when asked for. */
const SHOWN = 10;

/* Searches the site while the reader types. Without it the page leads to lists of everything. */
const found = searchPage();
if (found) start(found);

function start(page: SearchPage): void {
  const { form, field, kinds, list, more, results } = page;
  if (location.protocol === 'file:') {
    form.hidden = true;
    showNothing(page, form.dataset.host);
    return;
  }

  let index: Promise<SearchIndex> | undefined;
  const open = () => {
    index ??= openIndex(new URL(`${page.root}pagefind/`, document.baseURI).href);
    return index;
  };

  /** The latest question; what is found for an earlier one is dropped. */
  let asked: Asked = { query: '', kind: '' };
  let waiting: readonly Found[] = [];

  const answer = async (): Promise<void> => {
    const mine = askedOn(page);
    asked = mine;
    if (mine.query.trim() === '') {
      showNothing(page);
      return;
    }
    try {
      const all = await (await open()).find(mine.query);
      const ofKind = all.filter(({ kind }) => mine.kind === '' || kind === mine.kind);
      const rows = await rowsOf(page, ofKind.slice(0, SHOWN), mine.query);
      if (asked !== mine) return;
      waiting = ofKind.slice(SHOWN);
      list.replaceChildren(...rows);
      results.hidden = rows.length === 0;
      more.hidden = waiting.length === 0;
      showCounts(page, all, mine);
    } catch {
      // The next question tries again: the line may have been down.
      index = undefined;
      if (asked === mine) showNothing(page, form.dataset.failed);
    }
  };

  const showMore = async (): Promise<void> => {
    const mine = asked;
    const next = waiting.slice(0, SHOWN);
    const rows = await rowsOf(page, next, mine.query);
    if (asked !== mine) return;
    waiting = waiting.slice(SHOWN);
    list.append(...rows);
    more.hidden = waiting.length === 0;
    // The button moves away from under the finger; who goes on by keyboard goes on from there.
    rows[0]?.querySelector('a')?.focus();
  };

  const askAddress = () => {
    ask(
      page,
      askedIn(
        location.search,
        kinds.map(({ value }) => value),
      ),
    );
    void answer();
  };

  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    remember(page, false);
    void answer();
  });
  form.addEventListener('change', ({ target }) => {
    if (target === field) return;
    remember(page, true);
    void answer();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(page, true);
    void answer();
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', askAddress);
  askAddress();
}

/**
 * Puts the question into the address. What a reader types is one entry of the history until it is sent, or until a kind
 * is chosen: the way back leads from question to question, not from letter to letter.
 */
function remember(page: SearchPage, isSent: boolean): void {
  const href = hrefOf(askedOn(page));
  const isTyping = history.state === 'typing';
  const state = isSent ? 'sent' : 'typing';
  const isHere = href === location.pathname + location.search;
  try {
    history[isTyping || isHere ? 'replaceState' : 'pushState'](state, '', href);
  } catch {
    // Some browsers refuse an address that changes too often; the answer is the same.
  }
}
