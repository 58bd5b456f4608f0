import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a page that shows events with TimelineJS 3 as its makers would have it be at its best: served from the same host,
 * its script deferred, and without fonts of its own.
 */
export function writeTimelineJsPage(folder: string, packages: string, timeline: string): void {
  const dist = join(packages, 'node_modules/@knight-lab/timelinejs/dist');
  mkdirSync(folder, { recursive: true });
  for (const part of ['css', 'js']) {
    cpSync(join(dist, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  }
  cpSync(timeline, join(folder, 'timeline.json'));
  writeFileSync(join(folder, 'show.js'), script);
  writeFileSync(join(folder, 'index.html'), page);
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Istanbul talks</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js" defer></script>
<script src="show.js" defer></script>
<style>body { margin: 0 } #timeline { height: 100vh }</style>
</head>
<body><div id="timeline"></div></body>
</html>
`;

const script = `new TL.Timeline('timeline', 'timeline.json', { font: null });\n`;
