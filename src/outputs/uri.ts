/**
 * A web address as RFC 3986 has it, for formats that want a URI: what it may not hold is percent-encoded, and a
 * host in another script is written in ASCII. Every other address stays as it is.
 */
export function uriOf(address: string): string {
  const { href, origin } = new URL(address);
  const rest = href
    .slice(origin.length)
    .replace(/[^!#$&'()*+,\-./\w:;=?@~%]+/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25')
    // Only the first `#` begins the anchor.
    .replace(/(?<=#.*)#/g, '%23');
  return origin + rest;
}
