/** The address of the front page, with a slash at its end: scheme and host of the site, then its base path. */
export function rootOf(site: URL | undefined, basePath: string): string {
  if (!site) throw new Error('The site has no address: set `site` in the configuration.');
  return new URL(basePath, site).href;
}
