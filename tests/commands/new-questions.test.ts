import { expect, test } from 'vitest';
import type { Desk } from '../../src/commands/new-desk.ts';
import { askFor } from '../../src/commands/new-questions.ts';
import { readRequest } from '../../src/commands/new-request.ts';

const desk: Desk = {
  paths: new Set(['briefings/bridge/briefing.md', 'people/ada-lind.md']),
  things: [{ kind: 'person', id: 'ada-lind', path: 'people/ada-lind.md', names: ['Ada Lind'] }],
  timeZones: new Map([['bridge', 'Europe/Istanbul']]),
  timeZone: 'UTC',
  now: Date.parse('2026-11-22T15:42:59Z'),
};

/** What comes of the answers, and all that was said, a question with its mark. */
async function asked(args: readonly string[], ...answers: readonly string[]) {
  const said: string[] = [];
  const left = [...answers];
  const request = readRequest(args);
  if (!request) throw new Error('no kind');
  const step = await askFor(request, desk, {
    tell: (line) => said.push(line),
    ask: async (question) => {
      said.push(`${question}?`);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`no answer to ${question}`);
      return answer;
    },
  });
  return { step, said, left };
}

test('an update is asked for piece by piece', async () => {
  const { step, said, left } = await asked(['update'], 'bridge', 'It is closed', 'Closed.', '', 'The text.');
  expect(said.filter((line) => line.endsWith('?'))).toEqual([
    'briefing?',
    'title?',
    'note?',
    'kind: development, background, clarification, correction [development]?',
    'text?',
  ]);
  expect(left).toEqual([]);
  expect(step).toMatchObject({
    kind: 'ready',
    draft: false,
    file: {
      path: 'briefings/bridge/updates/2026-11-22-it-is-closed.md',
      text: '---\ntitle: It is closed\npublished: 2026-11-22T18:42+03:00\nkind: development\nnote: Closed.\n---\n\nThe text.\n',
    },
  });
});

test('what cannot be is said at once, and asked again', async () => {
  const answers = ['brdge', '', 'bridge', '', 'T', 'N', 'news', 'background', ''];
  const { step, said, left } = await asked(['update'], ...answers);
  expect(said).toContain('There is no briefing “brdge”.');
  expect(said).toContain(
    '“news” is not one of the words for it. Use development, background, clarification or correction.',
  );
  expect(left).toEqual([]);
  expect(step).toMatchObject({ kind: 'ready', draft: true });
});

test('a correction is a draft, for what it corrects is still to be written', async () => {
  const { step } = await asked(['update', 'bridge', 'T'], 'N', 'correction', 'The text.');
  expect(step).toMatchObject({ kind: 'ready', draft: true });
});

test('a near name is pointed out before anything else is asked', async () => {
  expect(await asked(['person'], 'Ada Lindt', 'n')).toMatchObject({
    step: { kind: 'near', thing: { id: 'ada-lind' } },
    said: [
      expect.any(String),
      'name?',
      'There is “Ada Lind” already: people/ada-lind.md',
      'Is this another one? (y/n)?',
    ],
  });
  expect((await asked(['person'], 'Ada Lindt', 'yes', 'A minister')).step).toMatchObject({
    kind: 'ready',
    file: { path: 'people/ada-lindt.md' },
  });
});

test('a name in other letters is asked for the name of its file', async () => {
  const { step } = await asked(['person', 'Бо Венс', '--description', 'X'], 'bo-vance');
  expect(step).toMatchObject({ kind: 'ready', file: { path: 'people/bo-vance.md' } });
});
