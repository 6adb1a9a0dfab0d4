import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { watchReading } from '../../src/cli/progress/watch-reading.ts';
import { takeBackUnfinished } from '../../src/cli/output/unfinished.ts';
import type { Output } from '../../src/cli/world.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import { gzip } from '../../fixtures/dirty/bytes.ts';
import { fakeWorld, folderOf, type WorldParts } from './fake-world.ts';
import { awards, inspections, planText } from './sample.ts';

// Rows enough for a few pieces; that they repeat does not matter here.
const [header = '', row = ''] = inspections.split('\n');
const large = `${header}\n${`${row}\n`.repeat(25_000)}`;

const files = {
  'plan-check.yaml': planText,
  '抽检.csv': large,
  '名牌.csv': awards,
  '抽检一.csv.gz': gzip(large),
};
const wipe = '\r\u001B[K';

/** A clock that goes on by so many milliseconds whenever it is asked. */
function clockOf(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

const terminal = (columns: number): Partial<Output> => ({ isTTY: true, columns });

async function errorsOf(argv: readonly string[], parts: WorldParts): Promise<string> {
  const world = fakeWorld(folderOf(files), argv, { clock: clockOf(400), ...parts });
  await run(world);
  return world.stderr.text();
}

/** The lines that were drawn one over the other. */
function drawn(text: string): readonly string[] {
  return [...text.matchAll(/\r([^\r\u001B]+)\u001B\[K/g)].map(([, line = '']) => line);
}

const report = ['report', '抽检.csv', '名牌.csv', '--lang', 'en', '--format', 'json'];
const stderr = terminal(80);

describe('a long run on a terminal', () => {
  test('shows how far it is and leaves nothing of it', async () => {
    const text = await errorsOf(report, { stderr });
    const lines = drawn(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toMatch(/^reading \S+ kB of \S+ kB {2}\d+% {2}\S+ kB\/s {2}about \d+ s left$/);
    expect(text.lastIndexOf(wipe)).toBe(text.lastIndexOf('\r'));
    expect(text.slice(text.lastIndexOf(wipe) + wipe.length)).not.toContain('\u001B[K');
  });

  test.each([80, 40, 24, 12, 5])('keeps to %i cells', async (columns) => {
    const argv = [...report, '--lang', 'zh'];
    const lines = drawn(await errorsOf(argv, { stderr: terminal(columns) }));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.replaceAll(/[^ -~]/g, '..').length).toBeLessThan(columns);
  });

  test.each<[what: string, argv: readonly string[], last: RegExp]>([
    ['validate', ['validate', '抽检.csv', '--lang', 'zh'], /^读取数据 /],
    ['explain', ['explain', 'pass-rate', '抽检.csv', '--lang', 'zh'], /^读取数据 /],
    ['inspect', ['inspect', '抽检.csv', '--lang', 'zh'], /^读取数据 /],
    ['inspect --rows', ['inspect', '抽检.csv', '--rows', '--lang', 'zh'], /^读取数据 /],
    ['a packed file', ['report', '抽检一.csv.gz', '--lang', 'zh'], /^(?:读取数据|查看文件) .* kB \/ .* kB/],
  ])('%s, too', async (_, argv, last) => {
    const lines = drawn(await errorsOf(argv, { stderr }));
    expect(lines.at(-1)).toMatch(last);
  });

  test('says of standard input how much there was', async () => {
    const stdin = pieces(large);
    const lines = drawn(await errorsOf(['report', '-', '--source', 'inspections'], { stderr, stdin }));
    expect(lines[0]).toMatch(/^读取数据 \S+ kB {2}\S+ kB\/s$/);
    expect(lines.at(-1)).toMatch(/^已读入 \d+\.\d kB，正在计算$/);
  });
});

describe('nothing is shown', () => {
  test.each<[when: string, argv: readonly string[], parts: WorldParts]>([
    ['in a pipe', report, {}],
    ['in a pipe, even in colour', report, { env: { FORCE_COLOR: '1' } }],
    ['with --quiet', [...report, '--quiet'], { stderr }],
    ['by a terminal that cannot take a line back', report, { stderr, env: { TERM: 'dumb' } }],
    ['when the run is short', report, { stderr, clock: clockOf(0.01) }],
    [
      'where rows go by on the same terminal',
      ['inspect', '抽检.csv', '--rows'],
      { stderr, stdout: terminal(80) },
    ],
  ])('%s', async (_, argv, parts) => {
    expect(await errorsOf(argv, parts)).not.toMatch(/\r|\u001B\[K/);
  });
});

const given: GivenFile = { name: 'a.csv', path: 'a.csv', source: null, period: null, encoding: null };

async function* pieces(text: string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('reading that is watched', () => {
  const worldOf = (isTTY: boolean): ReturnType<typeof fakeWorld> =>
    fakeWorld('.', [], {
      clock: clockOf(400),
      opener: { chunks: () => pieces('x'.repeat(100), 10) },
      stderr: { ...stderr, isTTY },
    });

  test.each([true, false])('lets a signal be answered between the pieces, terminal: %s', async (isTTY) => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
    };
    const { opener, end } = watchReading(worldOf(isTTY), [given], { quiet: false }, 'en');
    let left = 10;
    for await (const _ of opener.chunks('a.csv')) {
      expect(turns).toBe(10 - left);
      left -= 1;
      setImmediate(count);
    }
    await end();
    expect(left).toBe(0);
  });

  test('takes its line away when the program is stopped', async () => {
    const world = worldOf(true);
    const { opener } = watchReading(world, [given], { quiet: false }, 'en');
    for await (const _ of opener.chunks('a.csv')) if (world.stderr.text() !== '') break;
    takeBackUnfinished();
    expect(world.stderr.text()).toMatch(/^\r[^\r]+\u001B\[K\r\u001B\[K$/);
  });

  test('counts what others read', async () => {
    const world = worldOf(true);
    const { add, end } = watchReading(
      world,
      [{ ...given, path: import.meta.filename }],
      { quiet: false },
      'en',
    );
    for (let i = 0; i < 8; i += 1) add(import.meta.filename, 100);
    await end();
    expect(drawn(world.stderr.text()).at(-1)).toMatch(/^looking at the files: 0\.\d kB of /);
  });
});
