import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawPicture } from '../../src/pictures/draw.ts';
import { pictureFolder, savedPicture } from '../../src/pictures/saved-picture.ts';
import { aPicture } from '../builders/a-picture.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a picture is the same drawn, kept and read again', async () => {
  const folder = aFolder();
  const drawn = await drawPicture(aPicture());
  const all = [await savedPicture(aPicture(), folder), await savedPicture(aPicture(), folder)];
  expect(all.map((png) => Buffer.from(png).equals(drawn))).toEqual([true, true]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what was kept is not drawn again', async () => {
  const folder = aFolder();
  await savedPicture(aPicture(), folder);
  const [name = ''] = readdirSync(folder);
  const other = await savedPicture(aPicture({ title: 'Another' }), aFolder());
  const kept = mkdtempSync(join(folder, 'of-another-'));
  await savedPicture(aPicture({ title: 'Another' }), kept);
  writeFileSync(join(folder, name), readFileSync(join(kept, readdirSync(kept)[0] ?? '')));
  expect(Buffer.from(await savedPicture(aPicture(), folder)).equals(other)).toBe(true);
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, 1000)],
  ['empty', (file) => truncateSync(file, 0)],
  ['spoilt', (file) => writeFileSync(file, readFileSync(file).fill(7, 500, 501))],
])('a kept picture that is %s counts as none', async (_, damage) => {
  const folder = aFolder();
  const drawn = await savedPicture(aPicture(), folder);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const sound = readFileSync(file);
  damage(file);
  expect(Buffer.from(await savedPicture(aPicture(), folder)).equals(drawn)).toBe(true);
  expect(readFileSync(file).equals(sound)).toBe(true);
});

test('pictures that show something else are kept apart', async () => {
  const folder = aFolder();
  const { line } = aPicture();
  await savedPicture(aPicture(), folder);
  await savedPicture(aPicture({ title: 'Another' }), folder);
  await savedPicture(aPicture({ line: { ...line, now: 51 } }), folder);
  await savedPicture(aPicture({ chip: { text: 'Developing', look: 'outline' } }), folder);
  expect(readdirSync(folder)).toHaveLength(4);
});

test('a picture that cannot be kept is drawn all the same', async () => {
  const file = join(aFolder(), 'no-folder');
  writeFileSync(file, '');
  expect((await savedPicture(aPicture(), file)).length).toBeGreaterThan(1000);
});

test('pictures are kept among what builds keep, or where one says', () => {
  expect(pictureFolder({})).toBe(resolve('node_modules/.cache/throughline/pictures'));
  expect(pictureFolder({ PICTURE_CACHE_DIR: '/tmp/kept' })).toBe('/tmp/kept');
});
