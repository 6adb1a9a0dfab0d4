import type { Worker } from 'node:worker_threads';
import type { ByteTally } from '../data/blocks/byte-range.ts';
import type { RangeReaders, RangeRequest, RangeResult, TallyRequest } from './read-range.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker.ts';

/** Hears how many bytes of a file a worker has read. */
export type HearBytes = (path: string, bytes: number) => void;

/** Makes readers of ranges: so many, which begin when the first range is to be read. */
export type StartReaders = (jobs: number, least: number, hear: HearBytes) => RangeReaders;

interface Waiting {
  readonly request: TallyRequest | RangeRequest;
  readonly settle: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** What a worker throws away it throws away often: it needs little room for it. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** Readers that are worker threads running the program at an address; `prepare` is called before they start. */
export function workerReaders(program: URL, prepare: () => void): StartReaders {
  return (jobs, least, hear) => {
    const waiting: Waiting[] = [];
    const workers: { readonly thread: Worker; readonly given: Map<number, Waiting> }[] = [];
    let number = 0;
    let broken: Error | null = null;

    const fill = (): void => {
      for (const { thread, given } of workers) {
        if (given.size > 0) continue;
        const next = waiting.shift();
        if (next === undefined) return;
        number += 1;
        given.set(number, next);
        thread.postMessage({ number, request: next.request } satisfies WorkerQuestion);
      }
    };
    const start = (thread: Worker): void => {
      const given = new Map<number, Waiting>();
      thread.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'bytes') return hear(answer.path, answer.bytes);
        const asked = given.get(answer.number);
        given.delete(answer.number);
        fill();
        if (answer.kind === 'done') asked?.settle(answer.value);
        else asked?.fail(Object.assign(new Error(answer.message), { code: answer.code }));
      });
      thread.on('error', (error) => {
        // Nobody can be sure of the others either, and whoever waits must not wait for ever.
        broken = error;
        for (const each of workers) {
          for (const { fail } of each.given.values()) fail(error);
          each.given.clear();
        }
        for (const { fail } of waiting.splice(0)) fail(error);
      });
      workers.push({ thread, given });
    };
    let started: Promise<void> | null = null;
    const startAll = async (): Promise<void> => {
      prepare();
      const { Worker: Thread } = await import('node:worker_threads');
      for (let job = 0; job < jobs; job += 1) start(new Thread(program, { resourceLimits }));
    };
    const ask = async (request: TallyRequest | RangeRequest): Promise<unknown> => {
      await (started ??= startAll());
      if (broken !== null) throw broken;
      return new Promise((settle, fail) => {
        waiting.push({ request, settle, fail });
        fill();
      });
    };
    return {
      jobs,
      least,
      // A worker answers with what the request asks for (worker.ts).
      tally: (request) => ask(request) as Promise<ByteTally | null>,
      read: (request) => ask(request) as Promise<RangeResult | null>,
      close: async () => {
        const stopped = new Error('reading was stopped');
        for (const { fail } of waiting.splice(0)) fail(stopped);
        for (const { thread, given } of workers.splice(0)) {
          for (const { fail } of given.values()) fail(stopped);
          given.clear();
          await thread.terminate();
        }
      },
    };
  };
}
