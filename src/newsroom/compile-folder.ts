import type { Instant } from '../dates/moment.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { permalinksOf } from '../story/permalinks.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSecurity } from './check-security.ts';
import { compileBriefings } from './compile-briefings.ts';
import { compilePolicy, compileSite } from './compile-site.ts';
import { compileThings } from './compile-things.ts';
import type { Folder } from './folder.ts';
import { readImages } from './images.ts';
import { type Problem, sortProblems } from './problem.ts';
import { claimsIn } from './redirects.ts';
import { hasErrors } from './report.ts';

/** What files come to. Without `newsroom` there are errors, and nothing may be published. */
export interface Compilation {
  readonly newsroom?: Newsroom;
  /** Every problem of every file, by file and place. */
  readonly problems: readonly Problem[];
}

/** Check and render all the files of a folder together. What has run out is only seen where `now` is given. */
export function compileFolder(folder: Folder, now: Instant | undefined): Compilation {
  const { images, problems: imageProblems } = readImages(folder.images);
  const { site, problems: siteProblems } = compileSite(folder);
  const things = compileThings(folder, site);
  const { renderer, known } = things;
  const { policy, problems: policyProblems } = compilePolicy(folder, {
    renderer,
    known,
    language: site.language,
  });
  const { briefings, problems: briefingProblems } = compileBriefings(folder, {
    site,
    images,
    renderer,
    known,
  });

  const problems = sortProblems([
    ...folder.problems,
    ...imageProblems,
    ...siteProblems,
    ...checkSecurity(folder.site?.file, now),
    ...policyProblems,
    ...things.problems,
    ...briefingProblems,
  ]);
  if (hasErrors(problems)) return { problems };
  const { people, organizations, places } = things;
  const claims = claimsIn(folder);
  const newsroom: Newsroom = {
    site: { ...site, ...policy },
    briefings,
    people,
    organizations,
    places,
    images,
    redirects: claims.flatMap(({ redirects }) => redirects),
  };
  // Where pages lead can be judged once there are pages.
  const strays = claims.length > 0 ? checkRedirects(claims, permalinksOf(newsroom)) : [];
  return strays.length > 0 ? { problems: sortProblems([...problems, ...strays]) } : { newsroom, problems };
}
