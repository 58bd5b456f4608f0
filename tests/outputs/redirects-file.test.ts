import { expect, test } from 'vitest';
import { writeRedirects } from '../../src/outputs/redirects-file.ts';

test('pages lead on by themselves and folders with all that is in them, updates before their briefing', () => {
  const file = writeRedirects(
    [
      { kind: 'folder', from: 'briefings/old/', to: 'briefings/bridge/' },
      {
        kind: 'folder',
        from: 'briefings/old/updates/2025-boat/',
        to: 'briefings/bridge/updates/2025-ferry/',
      },
      { kind: 'page', from: 'bridge/', to: 'briefings/bridge/#e-closing' },
    ],
    'https://news.example/',
  );
  expect(file).toBe(
    '/bridge/ /briefings/bridge/#e-closing 301\n' +
      '/briefings/old/updates/2025-boat/* /briefings/bridge/updates/2025-ferry/:splat 301\n' +
      '/briefings/old/* /briefings/bridge/:splat 301\n',
  );
});

test('in a folder of a host, addresses begin with that folder', () => {
  const redirects = [{ kind: 'page', from: 'home/', to: '' } as const];
  expect(writeRedirects(redirects, 'https://news.example/a/b/')).toBe('/a/b/home/ /a/b/ 301\n');
});
