import type { Instant } from '../dates/moment.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { permalinksOf } from '../story/permalinks.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSecurity } from './check-security.ts';
import { compileBriefings } from './compile-briefings.ts';
import { compilePolicy, compileSite } from './compile-site.ts';
import { compileThings } from './compile-things.ts';
import { digestOf } from './digest.ts';
import type { Folder } from './folder.ts';
import type { Holdable } from './hold-back.ts';
import { readImages } from './images.ts';
import type { Memory } from './memory.ts';
import { type Problem, sortProblems } from './problem.ts';
import { claimsOfRedirects } from './redirects.ts';
import { hasErrors } from './report.ts';
import { rendererFor } from './texts.ts';

/** What files come to. Without `newsroom` there are errors, and nothing may be published. */
export interface Compilation {
  readonly newsroom?: Newsroom;
  /** Every problem of every file, by file and place. */
  readonly problems: readonly Problem[];
}

/** Check and render all the files of a folder together. What has run out is only seen where `now` is given. */
export function compileFolder(
  folder: Folder,
  now: Instant | undefined,
  memory: Memory,
): Compilation & { readonly holdables: readonly Holdable[] } {
  const { images, problems: imageProblems } = readImages(folder.images);
  const { site, problems: siteProblems } = compileSite(folder);
  const slugs = folder.briefings.map(({ slug }) => slug);
  const aroundThings = { site, slugs, refused: folder.refused };
  const things = memory.recall(['things', folder.thingsDigest, digestOf(aroundThings)], () =>
    compileThings(folder, site),
  ).value;
  const { named, known, people, organizations, places } = things;
  const renderer = rendererFor(named);
  const { policy, problems: policyProblems } = compilePolicy(folder, {
    renderer,
    known,
    language: site.language,
  });
  const shared = digestOf({ site, named, known });
  const compiled = compileBriefings(folder, { site, images, renderer, known }, shared, memory);

  const holdables = [...things.holdables, ...compiled.flatMap((one) => one.holdables)];
  const problems = sortProblems([
    ...folder.problems,
    ...imageProblems,
    ...siteProblems,
    ...checkSecurity(folder.site?.file, now),
    ...policyProblems,
    ...things.problems,
    ...compiled.flatMap((one) => one.problems),
  ]);
  if (hasErrors(problems)) return { problems, holdables };
  const claims = [
    ...things.claims,
    ...compiled.flatMap((one) => one.claims),
    ...claimsOfRedirects(folder.redirects?.file),
  ];
  const newsroom: Newsroom = {
    site: { ...site, ...policy },
    briefings: compiled.flatMap(({ briefing }) => briefing ?? []),
    people,
    organizations,
    places,
    images,
    redirects: claims.flatMap(({ redirects }) => redirects),
  };
  // Where pages lead can be judged once there are pages.
  const strays = claims.length > 0 ? checkRedirects(claims, permalinksOf(newsroom)) : [];
  if (strays.length > 0) return { problems: sortProblems([...problems, ...strays]), holdables };
  return { newsroom, problems, holdables };
}
