/**
 * How carefully text is written as Markdown: `marks` keeps emphasis, links and lists, `words` keeps words only,
 * `signs` also puts a backslash before every sign.
 */
export type Care = 'marks' | 'words' | 'signs';

/** A text as Markdown that shows exactly these characters, within a line. */
export function escapeText(text: string, care: Care): string {
  let written = '';
  let done = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(/[.,;:!?)\]}'"’”»*_~]+$/u, '');
    written += escapeSigns(text.slice(done, match.index), care) + writeAddress(found, care);
    done = match.index + found.length;
  }
  return written + escapeSigns(text.slice(done), care);
}

/** The same at the beginning of a line, where more signs have a meaning. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/u, '')
    .replace(/^(?=[#>=|+:~])/, '\\')
    .replace(/^-(?=[\s-]|$)/, '\\-')
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\');
}

const address = /(?:https?:\/\/|www\.)[^\s<>]+/gi;

/** What looks like an address becomes a link by itself; one that is none has to be kept from that. */
function writeAddress(found: string, care: Care): string {
  if (care !== 'signs' && /^https?:/i.test(found) && isWebAddress(found)) return `<${found}>`;
  if (care !== 'signs' && isWebAddress(`https://${found}`)) return found;
  return `[${escapeAll(found)}](plain:)`;
}

/** An http(s) address without a user name. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s<>]/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).username === '' && new URL(text).password === '';
}

function escapeSigns(text: string, care: Care): string {
  if (care === 'signs') return escapeAll(text);
  return text
    .replace(/[\\`*[|]/g, '\\$&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

const escapeAll = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
