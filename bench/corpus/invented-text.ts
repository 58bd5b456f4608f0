import type { Random } from './random.ts';

const subjects = [
  'The harbour board',
  'A spokesman for the dockers',
  'The regional court',
  'Two of the four ferry lines',
  'The mayor’s office',
  'An engineer who inspected the piers',
  'The fishing cooperative',
  'The ministry of transport',
  'Residents of the lower quay',
  'The insurer',
  'A commission of five experts',
  'The shipyard',
  'The opposition in the council',
  'The coast guard',
  'The union of pilots',
] as const;
const verbs = [
  'rejected',
  'confirmed',
  'put off',
  'published',
  'withdrew',
  'questioned',
  'signed',
  'demanded',
  'described',
  'accepted in part',
  'sent back',
  'criticised',
  'announced',
  'explained',
  'tabled',
] as const;
const objects = [
  'the second draft of the agreement',
  'a plan for the northern breakwater',
  'the timetable for the repairs',
  'an inquiry into the collapse',
  'the offer of compensation',
  'new limits on night work',
  'a list of damaged berths',
  'the cost estimate',
  'a request for arbitration',
  'the survey of the sea bed',
  'the terms of the lease',
  'a ban on heavy cargo',
  'the minutes of the closed meeting',
  'the emergency fund',
  'a proposal for a joint authority',
] as const;
const circumstances = [
  'after a meeting that lasted well into the night',
  'without giving a reason',
  'in a letter seen by several papers',
  'on the eve of the hearing',
  'at the request of the owners',
  'while the storm warning was still in force',
  'against the advice of its lawyers',
  'in front of some 300 people',
  'for the third time this year',
  'citing safety on the eastern mole',
  'a day before the deadline',
  'and asked for patience',
] as const;
const asides = [
  'The figure could not be checked independently.',
  'Both parties described the tone as businesslike.',
  'No date was set for a further round.',
  'The document runs to several dozen pages.',
  'Work on the site went on as before.',
  'The paragraph on liability remains open.',
  'A decision is expected within the month.',
  'Earlier reports had spoken of a smaller sum.',
] as const;
const shares = ['a tenth', 'a quarter', 'a third', 'two fifths', 'half', 'most', 'nearly all'] as const;

/** A sentence about a quarrel over a harbour. */
export function sentence(random: Random): string {
  return `${random.pick(subjects)} ${doing(random)}.`;
}

/** What somebody does in a sentence, without its full stop. */
export function doing(random: Random): string {
  return `${random.pick(verbs)} ${random.pick(objects)} ${random.pick(circumstances)}`;
}

/** A short sentence that could stand anywhere. */
export function aside(random: Random): string {
  return random.pick(asides);
}

/** A few words, such as a title. */
export function title(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}`;
}

/** Several sentences, some with figures. */
export function paragraph(random: Random): string {
  const figure = `${random.pick(['About', 'At least', 'Nearly'])} ${random.whole(900) + 40} of ${random.whole(9000) + 1000} tonnes, ${random.pick(shares)} of the whole, were involved at ${random.whole(12) + 8}:${random.whole(50) + 10}.`;
  return [
    sentence(random),
    random.pick([figure, random.pick(asides)]),
    sentence(random),
    random.pick(asides),
  ].join(' ');
}
