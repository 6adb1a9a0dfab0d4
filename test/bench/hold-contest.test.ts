import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Contest, Contestant } from '../../bench/measure/contest.ts';
import { holdContest } from '../../bench/measure/hold-contest.ts';
import type { Meter } from '../../bench/measure/meter.ts';

const meter: Meter = {
  name: 'made up',
  wrap: (command) => command,
  read: () => ({ peak: 7, processor: 0.5, wall: null }),
};

function printing(name: string, text: string, more: Partial<Contestant> = {}): Contestant {
  const command = [process.execPath, '-e', `process.stdout.write(${JSON.stringify(text)})`];
  return { name, command, code: 0, answer: (output) => output.trim(), document: null, ...more };
}

function hold(
  contestants: readonly Contestant[],
  rounds: number,
  answer: string | null = '1 2',
): {
  readonly said: readonly string[];
  readonly measured: ReturnType<typeof holdContest>;
} {
  const said: string[] = [];
  const contest: Contest = { title: 'T', contestants, answer };
  const measured = holdContest(contest, rounds, meter, (line) => said.push(line));
  return { said: said.map((line) => line.replace(/ \d+ ms$/, '')), measured };
}

describe('a contest', () => {
  test('runs all in every round, each round beginning with another, the first not counted', () => {
    const { said, measured } = hold([printing('a', '1 2'), printing('b', '1 2\n')], 2);
    expect(said).toEqual([
      'T, round 0 of 2: a',
      'T, round 0 of 2: b',
      'T, round 1 of 2: b',
      'T, round 1 of 2: a',
      'T, round 2 of 2: a',
      'T, round 2 of 2: b',
    ]);
    expect(measured.map(({ name, milliseconds }) => [name, milliseconds.length])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(measured[0]).toMatchObject({ peaks: [7, 7], processor: [0.5, 0.5] });
  });

  test.each<[what: string, contestants: readonly Contestant[], error: RegExp]>([
    ['another answer', [printing('a', '1 2'), printing('b', '1 3')], /T: b says 1 3, not 1 2/],
    ['another exit code', [printing('a', '1 2', { code: 3 })], /a ended with 0, not 3/],
    [
      'another document',
      [printing('a', '1 2', { document: 'report' }), printing('b', '1 2\n', { document: 'report' })],
      /b prints another report/,
    ],
  ])('%s ends it', (_, contestants, error) => {
    expect(() => hold(contestants, 1)).toThrow(error);
  });
});
