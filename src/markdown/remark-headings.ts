import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { wordsOf } from './nodes.ts';
import { visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Move headings to the level that the page has for them, and give each an id that no other heading has. */
export function remarkHeadings(work: Work) {
  return (tree: Root): undefined => {
    const { anchor, headings } = work.context;
    const deepest = 8 - headings;
    const slugger = new GithubSlugger();
    let above = 1;
    visitEach(tree, 'heading', (heading) => {
      const words = wordsOf(heading).trim();
      const problem = problemOf(heading, words, above, deepest);
      if (problem) report(work, placeOf(heading), problem);
      above = heading.depth;
      const id = anchor + slugger.slug(slug(words.normalize('NFC')) || 'section');
      heading.depth = Math.min(6, Math.max(headings, heading.depth + headings - 2)) as Heading['depth'];
      heading.data = { hProperties: { id } };
      work.findings.anchors.push(id);
    });
  };
}

function problemOf(heading: Heading, words: string, above: number, deepest: number) {
  const marks = '#'.repeat(heading.depth);
  if (words === '') {
    return {
      rule: 'empty-heading',
      fault: 'A heading has no words.',
      remedy: `Write the heading behind ${marks}, or take the line out.`,
    };
  }
  if (heading.depth === 1) {
    return {
      rule: 'top-heading',
      fault: `“${words}” is a heading of the first level, which is the title of the page.`,
      remedy: 'Begin it with ## instead of #.',
    };
  }
  if (heading.depth > deepest) {
    return {
      rule: 'deep-heading',
      fault: `“${words}” is a heading of level ${heading.depth}; a text has no more than ${deepest}.`,
      remedy: `Begin it with ${'#'.repeat(deepest)} or fewer.`,
    };
  }
  if (heading.depth > above + 1) {
    return {
      rule: 'skipped-heading',
      fault: `“${words}” begins with ${marks}, but no heading above it begins with ${marks.slice(1)}.`,
      remedy: `Begin it with ${'#'.repeat(above + 1)}.`,
    };
  }
  return undefined;
}
