import { validateXML } from 'xmllint-wasm';
import news from './news-sitemap.xsd?raw';
import sitemap from './sitemap.xsd?raw';

/** Both in one: libxml2 wants a single schema, which imports the others. */
const schema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
<xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news-sitemap.xsd"/>
</xsd:schema>`;

/** What is wrong in a sitemap, a news sitemap or the list of sitemaps, a line each; whatever is no XML is wrong, too. */
export async function faultsIn(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'given.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: schema }],
    preload: [
      { fileName: 'sitemap.xsd', contents: sitemap },
      { fileName: 'news-sitemap.xsd', contents: news },
    ],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
