import { datetimeOf } from '../dates/datetime.ts';
import { instantOf } from '../dates/instant.ts';
import type { Instant } from '../dates/moment.ts';
import { parseMoment } from '../dates/parse.ts';
import { onClockOf } from '../dates/zone.ts';
import { nearest } from '../nearest.ts';
import { refusalOf, roleOf } from '../newsroom/roles.ts';
import type { NewText } from '../newsroom/shelf.ts';
import { validate } from '../newsroom/validate.ts';
import { writeFrontMatter } from '../newsroom/write-front-matter.ts';
import { idFrom, idPattern } from '../schema/fields.ts';
import { choicesOf, descriptionOf, fieldsOf } from '../schema/shape.ts';
import { nearThing, slugFrom } from './near-names.ts';
import type { Desk, Thing } from './new-desk.ts';
import { fileKinds, isTold, neededFields, type NewKind } from './new-kinds.ts';
import { optionOf, type Request } from './new-request.ts';

/** What stands between a request and its file, if anything does. */
export type Step =
  | { readonly kind: 'missing'; readonly of: NewKind; readonly questions: readonly Question[] }
  | { readonly kind: 'near'; readonly thing: Thing }
  | { readonly kind: 'refused'; readonly why: readonly string[] }
  | { readonly kind: 'ready'; readonly file: NewText; readonly draft: boolean; readonly later: boolean };

export interface Question {
  /** A field, `briefing` or `id`. */
  readonly name: string;
  readonly about: string;
}

/** Makes the file that is asked for, or says what is missing or wrong. */
export function prepare(request: Request, desk: Desk): Step {
  const { kind, fields } = request;
  const faults = [...unknownBriefing(request, desk), ...faultsOf(request)];
  if (faults.length > 0) return { kind: 'refused', why: faults };
  const title = fields[fileKinds[kind].title] ?? '';
  const name = request.id ?? slugFrom(title);
  const near = request.another ? undefined : nearThing(title, name, kind, desk.things);
  if (near) return { kind: 'near', thing: near };
  const questions = [
    ...missingBriefing(request, desk),
    ...missingFields(request),
    ...missingName(title, name),
  ];
  if (questions.length > 0) return { kind: 'missing', of: kind, questions };

  const published = fields.published ?? nowIn(desk, request.briefing);
  const path = pathOf(request, kind === 'update' ? withDay(name, published) : name);
  const why = nameFault(name, path) ?? takenFault(path, desk);
  if (why !== undefined) return { kind: 'refused', why: [why] };
  const draft = request.draft || isUnfinished(request);
  return {
    kind: 'ready',
    file: { path, text: textOf(request, published, draft) },
    draft,
    later: isAfter(published, desk.now),
  };
}

/** What is wrong with each of the fields that are given: `--kind: “news” is not one of …`. */
export function faultsOf({ kind, fields }: Pick<Request, 'kind' | 'fields'>): readonly string[] {
  const result = validate(fileKinds[kind].schema, fields, nowhere);
  if (!('problems' in result)) return [];
  return result.problems.flatMap(({ rule, field = '', fault, remedy }) =>
    rule === 'missing-field' ? [] : [`${optionOf(field)}: ${fault}. ${remedy}`],
  );
}

const start = { line: 1, column: 1 };
const nowhere = { value: () => start, key: () => start, isPlain: () => true };

function missingBriefing({ kind, briefing }: Request, desk: Desk): readonly Question[] {
  if (kind !== 'update' || briefing !== undefined) return [];
  return [{ name: 'briefing', about: `The briefing that it belongs to. ${briefingsOf(desk)}` }];
}

function unknownBriefing({ kind, briefing }: Request, desk: Desk): readonly string[] {
  if (kind !== 'update' || briefing === undefined || desk.timeZones.has(briefing)) return [];
  const guess = nearest(idFrom(briefing), desk.timeZones.keys());
  return [
    `There is no briefing “${briefing}”. ${guess === undefined ? '' : `Did you mean ${guess}? `}${briefingsOf(desk)}`,
  ];
}

