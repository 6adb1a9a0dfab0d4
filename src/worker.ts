import { parentPort } from 'node:worker_threads';
import { nodeOpener } from './data/opener.ts';
import { readRangeOf, tallyRange, type RangeRequest, type TallyRequest } from './read-range.ts';

/** What a worker is asked, with a number that its answer carries. */
export interface WorkerQuestion {
  readonly number: number;
  readonly request: TallyRequest | RangeRequest;
}

// The second joiner: data and measure inside a thread of their own.
parentPort?.on('message', (question: WorkerQuestion) => {
  void answer(question);
});

async function answer({ number, request }: WorkerQuestion): Promise<void> {
  try {
    const value =
      request.kind === 'tally'
        ? await tallyRange(request, nodeOpener)
        : await readRangeOf(request, nodeOpener);
    parentPort?.postMessage({ number, value });
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error));
    const code = 'code' in told ? told.code : null;
    parentPort?.postMessage({ number, failed: { message: told.stack ?? told.message, code } });
  }
}
