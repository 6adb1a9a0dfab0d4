import { describe, expect, test } from 'vitest';
import { goals, isMet, ratioOf } from '../../bench/goals.ts';
import type { Measured } from '../../bench/measure/contest.ts';
import { readOptions } from '../../bench/read-options.ts';
import type { Result } from '../../bench/results.ts';
import { contestTable, goalTable, growthTable } from '../../bench/tables.ts';

function measured(name: string, milliseconds: readonly number[], peak: number | null = 10): Measured {
  return { name, milliseconds, peaks: milliseconds.map(() => peak), processor: milliseconds.map(() => 1) };
}

const small: Result = {
  title: '10 MB',
  megabytes: 10,
  measured: [measured('plan-check', [300, 100, 200], 40), measured('DuckDB', [400, 400, 400], 80)],
};
const large: Result = {
  title: '1 GB',
  megabytes: 1000,
  measured: [measured('plan-check', [3000], 44), measured('DuckDB', [2000], 160)],
};

describe('the tables', () => {
  test('of a contest: medians, the least, speed, memory, ratios to those who took part', () => {
    expect(contestTable(small, ['DuckDB', 'nobody']).split('\n')).toEqual([
      '|  | median s | least s | MB/s | processor s | peak MiB | × DuckDB |',
      '|---|---:|---:|---:|---:|---:|---:|',
      '| plan-check | 0.200 | 0.100 | 50 | 1.00 | 40 | 0.50 |',
      '| DuckDB | 0.400 | 0.400 | 25 | 1.00 | 80 | 1.00 |',
    ]);
  });

  test('of growth', () => {
    expect(growthTable([small, large]).split('\n').slice(2)).toEqual([
      '| plan-check | 0.20 | 3.00 | 15.0 | 40 | 44 | 1.10 |',
      '| DuckDB | 0.40 | 2.00 | 5.0 | 80 | 160 | 2.00 |',
    ]);
  });

  test('of goals: met, missed and not measured', () => {
    const rows = goalTable([small, large]).split('\n');
    expect(rows).toHaveLength(2 + goals.length);
    expect(rows.filter((row) => !row.endsWith('not measured |')).slice(2)).toEqual([
      '| 1 GB: time of DuckDB | at most 1.2 | 1.50 | 1.00 | **no** |',
      '| 1 GB: memory of DuckDB | at most 0.5 | 0.28 | - | yes |',
      '| 10 MB: time of DuckDB | at most 0.9 | 0.50 | 1.00 | yes |',
    ]);
  });

  test('a goal at its very limit is met', () => {
    const [goal] = goals;
    if (goal === undefined) throw new Error('there are goals');
    expect([isMet(goal, 1), isMet(goal, 1.001), ratioOf(goal, [small])]).toEqual([true, false, null]);
  });
});

describe('the options', () => {
  test('are sizes in order, once each, with --gb the gigabyte', () => {
    const { sizes, rounds, contests } = readOptions(['--sizes', '100,1,10,1', '--gb', '--rounds', '7']);
    expect([sizes, rounds, contests]).toEqual([[1, 10, 100, 1000], 7, ['sizes', 'variants', 'startup']]);
  });

  test.each([
    [['--sizes', '1,x'], /--sizes: x/],
    [['--rounds', '0'], /--rounds: 0/],
    [['--contests', 'speed'], /--contests: speed is none of sizes, variants, startup/],
    [['--fast'], /--fast/],
  ])('%s is refused', (args, error) => {
    expect(() => readOptions(args)).toThrow(error);
  });

  test.each([
    [[], null],
    [['--peers', 'none'], []],
    [
      ['--peers', 'DuckDB, csv-parse'],
      ['DuckDB', 'csv-parse'],
    ],
  ])('%s names peers', (args, peers) => {
    expect(readOptions(args).peers).toEqual(peers);
  });
});