function briefingsOf({ timeZones }: Desk): string {
  const slugs = [...timeZones.keys()];
  return slugs.length === 0 ? 'There is none yet.' : `There is ${slugs.join(', ')}.`;
}

function missingFields({ kind, fields }: Request): readonly Question[] {
  const schemas = fieldsOf(fileKinds[kind].schema) ?? {};
  return neededFields(kind).flatMap((name) => {
    const schema = schemas[name];
    if (!schema || fields[name] !== undefined) return [];
    const choices = choicesOf(schema);
    return [{ name, about: `${descriptionOf(schema) ?? ''}${choices ? ` ${choices.join(', ')}` : ''}` }];
  });
}

function missingName(title: string, name: string): readonly Question[] {
  if (title === '' || name !== '') return [];
  const about = `The name of the file, in letters a to z, digits and hyphens: of “${title}” none can be made.`;
  return [{ name: 'id', about }];
}

/** The moment on the clock of the story, to the minute. */
function nowIn({ now, timeZone, timeZones }: Desk, briefing: string | undefined): string {
  const zone = (briefing === undefined ? undefined : timeZones.get(briefing)) ?? timeZone;
  return datetimeOf(onClockOf(zone, minuteOf(now)));
}

function minuteOf(now: Instant) {
  const moment = parseMoment(`${new Date(now).toISOString().slice(0, 16)}Z`);
  if ('fault' in moment || moment.kind !== 'point') throw new Error('The clock of this machine is wrong.');
  return moment.at;
}

function isAfter(published: string, now: Instant): boolean {
  const moment = parseMoment(published);
  return !('fault' in moment) && (instantOf(moment) ?? now) > now;
}

function withDay(name: string, published: string): string {
  const day = published.slice(0, 10);
  return name.startsWith(`${day}-`) ? name : `${day}-${name}`;
}

function pathOf({ kind, briefing = '' }: Request, id: string): string {
  const { room } = fileKinds[kind];
  if (kind === 'briefing') return `${room}/${id}/briefing.md`;
  return kind === 'update' ? `${room}/${briefing}/updates/${id}.md` : `${room}/${id}.md`;
}

function nameFault(name: string, path: string): string | undefined {
  if (!idPattern.test(name)) {
    const guess = slugFrom(name);
    return `“${name}” cannot be the name of a file here. Use lower-case letters a to z, digits and single hyphens${guess && `, such as ${guess}`}.`;
  }
  const refusal = refusalOf(path, roleOf(path));
  return refusal && `${refusal.path}: ${refusal.fault}. ${refusal.remedy} Give it with --id.`;
}

function takenFault(path: string, { paths }: Desk): string | undefined {
  return paths.has(path)
    ? `There is ${path} already, and nothing is overwritten. Change that file, or give this one another name with --id.`
    : undefined;
}

/** Whether readers would miss something: a text, or what a correction corrects, which takes more than a line. */
function isUnfinished({ kind, fields, text = '' }: Request): boolean {
  return isTold(kind) && (text === '' || fields.kind === 'correction');
}

function textOf({ kind, fields, aliases, text = '' }: Request, published: string, draft: boolean): string {
  const { schema, presets } = fileKinds[kind];
  const given: Readonly<Record<string, string>> = {
    ...presets,
    ...fields,
    ...(isTold(kind) && { published }),
  };
  const lines = Object.keys(fieldsOf(schema) ?? {}).flatMap((name) =>
    given[name] === undefined ? [] : [[name, given[name].trim()] as const],
  );
  const all = {
    ...(draft && { draft: 'true' }),
    ...Object.fromEntries(lines),
    ...(aliases.length > 0 && { aliases }),
  };
  return writeFrontMatter(all, text);
}
