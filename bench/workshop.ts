import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contest } from './measure/contest.ts';
import { holdContest } from './measure/hold-contest.ts';
import { chooseMeter } from './measure/meter.ts';
import type { BenchOptions } from './read-options.ts';
import { writeRegister, type Register, type Variant } from './register/write-register.ts';
import type { Result } from './results.ts';

/** The folder of a bench: registers and plans are made in it, contests held. */
export interface Workshop {
  readonly folder: string;
  /** The name of what measures memory and processor time. */
  readonly meter: string;
  readonly say: (line: string) => void;
  /** Writes a register the first time it is asked for. */
  readonly register: (megabytes: number, variant?: Variant) => Register;
  /** Writes a plan and gives its path. */
  readonly plan: (name: string, text: string) => string;
  readonly hold: (contest: Contest, megabytes: number | null) => Result;
}

/** Makes the folder ready. */
export function openWorkshop(
  { folder: given, rounds, seed }: Pick<BenchOptions, 'folder' | 'rounds' | 'seed'>,
  say: (line: string) => void,
): Workshop {
  const folder = resolve(given);
  mkdirSync(folder, { recursive: true });
  const meter = chooseMeter(join(folder, 'account.txt'));
  const registers = new Map<string, Register>();
  return {
    folder,
    meter: meter.name,
    say,
    register: (megabytes, variant = 'plain') => {
      const path = join(folder, `${variant}-${megabytes}.csv`);
      const before = registers.get(path);
      if (before !== undefined) return before;
      say(`writing ${path}`);
      const register = writeRegister(path, { seed, bytes: megabytes * 1e6, variant });
      registers.set(path, register);
      return register;
    },
    plan: (name, text) => {
      const path = join(folder, `${name}.yaml`);
      writeFileSync(path, text);
      return path;
    },
    hold: (contest, megabytes) => ({
      title: contest.title,
      megabytes,
      measured: holdContest(contest, rounds, meter, say),
    }),
  };
}
