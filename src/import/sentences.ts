import nlp from 'compromise';
import type { RootContent } from 'mdast';
import { oneLine } from './clean.ts';
import { wordsOf } from './write-markdown.ts';

/** The sentences of a text, a heading or a cell being one; in English by compromise, which knows “U.S.” and “a.m.”. */
export function sentencesOf(blocks: readonly RootContent[], language: string): readonly string[] {
  const lines = blocks.flatMap((block) => wordsOf(block).split('\n')).map(oneLine);
  return lines.filter((line) => line !== '').flatMap((line) => split(line, language));
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

// For more than this compromise takes long.
const longest = 20_000;

function split(line: string, language: string): readonly string[] {
  if (isEnglish(language) && line.length <= longest)
    return (nlp(line).sentences().out('array') as string[]).map(oneLine);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(line)].map(({ segment }) => oneLine(segment));
}
