import type { RunProgress } from '../text/words/run-words.ts';

/** A file of a run: its size as stored, null where nobody knows it, and how often it is gone through to see what it is. */
export interface MeteredFile {
  /** Null for standard input. */
  readonly path: string | null;
  readonly size: number | null;
  readonly looks: number;
}

/** How often a file is gone through before its rows are read: a packed one as it is stored, and unpacked. */
export function looksAt(path: string | null): number {
  return path !== null && /\.gz$/i.test(path) ? 2 : 1;
}

/** Adds up what was read of each file and says how far that is. */
export interface ByteMeter {
  /** More bytes of a file were read, whoever read them and for the how manyth time. */
  readonly add: (path: string | null, bytes: number, now: number) => void;
  /** What can be read only once was read to its end: its size is known now, and what was kept of it may be read. */
  readonly finish: (path: string | null) => void;
  readonly at: (now: number) => RunProgress;
}

/**
 * A meter of some files. They are read more than once, so what counts is how much of a file was read in all: first it is
 * looked at, then its rows are read; where that happens several times, each is a part of the way. `now` is in milliseconds.
 */
export function byteMeter(files: readonly MeteredFile[], start: number): ByteMeter {
  const counts = new Map(files.map((file) => [file.path, { ...file, read: 0 }]));
  let stage: RunProgress['stage'] = 'look';
  let stageStart = start;
  let stageBytes = 0;
  const enter = (next: RunProgress['stage'], now: number): void => {
    if (next === stage) return;
    stage = next;
    stageStart = now;
    stageBytes = 0;
  };
  const doneIn = (which: 'look' | 'read'): number =>
    [...counts.values()].reduce((sum, { size, looks, read }) => {
      if (size === null) return which === 'read' ? sum + read : sum;
      const looked = Math.min(read, size * looks);
      if (which === 'look') return sum + looked / Math.max(1, looks);
      const times = Math.max(1, Math.ceil((read - looked) / Math.max(1, size)));
      return sum + (read - looked) / times;
    }, 0);
  const sizeOfAll = (): number | null =>
    [...counts.values()].reduce<number | null>(
      (sum, { size }) => (sum === null || size === null ? null : sum + size),
      0,
    );
  return {
    add: (path, bytes, now) => {
      const count = counts.get(path);
      if (count === undefined) return;
      enter(count.size !== null && count.read < count.size * count.looks ? 'look' : 'read', now);
      count.read += bytes;
      stageBytes += bytes;
    },
    finish: (path) => {
      const count = counts.get(path);
      if (count === undefined) return;
      counts.set(path, { ...count, size: count.read, read: 0 });
      stage = 'work';
    },
    at: (now) => {
      const all = sizeOfAll();
      if (stage === 'work') return { stage, done: all ?? doneIn('read'), all: null, rate: null, left: null };
      const done = doneIn(stage);
      const seconds = (now - stageStart) / 1000;
      const rate = stageBytes === 0 || seconds <= 0 ? null : stageBytes / seconds;
      const left = stage === 'read' && rate !== null && all !== null ? Math.max(0, all - done) / rate : null;
      return { stage, done, all, rate, left };
    },
  };
}
