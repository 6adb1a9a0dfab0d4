import type { Worker } from 'node:worker_threads';
import type { ByteTally } from '../data/blocks/byte-range.ts';
import { nodeOpener } from '../data/open/opener.ts';
import {
  type RangeReaders,
  type RangeRequest,
  type RangeResult,
  type TallyRequest,
  carryOut,
} from './read-range.ts';
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

/** Somebody who reads parts of files: a thread, or the one that asks. */
interface Hand {
  /** What it was given and has not answered, by its number. */
  readonly given: Map<number, Waiting>;
  readonly begin: (number: number, request: Waiting['request']) => void;
  readonly stop: () => Promise<unknown>;
}

/**
 * Readers of which one is this thread, which begins at once, and the others are threads that run the program at an address;
 * `prepare` is called before they start.
 */
export function workerReaders(program: URL, prepare: () => void): StartReaders {
  return (jobs, least, hear) => {
    const waiting: Waiting[] = [];
    const hands: Hand[] = [];
    let number = 0;
    let broken: Error | null = null;

    const fill = (): void => {
      for (const { given, begin } of hands) {
        if (given.size > 0) continue;
        const next = waiting.shift();
        if (next === undefined) return;
        number += 1;
        given.set(number, next);
        begin(number, next.request);
      }
    };
    const fail = (error: Error): void => {
      for (const { given } of hands) {
        for (const each of given.values()) each.fail(error);
        given.clear();
      }
      for (const each of waiting.splice(0)) each.fail(error);
    };
    const answered = (given: Map<number, Waiting>, which: number, tell: (asked: Waiting) => void): void => {
      const asked = given.get(which);
      given.delete(which);
      fill();
      if (asked) tell(asked);
    };
    const threadOf = (thread: Worker): Hand => {
      const given = new Map<number, Waiting>();
      thread.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'bytes') return hear(answer.path, answer.bytes);
        answered(given, answer.number, (asked) => {
          if (answer.kind === 'done') asked.settle(answer.value);
          else asked.fail(Object.assign(new Error(answer.message), { code: answer.code }));
        });
      });
      thread.on('error', (error) => {
        // Nobody can be sure of the others either, and whoever waits must not wait for ever.
        broken = error;
        fail(error);
      });
      const begin: Hand['begin'] = (which, request) =>
        thread.postMessage({ number: which, request } satisfies WorkerQuestion);
      return { given, begin, stop: () => thread.terminate() };
    };
    let started: Promise<void> | null = null;
    const startAll = async (): Promise<void> => {
      prepare();
      hands.push(ownHand(hear, answered));
      const { Worker: Thread } = await import('node:worker_threads');
      for (let job = 1; job < jobs; job += 1) hands.push(threadOf(new Thread(program, { resourceLimits })));
    };
    const ask = async (request: Waiting['request']): Promise<unknown> => {
      await (started ??= startAll());
      if (broken !== null) throw broken;
      return new Promise((settle, refuse) => {
        waiting.push({ request, settle, fail: refuse });
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
        fail(new Error('reading was stopped'));
        for (const { stop } of hands.splice(0)) await stop();
      },
    };
  };
}

/** This thread as a reader. It lets the others be heard while it reads. */
function ownHand(
  hear: HearBytes,
  answered: (given: Map<number, Waiting>, which: number, tell: (asked: Waiting) => void) => void,
): Hand {
  const given = new Map<number, Waiting>();
  let isStopped = false;
  const told = async (path: string, bytes: number): Promise<void> => {
    hear(path, bytes);
    await new Promise(setImmediate);
    if (isStopped) throw new Error('reading was stopped');
  };
  return {
    given,
    begin: (which, request) => {
      carryOut(request, nodeOpener, told).then(
        (value) => answered(given, which, ({ settle }) => settle(value)),
        (error: Error) => answered(given, which, ({ fail }) => fail(error)),
      );
    },
    stop: async () => {
      isStopped = true;
    },
  };
}
