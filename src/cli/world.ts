import type { StartReaders } from '../run/worker-readers.ts';
import type { Opener } from '../data/open/opener.ts';

/** Everything of the outside that a run may touch, so that a test can hand it another. */
export interface World {
  /** The arguments behind the program's name. */
  readonly argv: readonly string[];
  /** The file that node runs, its links not followed; without it the program is called by its name. */
  readonly script?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The directory that relative paths start from. */
  readonly cwd: string;
  /** `win32`, `linux`, `darwin` … */
  readonly platform: string;
  /** The system's own locale (`zh-CN`), asked for only where the environment names none. */
  readonly systemLocale: () => string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly opener: Opener;
  /** Milliseconds that never go back, from whatever moment on: for saying how a run gets on, and for nothing else. */
  readonly clock: () => number;
  /** How many threads the machine runs at a time. */
  readonly processors?: () => number;
  /** Makes readers of large files in threads; without it one thread does it all. Only where the opener's paths are real. */
  readonly startReaders?: StartReaders;
  /** Takes what is to be done first where the run is stopped. */
  readonly onStop?: (stop: () => Promise<void>) => void;
}

/** A stream that text or bytes are written to. */
export interface Output {
  readonly isTTY: boolean;
  /** The terminal's width in cells, as it is now; null where it is none. */
  readonly columns: number | null;
  /**
   * Settles when the bytes are handed over. A reader that has gone away is no error: what is written then is dropped.
   * Rejects with the system's error for anything else (a full disk).
   */
  write(data: string | Uint8Array): Promise<void>;
  /** True once the reader is known to have gone away: nothing more needs to be made for it. */
  readonly isClosed?: () => boolean;
}
