const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute of an XML document. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
