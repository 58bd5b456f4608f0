/** Pages of Markdown files go where their folders say, and share one layout. */
export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'page.11ty.js');
  eleventy.addGlobalData('permalink', () => ({ page }) => {
    // Not `filePathStem`, which leaves out the date that a name begins with.
    const path = page.inputPath.replace(/^\.\/content/, '').replace(/(?:\/_?index)?(?:\.md|\.11ty\.js)$/, '');
    return `${path}/index.html`;
  });
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' } };
}
