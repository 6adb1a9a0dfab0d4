import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output, World } from '../../src/cli/world.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';

/** A stream that remembers what was written to it. */
export interface FakeOutput extends Output {
  readonly text: () => string;
}

/** A world whose streams can be looked at. */
export interface FakeWorld extends World {
  readonly stdout: FakeOutput;
  readonly stderr: FakeOutput;
}

/** A directory with these files (path to content), gone when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-check-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What is to be otherwise in a world; of its outputs, too, only what is said. */
export type WorldParts = Partial<Omit<World, 'stdout' | 'stderr'>> & {
  readonly stdout?: Partial<Output>;
  readonly stderr?: Partial<Output>;
};

/** A world in a directory: no terminal, no environment, English unless something says otherwise. */
export function fakeWorld(cwd: string, argv: readonly string[], parts: WorldParts = {}): FakeWorld {
  return {
    argv,
    env: {},
    cwd,
    platform: 'linux',
    systemLocale: () => 'en-US',
    stdin: nothing(),
    opener: nodeOpener,
    clock: () => 0,
    ...parts,
    stdout: fakeOutput(parts.stdout),
    stderr: fakeOutput(parts.stderr),
  };
}

function fakeOutput(parts: Partial<Output> = {}): FakeOutput {
  const chunks: (string | Uint8Array)[] = [];
  return {
    isTTY: false,
    columns: null,
    write: async (data) => {
      chunks.push(data);
    },
    ...parts,
    text: () =>
      chunks.map((chunk) => (typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))).join(''),
  };
}

async function* nothing(): AsyncIterable<Uint8Array> {}
