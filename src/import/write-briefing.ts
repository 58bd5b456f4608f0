import { draftRemark, field } from './yaml-lines.ts';

/** A value and what an editor has to know about it. */
export interface Proposed {
  readonly value: string;
  readonly remark?: string | undefined;
}

export interface ProposedEvent {
  readonly id: string;
  /** EDTF; an event without a date is written as remarks only. */
  readonly date?: string | undefined;
  readonly title: string;
  readonly status?: 'planned' | undefined;
  /** Inline Markdown. */
  readonly text?: string | undefined;
  readonly sources: readonly string[];
  readonly remarks: readonly string[];
}

export interface ProposedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly url: string;
  readonly published?: string | undefined;
}

/** A briefing as it is proposed to its editor. */
export interface ProposedBriefing {
  readonly headline: Proposed;
  readonly label: Proposed;
  readonly summary: Proposed;
  readonly published: Proposed;
  readonly language?: Proposed | undefined;
  /** Of the whole. */
  readonly remarks: readonly string[];
  /** The people of the text: lines of YAML that an editor may take for `who`. */
  readonly who: readonly string[];
  readonly events: readonly ProposedEvent[];
  readonly source?: ProposedSource | undefined;
  /** Markdown */
  readonly body: string;
}

/** The file of a draft: every guess has a remark above it. */
export function writeBriefing(draft: ProposedBriefing): string {
  const { events, source } = draft;
  const dated = events.filter(({ date }) => date !== undefined);
  const lines = [
    '---',
    ...draft.remarks.map(draftRemark),
    'draft: true',
    ...proposed('headline', draft.headline),
    ...proposed('label', draft.label),
    ...proposed('summary', draft.summary),
    ...proposed('published', draft.published),
    ...proposed('status', { value: 'developing', remark: 'developing, paused or concluded?' }),
    ...(draft.language ? proposed('language', draft.language) : []),
    ...(draft.who.length > 0
      ? [
          draftRemark('the people of the text. To show them, give each a side and take the # away.'),
          '# who:',
          ...draft.who.map((line) => `# ${line}`),
        ]
      : []),
    ...events.filter(({ date }) => date === undefined).flatMap(undated),
    ...(dated.length > 0 ? ['timeline:', ...dated.flatMap(eventLines)] : []),
    ...(source ? ['sources:', ...sourceLines(source)] : []),
    '---',
    draft.body,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A person who has no file yet. */
export function writePerson({
  name,
  role,
  remark,
}: {
  readonly name: string;
  readonly role: string;
  readonly remark: string;
}): string {
  return [
    '---',
    draftRemark(remark),
    'draft: true',
    field('name', name),
    draftRemark('the role as the text gives it.'),
    field('description', role),
    '---',
    '',
  ].join('\n');
}

function proposed(name: string, { value, remark }: Proposed): readonly string[] {
  return [...(remark === undefined ? [] : [draftRemark(remark)]), field(name, value)];
}

/** The title is quoted, as it is a part of a remark. */
function undated({ title, text, remarks }: ProposedEvent): readonly string[] {
  const said = text === undefined ? '' : ` ${text}`;
  return [draftRemark(`an event without a date: “${title}”${said}`), ...remarks.map(draftRemark)];
}

function eventLines({ id, date, title, status, text, sources, remarks }: ProposedEvent): readonly string[] {
  return [
    ...remarks.map((remark) => `  ${draftRemark(remark)}`),
    `  - ${field('id', id)}`,
    `    ${field('date', date ?? '')}`,
    `    ${field('title', title)}`,
    ...(status ? [`    ${field('status', status)}`] : []),
    ...(text === undefined ? [] : [`    ${field('text', text)}`]),
    ...(sources.length > 0 ? [`    sources: [${sources.join(', ')}]`] : []),
  ];
}

function sourceLines({ id, publisher, title, url, published }: ProposedSource): readonly string[] {
  return [
    `  ${draftRemark('the article itself, as its page names it. Is “news” the right type?')}`,
    `  - ${field('id', id)}`,
    `    ${field('publisher', publisher)}`,
    ...(title === undefined ? [] : [`    ${field('title', title)}`]),
    `    ${field('url', url)}`,
    ...(published === undefined ? [] : [`    ${field('published', published)}`]),
    '    type: news',
  ];
}
