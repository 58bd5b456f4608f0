import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, sentence, title } from '../../bench/corpus/invented-text.ts';
import { type Random, randomFrom } from '../../bench/corpus/random.ts';

/** How many updates the long story has. */
export const updateCount = 500;

const day = 86_400_000;
const begin = Date.UTC(2023, 0, 2);

/**
 * Writes a content folder with one briefing of many updates: every one with text and a source, every third with an
 * event. It goes without pictures, as very large sites may.
 */
export function writeLongStory(folder: string): void {
  const random = randomFrom(500);
  const briefing = join(folder, 'briefings/harbour');
  mkdirSync(join(briefing, 'updates'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), site);
  writeFileSync(join(briefing, 'briefing.md'), article(random));
  for (let index = 1; index <= updateCount; index += 1) {
    writeFileSync(join(briefing, 'updates', `${dayOf(index)}-report-${index}.md`), update(index, random));
  }
}

const site = `name: The Quay
tagline: One long story
description: A site with a single story that has been told for years.
language: en-GB
timeZone: Europe/Lisbon
pictures: false
`;

function article(random: Random): string {
  return `---
headline: The quarrel over the harbour
label: Harbour
summary: A pier gave way, and nobody agrees on who pays.
published: 2023-01-02T09:00+00:00
status: developing
keyPoints:
  - "**The pier.** ${sentence(random)}"
  - "**The money.** ${sentence(random)}"
  - "**The court.** ${sentence(random)}"
sources:
  - { id: quay-post, publisher: Quay Post, title: The pier, url: https://paper.example/pier, published: 2023-01-01, type: news }
---
${Array.from({ length: 6 }, () => paragraph(random)).join('\n\n')}[^quay-post]
`;
}

function update(index: number, random: Random): string {
  const event =
    index % 3 === 0
      ? `timeline:
  - id: event-${index}
    date: ${dayOf(index)}
    title: ${title(random)}
    importance: ${random.pick(['high', 'normal', 'normal', 'low', 'low', 'low'])}
    sources: [source-${index}]
`
      : '';
  return `---
title: ${title(random)}
published: ${dayOf(index)}T${10 + random.whole(10)}:${10 + random.whole(50)}+00:00
kind: ${random.pick(['development', 'development', 'background', 'clarification'])}
note: ${sentence(random)}
${event}sources:
  - id: source-${index}
    publisher: ${random.pick(['Quay Post', 'Harbour Gazette', 'Coastal Radio', 'Morning Tide'])}
    title: ${title(random)}
    url: https://paper.example/${index}-${random.whole(100_000)}
    published: ${dayOf(index)}
    type: news
---
${paragraph(random)}[^source-${index}]

${paragraph(random)}
`;
}

function dayOf(index: number): string {
  return new Date(begin + 2 * index * day).toISOString().slice(0, 10);
}
