import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, sentence, title } from '../../bench/corpus/invented-text.ts';
import { randomFrom } from '../../bench/corpus/random.ts';

/** How many briefings the site of many stories has. */
export const storyCount = 50;

/** Writes a content folder with many briefings, each with two updates. */
export function writeManyStories(folder: string): void {
  const random = randomFrom(50);
  writeFileSync(join(folder, 'site.yaml'), site);
  for (let index = 1; index <= storyCount; index += 1) {
    const briefing = join(folder, 'briefings', `story-${index}`);
    const month = `2024-${String((index % 12) + 1).padStart(2, '0')}`;
    const status = random.pick(['developing', 'paused', 'concluded']);
    mkdirSync(join(briefing, 'updates'), { recursive: true });
    writeFileSync(
      join(briefing, 'briefing.md'),
      `---\nheadline: ${title(random)}\nlabel: Story ${index}\nsummary: ${sentence(random)}\npublished: ${month}-01T08:00Z\nstatus: ${status}\n---\n${paragraph(random)}\n`,
    );
    for (const day of ['11', '21']) {
      writeFileSync(
        join(briefing, 'updates', `${month}-${day}-report.md`),
        `---\ntitle: ${title(random)}\npublished: ${month}-${day}T12:00Z\nkind: development\nnote: ${sentence(random)}\n---\n${paragraph(random)}\n`,
      );
    }
  }
}

const site = `name: The Desk
tagline: Many stories at once
description: A site with many stories, most of them told in passing.
language: en-GB
timeZone: UTC
`;
