import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Files } from '../../arbitrary/files.ts';

/**
 * A small newsroom with all that a page may be made of: briefings in four languages that share people, corrections,
 * images, a draft, an update for later, redirects and former names.
 */
export function mixedStories(): Files {
  const ferry = filesIn('tests/fixtures/ferry', 'briefings');
  return {
    ...filesIn('tests/fixtures/other-story', ''),
    ...Object.fromEntries(Object.entries(ferry).map(([path, text]) => [path, inEnglish(path, String(text))])),
    'people/ada-lind.md': `---
name: Ada Lind
familyName: Lind
aliases: [The Keeper]
description: Keeps the lock.
roles:
  - { title: Keeper, organization: harbour, from: 2020 }
---
Ada Lind knows [the water council](organization:wasserrat).
`,
    'organizations/harbour.md':
      '---\nname: Harbour Board\naliases: [the Board]\ndescription: It runs the lock.\n---\n',
    'places/island.md':
      '---\nname: Sand Island\ncountry: US\ncoordinates: { latitude: 41.1, longitude: -71.5 }\n---\n',
    'briefings/kanal/briefing.md': `---
headline: القناة مغلقة
label: القناة
summary: لا تمر السفن منذ أسبوع.
language: ar
published: 2026-02-03T08:00+01:00
status: developing
sides:
  - { id: ships, name: السفن }
who:
  - { person: leila-haddad, side: ships, role: وسيطة }
timeline:
  - { id: closed, date: 2026-02-02, title: أغلقت القناة, importance: high, place: seestadt }
---
قالت Leila Haddad إن القناة ستبقى مغلقة.

![ضفة](bank.png)
`,
    'briefings/kanal/bank.png': picture(6, 4, 1),
    'briefings/kanal/updates/2026-02-09-later.md': `---
title: The canal opens soon
published: 2026-02-09T10:00+01:00
kind: development
note: Ships may pass from March on.
timeline:
  - { id: closed, text: It closed at noon. }
---
Ada Lind came to look, and so did Jürgen Groß.
`,
    'briefings/kanal/updates/2026-02-12-draft.md': `---
title: Not yet confirmed
published: 2026-02-12T10:00+01:00
kind: background
note: Nobody knows.
draft: true
---
The Keeper says nothing.
`,
  };
}

/** A PNG of so many points, of one colour each. */
export function picture(width: number, height: number, colour: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.writeUInt8(8, 8);
  const lines = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(colour)])),
  );
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The story of the ferry, told in a newsroom that writes German, with someone whom other stories name, too. */
function inEnglish(path: string, text: string): string {
  if (!path.endsWith('/briefing.md')) return text;
  const fields =
    'language: en-GB\ntimeZone: America/New_York\nsides:\n  - { id: island, name: Island }\nwho:\n  - { person: ada-lind, side: island, role: Keeper }\n';
  return `${text.replace('status: developing\n', `status: developing\n${fields}`)}\nThe Harbour Board had asked Ada Lind.\n`;
}

function filesIn(folder: string, under: string): Files {
  const paths = readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' })
    .map((path) => join(under, path).replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, contentOf(join(folder, path))]));
}

const contentOf = (file: string) => (file.endsWith('.png') ? readFileSync(file) : readFileSync(file, 'utf8'));
