import type { Graph } from './graph.ts';

/** A graph as the element that stands at the end of a page: data, which no browser runs. */
export function jsonLdElement(graph: Graph): string {
  return `<script type="application/ld+json">${scriptText(JSON.stringify(graph))}</script>`;
}

/** JSON that no text in it can end early as an element, nor break as a script: the same data, escaped. */
function scriptText(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
