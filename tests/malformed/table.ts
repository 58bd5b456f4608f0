import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { drafts } from './drafts.ts';
import { missingFields, unknownFields, wrongValues } from './fields.ts';
import { fileText } from './file-text.ts';
import { images } from './images.ts';
import { knowledge, sources, statements } from './items.ts';
import { limits } from './limits.ts';
import type { MistakeClass } from './malformed.ts';
import { names } from './names.ts';
import { ids, references } from './references.ts';
import { several } from './several.ts';
import { site } from './site.ts';
import { links, texts } from './texts.ts';
import { yamlSurprises } from './yaml-surprises.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every class of mistakes. To add a folder, add it to its class; to add a class, add it here. */
export const classes: readonly MistakeClass[] = [
  fileText,
  yamlSyntax,
  yamlSurprises,
  unknownFields,
  missingFields,
  wrongValues,
  dates,
  ids,
  references,
  names,
  statements,
  knowledge,
  sources,
  corrections,
  texts,
  links,
  images,
  characters,
  site,
  addresses,
  drafts,
  limits,
  several,
];
