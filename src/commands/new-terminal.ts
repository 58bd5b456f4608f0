import { createInterface } from 'node:readline';
import type { Desk } from './new-desk.ts';
import type { Step } from './new-file.ts';
import { newKinds } from './new-kinds.ts';
import { askFor, type Editor } from './new-questions.ts';
import { readRequest, type Request } from './new-request.ts';

/** Asks at the terminal for what a request leaves open. Throws a sentence where the answers end before. */
export async function askAtTerminal(
  request: Request | undefined,
  desk: Desk,
  signal: AbortSignal,
): Promise<Step> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, signal });
  terminal.once('SIGINT', () => terminal.close());
  // Keeps what is typed or pasted ahead of its question.
  const lines = terminal[Symbol.asyncIterator]();
  const editor: Editor = {
    ask: async (question) => {
      terminal.setPrompt(`${question}: `);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new Error('\nStopped; nothing was written.');
      return value.trim();
    },
    tell: (line) => console.log(line),
  };
  try {
    return await askFor(request ?? (await askForKind(editor)), desk, editor);
  } finally {
    terminal.close();
  }
}

async function askForKind(editor: Editor): Promise<Request> {
  const answer = await editor.ask(newKinds.join(', '));
  try {
    return readRequest([answer].filter((word) => word !== '')) ?? askForKind(editor);
  } catch (error) {
    editor.tell(error instanceof Error ? error.message : String(error));
    return askForKind(editor);
  }
}
