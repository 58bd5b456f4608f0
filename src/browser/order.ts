import { read, write } from './store.ts';

const key = 'throughline:order';

/** A list that is in one order, which is said above it beside a button with the other. */
interface OrderedList {
  readonly list: Element;
  readonly label: Element;
  readonly button: HTMLButtonElement;
  newestFirst: boolean;
}

/** Lets the reader choose in which order all lists of a briefing are, and remembers it. */
export function letOrder(article: HTMLElement): void {
  const lists = listsOf(article);
  const put = (newestFirst: boolean) => {
    for (const one of lists) if (one.newestFirst !== newestFirst) turn(one);
  };
  for (const one of lists) {
    one.button.disabled = false;
    one.button.onclick = () => {
      const order = !one.newestFirst;
      put(order);
      write('localStorage', key, order ? 'newest' : 'oldest');
    };
  }
  const order = read('localStorage', key);
  if (order !== 'newest' && order !== 'oldest') return;
  put(order === 'newest');
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function listsOf(article: HTMLElement): readonly OrderedList[] {
  return [...article.querySelectorAll('.order')].flatMap((label) => {
    const list = label.closest('section')?.querySelector('.full');
    const button = label.nextElementSibling;
    return list && button instanceof HTMLButtonElement
      ? { list, label, button, newestFirst: list.matches('[reversed]') }
      : [];
  });
}

/** The same nodes in the other order; a heading stays above what it heads. */
function turn(one: OrderedList): void {
  const { list, label, button } = one;
  for (const part of [list, ...list.querySelectorAll('.spine, .spine ol')]) {
    part.append(...[...part.children].toReversed());
    for (const heading of part.querySelectorAll(':scope > h3'))
      heading.previousElementSibling?.before(heading);
  }
  one.newestFirst = !one.newestFirst;
  if (list instanceof HTMLOListElement) list.reversed = one.newestFirst;
  const [order, other] = [label.textContent, button.textContent];
  label.replaceChildren(other);
  button.replaceChildren(order);
}
