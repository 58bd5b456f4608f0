import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { aFolder } from '../arbitrary/folder.ts';
import { grammarFaults } from '../arbitrary/grammar.ts';
import { judge } from '../arbitrary/judge.ts';
import type { WrittenFile } from '../arbitrary/routes.ts';
import { longer, setting } from '../arbitrary/setting.ts';
import { siteFile, story } from '../arbitrary/stories.ts';

vi.mock('../../src/newsroom/open.ts', () => import('../arbitrary/opened.ts'));
vi.stubEnv('SITE', 'https://news.example');

test(
  'most of what the schemas allow is a site, and all else is told what is wrong with it',
  async () => {
    const files: WrittenFile[] = [];
    let sites = 0;
    await fc.assert(
      fc.asyncProperty(siteFile, story(1), fc.nat(7), async (site, content, chance) => {
        const judged = await judge(aFolder({ 'site.yaml': site, ...content }), {}, { maps: chance === 0 });
        if (judged.newsroom) sites += 1;
        files.push(...judged.files.filter(({ path }) => path.endsWith('.xml')));
      }),
      setting(40),
    );
    expect(await grammarFaults(files)).toEqual([]);
    expect(sites).toBeGreaterThan(setting(40).numRuns / 2);
  },
  longer(30_000),
);
