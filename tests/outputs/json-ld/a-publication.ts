import type { Graph, Publication } from '../../../src/outputs/json-ld/graph.ts';
import type { Site } from '../../../src/story/newsroom.ts';

export const root = 'https://news.example/a/';

/** A small English site in a folder of its host. */
export function aPublication(given: Partial<Site> = {}): Publication {
  const site = {
    name: 'Site',
    tagline: 'Stories',
    description: 'Stories, each on one page.',
    language: 'en-GB',
    timeZone: 'Europe/Istanbul',
    ...given,
  };
  return { site, root };
}

/** What a graph says first, as a program reads it. */
export function firstOf(graph: Graph): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(graph))['@graph'][0];
}
