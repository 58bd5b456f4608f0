import { isMainThread } from 'node:worker_threads';

/*
 * Loaded before a program that a command starts: its input ends when the command does, however that ends, and nobody
 * is left who wants its result. Without this, a program whose command was killed would go on alone.
 */
if (isMainThread) {
  process.stdin.once('end', () => process.exit(1)).resume();
  // To wait for that end must not keep the program running.
  if ('unref' in process.stdin) process.stdin.unref();
}
