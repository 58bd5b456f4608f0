import type { Link, PhrasingContent, Root } from 'mdast';
import type { ThingRef } from '../story/mentions.ts';
import { hostOf, safeHref } from './href.ts';
import { wordsOf } from './nodes.ts';
import type { LinkTarget, Refusal } from './text.ts';
import { visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Point every link at the target that the caller resolves its address to, and mark those that leave the site. */
export function remarkLinks(work: Work) {
  return (tree: Root): undefined => {
    visitEach(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined) return;
      const words = wordsOf(link);
      const isEmpty = words.trim() === '' || link.url === '';
      const target: LinkTarget = isEmpty ? emptyLink(link, words) : work.context.link(link.url);
      if ('href' in target) {
        reportTitle(link, work);
        reportMisleading(link, words.trim(), target.href, work);
        aim(link, target);
        return;
      }
      if ('fault' in target) {
        const { fault, remedy } = target;
        report(work, placeOf(link), { rule: isEmpty ? 'empty-link' : 'bad-link', fault, remedy });
      }
      const children: PhrasingContent[] = link.children;
      parent.children[index] = { type: 'plain', children };
    });
  };
}

function aim(link: Link, target: Extract<LinkTarget, { href: string }>): void {
  const named = /^(person|organization|place):(.+)$/.exec(link.url);
  link.title = null;
  link.data = {
    ...(named ? { names: { kind: named[1] as ThingRef['kind'], id: named[2] ?? '' } } : {}),
    hProperties: {
      href: safeHref(target.href),
      ...(target.flag ? { className: ['flag'] } : {}),
      ...(target.external ? { rel: ['external', 'noopener'] } : {}),
    },
  };
}

function emptyLink({ url }: Link, words: string): Refusal {
  if (url === '') {
    return {
      fault: `The link “${words}” has no address.`,
      remedy: 'Write the address between the round brackets.',
    };
  }
  return {
    fault: `The link to ${url} has no words.`,
    remedy: 'Write what is behind it between the square brackets.',
  };
}

function reportTitle(link: Link, work: Work): void {
  if (!link.title) return;
  report(work, placeOf(link), {
    rule: 'link-title',
    fault: `The link has a title, “${link.title}”, which most readers would never see.`,
    remedy: 'Say it in the text, and take the title out.',
  });
}

function reportMisleading(link: Link, words: string, href: string, work: Work): void {
  const shown = /^(https?:\/\/|www\.)?([^\s/?#@]+\.[^\s/?#@.\d]{2,}?)\.?(?:[:/?#]\S*)?$/iu.exec(words);
  if (!shown) return;
  const shownHost = hostOf(`http://${shown[1]?.startsWith('w') ? 'www.' : ''}${shown[2]}`);
  const host = hostOf(href);
  if (!shownHost || host === shownHost || host?.endsWith(`.${shownHost}`)) return;
  report(work, placeOf(link), {
    rule: 'misleading-link',
    fault: `The words “${words}” name one address, but the link leads to ${host ?? 'a page of this site'}.`,
    remedy: 'Write the words that describe what is behind the link, or the right address.',
    // A bare “node.js” may be a name, not an address.
    severity: shown[1] ? 'error' : 'warning',
  });
}
