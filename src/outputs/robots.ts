/** What robots may read, which is everything, and where the list of pages is; `root` is the address of the front page. */
export function writeRobots(root: string): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${root}sitemap.xml`, ''].join('\n');
}
