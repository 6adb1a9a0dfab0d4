import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the real program came to. */
export interface SpawnedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const binary = join(import.meta.dirname, '../../bin/plan-check.js');

/** Starts the real program; `file` is another copy of it. */
export function startBinary(
  args: readonly string[],
  cwd: string,
  file: string = binary,
): { readonly child: ChildProcess; readonly ended: Promise<SpawnedRun> } {
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { PATH: process.env['PATH'] } });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<SpawnedRun>((done) => {
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
  return { child, ended };
}

/** Runs the real program to its end. */
export function runBinary(args: readonly string[], cwd: string, file?: string): Promise<SpawnedRun> {
  return startBinary(args, cwd, file).ended;
}
