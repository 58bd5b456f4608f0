import { expect, test } from 'vitest';
import { writeManifest } from '../../src/outputs/manifest.ts';

test('names the site, and has addresses relative to its own', () => {
  const site = { name: 'The “Quay”', tagline: '', description: 'News.', language: 'ar', timeZone: 'UTC' };
  const looks = {
    direction: 'rtl',
    background: '#ffffff',
    theme: '#14202c',
    icons: [
      { path: 'favicon.svg', type: 'image/svg+xml' },
      { path: 'icon.png', type: 'image/png', size: 512, maskable: true },
    ],
  } as const;
  expect(JSON.parse(writeManifest(site, looks))).toEqual({
    name: 'The “Quay”',
    short_name: 'The “Quay”',
    description: 'News.',
    lang: 'ar',
    dir: 'rtl',
    start_url: './',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#14202c',
    icons: [
      { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});
