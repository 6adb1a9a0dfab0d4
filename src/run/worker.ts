import { parentPort } from 'node:worker_threads';
import { nodeOpener } from '../data/open/opener.ts';
import { type RangeRequest, type TallyRequest, carryOut } from './read-range.ts';

/** What a worker is asked, with a number that its answer carries. */
export interface WorkerQuestion {
  readonly number: number;
  readonly request: TallyRequest | RangeRequest;
}

/** What a worker says: what was asked for, that it failed, or how many bytes of a file it has read meanwhile. */
export type WorkerAnswer =
  | { readonly kind: 'done'; readonly number: number; readonly value: unknown }
  | {
      readonly kind: 'failed';
      readonly number: number;
      readonly message: string;
      readonly code: string | null;
    }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: number };

// The second joiner: data and measure inside a thread of their own.
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (question: WorkerQuestion) => {
  // One after the other: two at a time would only take twice the memory.
  before = before.then(() => answer(question));
});

async function answer({ number, request }: WorkerQuestion): Promise<void> {
  try {
    const value = await carryOut(request, nodeOpener, (path, bytes) => say({ kind: 'bytes', path, bytes }));
    say({ kind: 'done', number, value });
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error));
    const code = 'code' in told && typeof told.code === 'string' ? told.code : null;
    say({ kind: 'failed', number, message: told.stack ?? told.message, code });
  }
}

function say(told: WorkerAnswer): void {
  parentPort?.postMessage(told);
}
