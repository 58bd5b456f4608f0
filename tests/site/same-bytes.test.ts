import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, folderOf } from './built-pages.ts';

test('content in another folder, time zone and locale gives the same files', () => {
  expect(filesOf('again')).toEqual(filesOf('istanbul'));
});

test('content in another folder, time zone and locale gives the same bytes', () => {
  const differing = filesOf('istanbul').filter(
    (file) =>
      !readFileSync(join(folderOf('istanbul'), file)).equals(readFileSync(join(folderOf('again'), file))),
  );
  expect(differing).toEqual([]);
});

test('no path of the machine that built it stands in a site', () => {
  const telling = filesOf('istanbul').filter((file) =>
    readFileSync(join(folderOf('istanbul'), file), 'latin1').includes(process.cwd()),
  );
  expect(telling).toEqual([]);
});
