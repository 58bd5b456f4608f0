import type { Instant } from '../dates/moment.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { checkSecurity } from './check-security.ts';
import { compileBriefings } from './compile-briefings.ts';
import { compilePolicy, compileSite } from './compile-site.ts';
import { compileThings } from './compile-things.ts';
import { readFolder } from './folder.ts';
import { readImages } from './images.ts';
import { type Problem, sortProblems } from './problem.ts';
import { hasErrors } from './report.ts';

/** What a content folder comes to. Without `newsroom` there are errors, and nothing may be published. */
export interface Compilation {
  readonly newsroom?: Newsroom;
  /** Every problem of every file, by file and place. */
  readonly problems: readonly Problem[];
}

/**
 * Read, check and render a whole content folder. Never throws because of what stands in a file. What has run out is
 * only seen where a moment is given that counts as now.
 */
export function compile(path: string, now?: Instant): Compilation {
  const folder = readFolder(path);
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
  return {
    newsroom: { site: { ...site, ...policy }, briefings, people, organizations, places, images },
    problems,
  };
}
