import type { Image, Paragraph, Root } from 'mdast';
import { safeHref } from './href.ts';
import type { Figure } from './nodes.ts';
import { visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Turn an image that stands in a paragraph of its own into a figure, with its title as the caption. */
export function remarkImages(work: Work) {
  return (tree: Root): undefined => {
    visitEach(tree, 'paragraph', (paragraph, index, parent) => {
      const image = onlyImage(paragraph);
      if (!image || !parent || index === undefined) return;
      const figure = figureOf(image, work);
      paragraph.children = [];
      if (figure) parent.children[index] = figure;
    });
    visitEach(tree, 'image', (image) => {
      report(work, placeOf(image), {
        rule: 'image-in-text',
        fault: `The image ${image.url} stands inside a line of text.`,
        remedy: 'Give it a paragraph of its own, with an empty line before and after.',
      });
    });
  };
}

function onlyImage({ children }: Paragraph): Image | undefined {
  const [first, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'image' && others.length === 0 ? first : undefined;
}

function figureOf(image: Image, work: Work): Figure | undefined {
  const alt = image.alt?.trim() ?? '';
  const caption = image.title?.trim() ?? '';
  const problem = problemOf(image, alt, caption);
  if (problem) report(work, placeOf(image), problem);
  const target = work.context.image(image.url);
  if ('fault' in target) {
    report(work, placeOf(image), { rule: 'bad-image', fault: target.fault, remedy: target.remedy });
    return undefined;
  }
  return { type: 'figure', value: '', image: { ...target, src: safeHref(target.src), alt }, caption };
}

function problemOf(image: Image, alt: string, caption: string) {
  if (alt === '') {
    return {
      rule: 'image-without-words',
      fault: `The image ${image.url} has no description.`,
      remedy: 'Say what it shows between the square brackets: ![Two delegations at one table](…).',
    };
  }
  if (alt.includes('[^') || caption.includes('[^')) {
    return {
      rule: 'note-in-image',
      fault: `A note stands in the words of the image ${image.url}, where it cannot become a number.`,
      remedy: 'Put the note in the paragraph before or after the image.',
    };
  }
  return undefined;
}
