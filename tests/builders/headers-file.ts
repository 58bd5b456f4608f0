/** What a `_headers` file says, read as its hosts read it. */
export interface HeadersFile {
  readonly paths: readonly string[];
  /** Every header of an address, with its lower-case name, once for each rule that sets it. */
  readonly of: (address: string) => readonly (readonly [name: string, value: string])[];
}

interface Rule {
  readonly path: string;
  readonly matches: (address: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Throws where a line is neither a path nor a header, or where the two hosts would not agree on an address. */
export function readHeadersFile(text: string): HeadersFile {
  const rules = text
    .trimEnd()
    .split(/\n(?=\S)/)
    .map(ruleIn);
  return {
    paths: rules.map(({ path }) => path),
    of: (address) => rules.flatMap(({ matches, headers }) => (matches(address) ? headers : [])),
  };
}

function ruleIn(block: string): Rule {
  const [path = '', ...lines] = block.split('\n');
  if (!/^\/[^\s*]*\*?[^\s*]*$/.test(path)) throw new Error(`“${path}” is not a path with one * at most.`);
  const headers = lines.map((line) => {
    const [, name, value] = /^ {2}([A-Z][\w-]*): (\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`“${line}” is not a header.`);
    return [name.toLowerCase(), value] as const;
  });
  const cloudflare = cloudflarePattern(path);
  const netlify = netlifyPattern(path);
  return {
    path,
    headers,
    matches: (address) => {
      if (cloudflare.test(address) === netlify.test(address)) return cloudflare.test(address);
      throw new Error(`Two hosts read ${path} in two ways where ${address} is asked for.`);
    },
  };
}

/** A star stands for anything, a name for a segment. */
function cloudflarePattern(path: string): RegExp {
  const pattern = path.split('*').map(escaped).join('.*');
  return new RegExp(`^${pattern.replaceAll(/:[A-Za-z]\w*/g, '[^/]+')}$`);
}

/** The same, segment by segment; letters may be of either case, and a last slash may be there or not. */
function netlifyPattern(path: string): RegExp {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith(':')) return '[^/]+';
      return part === '*' ? '?.*' : part.split('*').map(escaped).join('.*');
    });
  return new RegExp(`^/${parts.join('/')}/?$`, 'i');
}

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
