import { idOf, membersOf } from './briefing-files.ts';
import type { OwnDestinations } from './links.ts';

/** The ids of disputed facts and of the accounts of them, by the fields as typed; of two files the later one counts. */
export function disputedIn(data: readonly unknown[]): OwnDestinations['disputed'] {
  const latest = (list: 'questions' | 'statements', field: 'kind' | 'question') =>
    new Map(
      data
        .flatMap((file) => membersOf(file, list))
        .flatMap((member) => {
          const id = idOf(member, list)?.id;
          const value = id && (member as Readonly<Record<string, unknown>>)[field];
          return id && typeof value === 'string' ? [[id, value] as const] : [];
        }),
    );
  const question = idsWhere(latest('questions', 'kind'), (kind) => kind === 'fact');
  const statement = idsWhere(latest('statements', 'question'), (asked) => question.has(asked));
  return { question, statement };
}

function idsWhere(values: ReadonlyMap<string, string>, is: (value: string) => boolean): ReadonlySet<string> {
  return new Set([...values].flatMap(([id, value]) => (is(value) ? [id] : [])));
}
