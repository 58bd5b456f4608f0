import { expect, test } from 'vitest';
import { idSnippets } from '../../src/commands/id-snippets.ts';
import { compiled } from '../builders/content-folder.ts';

test('VS Code offers the id of everybody and everything with a file, by id and by name', () => {
  const { newsroom } = compiled();
  if (!newsroom) throw new Error('nothing was compiled');
  const scope = 'markdown,yaml';
  expect(JSON.parse(idSnippets(newsroom))).toEqual({
    'person ada-lind': {
      scope,
      prefix: ['ada-lind', 'Ada Lind'],
      body: 'ada-lind',
      description: 'Ada Lind: Mayor of the town',
    },
    'organization town-hall': {
      scope,
      prefix: ['town-hall', 'Town Hall'],
      body: 'town-hall',
      description: 'Town Hall: Government of the town',
    },
    'place harbour': {
      scope,
      prefix: ['harbour', 'Old Harbour'],
      body: 'harbour',
      description: 'Old Harbour',
    },
  });
});
