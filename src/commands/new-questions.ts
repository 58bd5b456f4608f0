import { choicesOf, fieldOf } from '../schema/shape.ts';
import type { Desk } from './new-desk.ts';
import { faultsOf, prepare, type Question, type Step } from './new-file.ts';
import { fileKinds, isTold } from './new-kinds.ts';
import type { Request } from './new-request.ts';

/** Somebody at a terminal. */
export interface Editor {
  /** The answer without space round it; empty for none. */
  readonly ask: (question: string) => Promise<string>;
  readonly tell: (line: string) => void;
}

/** Asks for what is missing until the file is ready, or cannot be made. */
export async function askFor(request: Request, desk: Desk, editor: Editor): Promise<Step> {
  const step = prepare(request, desk);
  if (step.kind === 'missing') {
    const [question] = step.questions;
    return question ? askFor(await answered(request, question, desk, editor), desk, editor) : step;
  }
  if (step.kind === 'near') {
    editor.tell(`There is “${step.thing.names[0] ?? step.thing.id}” already: ${step.thing.path}`);
    const another = /^y/i.test(await editor.ask('Is this another one? (y/n)'));
    return another ? askFor({ ...request, another }, desk, editor) : step;
  }
  if (step.kind !== 'ready' || !isTold(request.kind) || request.text !== undefined) return step;
  return askFor(await withRest(request, editor), desk, editor);
}

async function answered(
  request: Request,
  { name, about }: Question,
  desk: Desk,
  editor: Editor,
): Promise<Request> {
  editor.tell(about);
  const answer = await editor.ask(name);
  if (answer === '') return request;
  if (name === 'briefing') {
    if (desk.timeZones.has(answer)) return { ...request, briefing: answer };
    editor.tell(`There is no briefing “${answer}”.`);
    return request;
  }
  if (name === 'id') return { ...request, id: answer };
  return withField(request, name, answer, editor);
}

/** What need not be said: the kind of an update, and the text. */
async function withRest(request: Request, editor: Editor): Promise<Request> {
  const { schema, presets } = fileKinds[request.kind];
  const field = request.kind === 'update' && request.fields.kind === undefined && fieldOf(schema, 'kind');
  if (field) {
    const words = choicesOf(field)?.join(', ') ?? '';
    const kind = (await editor.ask(`kind: ${words} [${presets.kind ?? ''}]`)) || (presets.kind ?? '');
    return withField(request, 'kind', kind, editor);
  }
  editor.tell('The text, one paragraph. Without one it becomes a draft, for you to write on in the file.');
  return { ...request, text: await editor.ask('text') };
}

function withField(request: Request, name: string, answer: string, editor: Editor): Request {
  const faults = faultsOf({ kind: request.kind, fields: { [name]: answer } });
  for (const fault of faults) editor.tell(fault.replace(/^--[a-z-]+: /, ''));
  return faults.length > 0 ? request : { ...request, fields: { ...request.fields, [name]: answer } };
}
