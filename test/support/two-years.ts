import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf, type FakeWorld } from '../cli/fake-world.ts';

const fixture = fileURLToPath(new URL('../../fixtures/two-years', import.meta.url));

/** A run of the program: its exit code and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in a folder. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  parts: Partial<FakeWorld> = {},
): Promise<Ended> {
  const world = fakeWorld(cwd, argv, parts);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text() };
}

/** A copy of the made-up two years, with the report of each as 2017.json and 2018.json; gone when the test ends. */
export async function twoYears(): Promise<string> {
  const cwd = folderOf({});
  cpSync(fixture, cwd, { recursive: true });
  for (const year of ['2017', '2018']) {
    await runIn(cwd, ['report', year, '--plan', `${year}.yaml`, '--quiet', '--output', `${year}.json`]);
  }
  return cwd;
}

/** Rewrites a JSON file of a folder. */
export function edit(cwd: string, file: string, change: (text: string) => string, as: string = file): void {
  writeFileSync(join(cwd, as), change(readFileSync(join(cwd, file), 'utf8')));
}

/** The names in a folder and the content of each file, in order. */
export function contentsOf(cwd: string): readonly (readonly [string, string])[] {
  return readdirSync(cwd, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(cwd, name)).toString('base64')] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
