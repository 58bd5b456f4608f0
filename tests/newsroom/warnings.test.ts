import { describe, expect, test } from 'vitest';
import { article, compiled, edited, markdown, reportOn, update } from '../builders/content-folder.ts';

describe('a source that nothing cites', () => {
  const idle = 'no text and no item cites this source. Cite it with [^radio] or in `sources`, or remove it.';
  const withRadio = (more = '') =>
    edited(
      article,
      'type: news }',
      `type: news }\n  - { id: radio, publisher: Radio, url: https://radio.example/, type: news }${more}`,
    );

  test('is a warning, where the briefing brings it', () => {
    expect(reportOn(withRadio())).toEqual([`content/${article}:33:5  warning, sources[radio]: ${idle}`]);
  });

  test('is none where a text, a key point, an event or the reason of a correction cites it', () => {
    const citing = [
      edited(update, 'A ferry will run from', 'A ferry[^radio] will run from'),
      edited(update, 'timeline:', 'keyPoints:\n  - It closes.[^radio]\ntimeline:'),
      edited(update, '    status: planned', '    status: planned\n    sources: [radio]'),
      edited(
        update,
        'timeline:',
        'corrections:\n  - { id: a, corrects: article, was: works, now: repairs, why: "So it is.[^radio]" }\ntimeline:',
      ),
    ];
    for (const files of citing) {
      expect(reportOn({ ...withRadio(), ...files }).filter((line) => line.includes('radio'))).toEqual([]);
    }
  });

  test('is a warning in the file of a person, too', () => {
    expect(reportOn(edited('people/ada-lind.md', '    sources: [register]\n', ''))).toEqual([
      'content/people/ada-lind.md:11:11  warning, sources[register].id: no role cites this source. Cite it in the `sources` of a role, or delete it.',
    ]);
  });
});

describe('a guess of an import that nobody confirmed', () => {
  const marked = (draft: string) =>
    edited(article, 'status: developing', `# draft: one?\nstatus: developing\n  # draft: two?${draft}`);

  test('is a warning once the file is no draft', () => {
    const unconfirmed =
      '2 guesses are not confirmed, and this is no draft any more. Confirm or correct what stands below each line with “# draft:”, and delete that line.';
    expect(reportOn(marked(''))).toEqual([`content/${article}:6:1  warning, ${unconfirmed}`]);
    expect(reportOn(marked('\ndraft: false'))).toEqual([`content/${article}:6:1  warning, ${unconfirmed}`]);
  });

  test('is none as long as it is a draft, nor below the fields', () => {
    const site = edited('site.yaml', 'lead: bridge\n', '');
    expect(reportOn({ ...marked('\ndraft: true'), ...site })).toEqual([]);
    const body = markdown(
      'title: A\npublished: 2025-05-16T18:00+03:00\nkind: background\nnote: B',
      '```\n# draft: c\n```\n',
    );
    expect(reportOn({ [update]: body })).toEqual([]);
  });
});

describe('a planned date', () => {
  const later = (day: string) => ({
    [`briefings/bridge/updates/${day}-later.md`]: markdown(
      `title: A\npublished: ${day}T12:00+03:00\nkind: background\nnote: B`,
    ),
  });

  test('that has passed by the newest update is a warning, where the plan was last told', () => {
    expect(reportOn(later('2025-05-21'))).toEqual([
      `content/${article}:13:5  warning, timeline[closing]: it is planned for 2025-05-20, which had passed by the newest update (2025-05-21T12:00+03:00). Say in an update what became of it: \`id: closing\` and its \`status\`.`,
    ]);
  });

  test('has not passed on its own day', () => {
    expect(reportOn(later('2025-05-20'))).toEqual([]);
  });
});

test('warnings do not keep a folder from being published', () => {
  const { newsroom, problems } = compiled(edited(update, '2025-05-16T18', '2025-05-17T18'));
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(newsroom?.briefings).toHaveLength(1);
});
