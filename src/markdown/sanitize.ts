import type { Options } from 'rehype-sanitize';

const tableParts = ['thead', 'tbody', 'tr', 'th', 'td'];

/** What HTML a text may become. An allow-list: whatever it does not name is dropped, whichever way it came in. */
export const schema: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'pre', 'div', 'table'],
    ...tableParts,
    ...['figure', 'figcaption', 'img'],
    ...['a', 'strong', 'em', 'del', 'code', 'sup', 'br'],
  ],
  attributes: {
    a: [
      // Beside addresses with a scheme, only those that `place` completes: nothing is relative to an unknown page.
      ['href', /^(?:https?:\/\/|mailto:|tel:|#|\uE000|\uE001)/i],
      ['className', 'flag'],
      ['rel', 'external', 'noopener'],
    ],
    div: [['className', 'scroll'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: [['src', /^[\uE000\uE001]/], 'alt', ['width', /^\d+$/], ['height', /^\d+$/], ['loading', 'lazy']],
    ol: [['start', /^\d+$/]],
    th: [['scope', 'col']],
  },
  required: {},
  ancestors: Object.fromEntries([...tableParts.map((part) => [part, ['table']]), ['li', ['ol', 'ul']]]),
  // Ids carry a prefix from the pipeline (`t-…`), which a second prefix would only hide.
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
