import { validateXML } from 'xmllint-wasm';
import atom from './atom.rng?raw';
import rss from './rss.rng?raw';

const grammars = { atom, rss };

/**
 * What a grammar of the format finds wrong in some feeds, a line each, beginning with the place of the feed among them;
 * whatever is no XML is wrong, too.
 */
export async function faultsIn(
  feeds: readonly string[],
  format: keyof typeof grammars,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: feeds.map((contents, place) => ({ fileName: `${place}.xml`, contents })),
    schema: [grammars[format]],
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message, loc }) => `${loc?.fileName.replace('.xml', '')}: ${message}`);
}
