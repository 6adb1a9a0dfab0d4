import { describe, expect, test } from 'vitest';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import { compileWindow } from '../../../src/measure/conditions/compile-window.ts';
import type { FoldRun } from '../../../src/measure/folds/fold-run.ts';
import { startFolds } from '../../../src/measure/folds/make-fold.ts';
import type { Cell, RankedPlace, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { parsePeriod } from '../../../src/model/plan/period.ts';
import type { Interval } from '../../../src/model/quantity.ts';
import type { FoldResult, GroupResult } from '../../../src/model/verdict/verdict.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { zero } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';
import { soundPlan } from '../../support/judge-plan.ts';

/** What a target wants of such a measure. */
function wanted(measure: string): string {
  if (measure.startsWith('{ share')) return 'at least 1%';
  if (measure.includes('column: q')) return 'at least 1吨';
  return measure.includes('column: end') ? 'by 2017-12-31' : 'at least 1';
}

const planOf = (measure: string, more = '', areas = 'values: { E: [], W: [] }'): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: day
${more}    columns:
      day: { header: day, type: date }
      area: { header: area, type: text, ${areas}, optional: true }
      ok: { header: ok, type: boolean }
      n: { header: n, type: integer, max: 100 }
      m: { header: m, type: decimal, optional: true, min: 0 }
      q: { header: q, type: decimal, unit: { column: u }, optional: true }
      end: { header: end, type: date, optional: true }
      u: { header: u, type: text, optional: true }
sections:
  - { title: S, targets: [{ id: t, title: T, target: ${wanted(measure)}, measure: ${measure} }] }
`;

/** Cells of a row: a date, a text, yes or no, two numbers, one with its unit, a date; `_` is blank, `?` cannot be read. */
function rowOf(text: string, line: number): Row {
  const cells = text.split(' ').map((cell, column): Cell => {
    if (cell === '_') return null;
    if (cell === '?')
      return {
        code:
          ['data/bad-date', 'data/bad-text', 'data/bad-boolean', 'data/bad-number'][column] ??
          'data/bad-number',
      };
    if (column === 0 || column === 6) return parseSpan(cell);
    if (column === 5) return { ...(parseExact(cell.slice(0, 1)) ?? zero), unit: parseUnit(cell.slice(1)) };
    if (column === 1) return cell;
    return column === 2 ? cell === 'y' : parseExact(cell);
  });
  return { file: 0, line, cell: (column) => cells[column] ?? null, place: () => nowhere };
}

/** The folds of a measure, and how rows are given to them; lines count from 2 on. */
function foldsOf(measure: string, more = '', areas?: string) {
  const { value } = compileDemand(soundPlan(planOf(measure, more, areas)), parsePeriod('2017'), null);
  const [part] = value?.sources ?? [];
  if (!part) throw new Error('no demand');
  const columnNumber = columnNumbers(part.source);
  const notes: string[] = [];
  const around = {
    source: part.source,
    columnNumber,
    members: () => ({ has: () => false, hasLoosely: () => false, complete: true }),
    lacking: new Map(),
    note: ({ code }: { readonly code: string }) => void notes.push(code),
  };
  const start = (): FoldRun => {
    const [fold] = startFolds(part.folds, around);
    if (!fold) throw new Error('no fold');
    return fold;
  };
  const give = (fold: FoldRun, rows: readonly string[], first = 2): void =>
    rows.forEach((text, i) => {
      const row = rowOf(text, first + i);
      fold.add(row, compileWindow(fold.spec.window, columnNumber, () => null)(row));
    });
  return { start, give, notes };
}

function written({ low, high }: Interval): string {
  return `${low ? exactText(low) : ''}..${high ? exactText(high) : ''}`;
}

/** A group in short: figure, rows taken of those in the window, lines, codes, bounds and rows in doubt. */
function short({ folded, rows, inWindow, met, unmet, codes, bounds, doubtful }: GroupResult): string {
  const lines = (places: GroupResult['met']): string => places.map(({ line }) => line).join(',');
  const figure = folded.value === null ? String(folded.reason) : exactText(folded.value);
  const doubt =
    bounds === null
      ? ''
      : ` ${written(bounds.interval)}${bounds.exists ? '' : '?'} of ${doubtful.rows}@${lines(doubtful.places)}`;
  return `${figure} ${rows}/${inWindow} +${lines(met)} -${lines(unmet)}${doubt} ${codes.join(' ')}`.trim();
}

function groupsOf(result: FoldResult): Readonly<Record<string, string>> {
  return Object.fromEntries([...result.groups].map(([name, group]) => [name, short(group)]));
}

const register = [
  '2017-01-05 E y 10 1',
  '2017-02-05 E n 20 _',
  '2016-12-31 E y 40 1',
  '2017-03-05 W y -5 2',
  '2017-03-06 _ n 7 3',
];

/** What it comes to: by group, then codes of all groups, rows in the window and what is noted, then a group without rows. */
type Case = readonly [
  measure: string,
  rows: readonly string[],
  groups: Readonly<Record<string, string>>,
  all: readonly [codes: readonly string[], inWindow: number, notes: readonly string[]],
  empty: string,
];

// Figure, rows taken of those in the window, lines that meet and that do not, bounds of how many rows in doubt at which lines.
const cases: readonly Case[] = [
  ['{ count: r }', register, { '': '4 4/4 +2,3,5,6 -' }, [[], 4, []], '0 0/0 + -'],
  ['{ count: r, where: { ok: yes } }', register, { '': '2 2/4 +2,5 -3,6' }, [[], 4, []], '0 0/0 + -'],
  [
    '{ share: r, meets: { ok: yes } }',
    register,
    { '': '0.5 4/4 +2,5 -3,6' },
    [[], 4, []],
    'zero-denominator 0/0 + -',
  ],
  [
    '{ share: r, where: { area: E }, meets: { ok: yes } }',
    register,
    { '': '0.5 2/4 +2 -3' },
    [[], 4, []],
    'zero-denominator 0/0 + -',
  ],
  ['{ sum: r, column: n }', register, { '': '32 4/4 +2,3,5,6 -' }, [[], 4, []], '0 0/0 + -'],
  ['{ sum: r, column: m, where: { ok: no } }', register, { '': '3 2/4 +3,6 -2,5' }, [[], 4, []], '0 0/0 + -'],
  [
    '{ count: r, each: area }',
    register,
    { E: '2 2/2 +2,3 - 2..3 of 1@6', W: '1 1/1 +5 - 1..2 of 1@6' },
    [['data/blank-cell'], 3, ['data/blank-cell']],
    '0 0/0 + - 0..1 of 1@6',
  ],
  [
    '{ sum: r, column: n, where: { ok: yes }, each: area }',
    register,
    { E: '10 1/2 +2 -3', W: '-5 1/1 +5 -' },
    [[], 4, []],
    '0 0/0 + -',
  ],
  ['{ count: r, where: { area: W }, each: area }', register, { W: '1 1/1 +5 -' }, [[], 4, []], '0 0/0 + -'],
  [
    '{ count: r }',
    [...register, '_ E y 1 1', '? E y 1 1'],
    { '': '4 4/4 +2,3,5,6 - 4..6 of 2@7,8 data/bad-date data/no-period' },
    [[], 4, ['data/no-period']],
    '0 0/0 + -',
  ],
  [
    '{ count: r, where: { ok: yes } }',
    [...register, '_ E n 1 1', '_ E ? 1 1', '? E y 1 1'],
    { '': '2 2/4 +2,5 -3,6 2..4 of 2@8,9 data/bad-date data/no-period' },
    [[], 4, ['data/no-period']],
    '0 0/0 + -',
  ],
  [
    '{ count: r, where: { ok: yes } }',
    [...register, '2017-05-01 E ? 1 1'],
    { '': '2 2/5 +2,5 -3,6 2..3 of 1@7 data/bad-boolean' },
    [[], 5, []],
    '0 0/0 + -',
  ],
  [
    '{ share: r, meets: { ok: yes } }',
    [...register, '2017-05-01 E ? 1 1', '_ E n 1 1'],
    { '': '0.5 4/5 +2,5 -3,6 1/3..0.6 of 2@7,8 data/bad-boolean data/no-period' },
    [[], 5, ['data/no-period']],
    'zero-denominator 0/0 + -',
  ],
  [
    '{ sum: r, column: n }',
    [...register, '2017-05-01 E y ? 1', '2017-05-01 E y _ 1'],
    { '': '32 4/6 +2,3,5,6 - ..232 of 2@7,8 data/bad-number data/blank-cell' },
    [[], 6, ['data/blank-cell']],
    '0 0/0 + -',
  ],
  [
    '{ count: r, each: area }',
    [...register, '2017-05-01 ? y 1 1', '_ W y 1 1', '_ ? y 1 1'],
    { E: '2 2/2 +2,3 - 2..5 of 3@6,7,9', W: '1 1/1 +5 - 1..5 of 4@6,7,8,9 data/no-period' },
    [
      ['data/bad-text', 'data/blank-cell', 'data/no-period'],
      3,
      ['data/blank-cell', 'data/no-period', 'data/no-period'],
    ],
    '0 0/0 + - 0..3 of 3@6,7,9',
  ],
  [
    '{ count: r, where: { ok: yes }, each: area }',
    [...register, '2017-05-01 ? n 1 1', '2017-05-01 _ y 1 1'],
    { E: '1 1/2 +2 -3 1..2 of 1@8', W: '1 1/1 +5 - 1..2 of 1@8' },
    [['data/bad-text', 'data/blank-cell'], 4, ['data/blank-cell']],
    '0 0/0 + - 0..1 of 1@8',
  ],
  // A condition on the column of groups and on another leaves no group out.
  [
    '{ count: r, where: { any: [{ area: E }, { ok: yes }] }, each: area }',
    [...register, '2017-05-01 W n 1 1'],
    { E: '2 2/2 +2,3 -', W: '1 1/2 +5 -7' },
    [[], 5, []],
    '0 0/0 + -',
  ],
  // Of a row of no group it is known on which side of a share it is.
  [
    '{ share: r, meets: { ok: yes }, each: area }',
    ['2017-01-05 E y 1 1', '2017-01-05 E n 1 1', '2017-01-05 ? y 1 1'],
    { E: '0.5 2/2 +2 -3 0.5..2/3 of 1@4' },
    [['data/bad-text'], 2, []],
    'zero-denominator 0/0 + - 1..1? of 1@4',
  ],
  // A month is any of its days; a blank date has not come yet.
  [
    '{ max: r, column: end }',
    ['2017-01-05 E y 1 1 _ 2017-03', '2017-01-05 E y 1 1 _ 2017-02-01'],
    { '': '17256 2/2 +2,3 - 17226..17256 of 0@' },
    [[], 2, []],
    'nothing-to-average 0/0 + -',
  ],
  [
    '{ max: r, column: end }',
    ['2017-01-05 E y 1 1 _ 2017-03-01', '2017-01-05 E y 1 1 _ _'],
    { '': 'not-done 2/2 +2,3 -' },
    [[], 2, []],
    'nothing-to-average 0/0 + -',
  ],
  // What does not measure the same comes to nothing.
  [
    '{ sum: r, column: q }',
    ['2017-01-05 E y 1 1 5吨', '2017-01-05 E y 1 1 _', '2017-01-05 E y 1 1 2吨'],
    { '': '7 3/3 +2,3,4 -' },
    [[], 3, []],
    '0 0/0 + -',
  ],
  [
    '{ sum: r, column: q }',
    ['2017-01-05 E y 1 1 5吨', '2017-01-05 E y 1 1 2元', '_ E y 1 1 2吨', '2017-01-05 E y 1 1 ?'],
    {
      '': 'null 2/3 +2,3 - ..? of 2@4,5 data/bad-number data/mixed-units data/no-period',
    },
    [[], 3, ['data/no-period']],
    '0 0/0 + -',
  ],
  [
    '{ count: r, where: { ok: yes }, each: area }',
    ['2017-05-01 E ? 1 1', '_ W y 1 1'],
    { E: '0 0/1 + - 0..1 of 1@2 data/bad-boolean' },
    [['data/no-period'], 1, ['data/no-period']],
    '0 0/0 + - 0..1 of 1@3',
  ],
];

test.each(cases)('%s of case %#', (measure, rows, groups, all, empty) => {
  const { start, give, notes } = foldsOf(measure);
  const fold = start();
  give(fold, rows);
  const result = fold.read();
  expect(groupsOf(result)).toEqual(groups);
  expect([result.codes, result.inWindow, notes]).toEqual(all);
  expect(short(result.empty)).toBe(empty);
});

test.each(cases)('%s of case %# comes to the same in parts', (measure, rows) => {
  const { start, give } = foldsOf(measure);
  const whole = start();
  give(whole, rows);
  for (const cut of rows.keys()) {
    const [first, second] = [start(), start()];
    give(first, rows.slice(0, cut));
    give(second, rows.slice(cut), 2 + cut);
    first.absorb(structuredClone(second.state()));
    expect(first.read()).toEqual(whole.read());
  }
});

test('a month leaves the last day open, and no row is in doubt', () => {
  const { start, give } = foldsOf('{ max: r, column: end }');
  const fold = start();
  give(fold, ['2017-01-05 E y 1 1 _ 2017-03']);
  expect(fold.read().groups.get('')?.doubtful).toEqual({ rows: 0, places: [] });
});

describe('what touches every group', () => {
  const place = { file: 0, line: 9 };
  test.each([
    ['row', '4 4/4 +2,3,5,6 - 4..5 of 1@9', ['x'], '4..'],
    ['more', '4 4/4 +2,3,5,6 - 4.. of null@', ['x'], '4..'],
    ['all', '4 4/4 +2,3,5,6 - ..? of null@', ['x'], '..'],
    ['none', '4 4/4 +2,3,5,6 -', ['x'], '4..'],
    ['nested', '4 4/4 +2,3,5,6 -', [], '4..'],
  ] as const)('an error that leaves %s in doubt', (harm, group, codes, withMore) => {
    const { start, give } = foldsOf('{ count: r }');
    const [fold, other] = [start(), start()];
    give(fold, register);
    fold.touch('x', harm, harm === 'row' ? place : null);
    const result = fold.read();
    expect([groupsOf(result), result.codes]).toEqual([{ '': group }, codes]);
    const more = result.groups.get('')?.boundsWithMore;
    expect(more && [written(more.interval), more.exists]).toEqual([withMore, harm !== 'all']);
    other.absorb(structuredClone(fold.state()));
    expect(other.read()).toEqual(result);
  });

  test('periods that lie within others, where both are taken', () => {
    const { start, give } = foldsOf('{ count: r, where: { ok: yes } }');
    const touched = (...rows: readonly string[]): readonly unknown[] => {
      const fold = start();
      fold.touch('x', 'nested', null);
      give(fold, rows);
      const result = fold.read();
      return [groupsOf(result)[''], result.codes];
    };
    expect(touched('2017 E y 1 1', '2017-03 E n 1 1')).toEqual(['1 1/2 +2 -3', []]);
    expect(touched('2017 E y 1 1', '2017-03 E y 1 1')).toEqual(['2 2/2 +2,3 - ..? of null@', ['x']]);
  });
});

describe('groups that a plan names', () => {
  test('are there without a row, but for those that the conditions leave out', () => {
    const named = (measure: string): readonly string[] => foldsOf(measure).start().read().named;
    expect(named('{ count: r, each: area }')).toEqual(['E', 'W']);
    expect(named('{ count: r, where: { area: { not: E } }, each: area }')).toEqual(['W']);
    expect(named('{ count: r, where: { ok: yes }, each: area }')).toEqual(['E', 'W']);
    expect(named('{ count: r, each: ok }')).toEqual([]);
    expect(named('{ count: r }')).toEqual([]);
    const units = foldsOf('{ count: r, each: area }', '    complete: { area: [A, Ｂ] }\n', 'exact: false');
    const { named: all, shown } = units.start().read();
    expect([all, [...shown]]).toEqual([
      ['A', 'B'],
      [
        ['A', 'A'],
        ['B', 'Ｂ'],
      ],
    ]);
    const other = foldsOf('{ count: r, each: ok }', '    complete: { area: [E, W] }\n');
    expect(other.start().read().named).toEqual([]);
  });

  test('of units that must report those are left out that the conditions leave out whatever else stands in their rows', () => {
    const complete = '    complete: { area: [E, W] }\n';
    const left = (measure: string, more = complete): readonly string[] => [
      ...foldsOf(measure, more).start().read().leavesOut,
    ];
    expect(left('{ count: r, where: { area: E } }')).toEqual(['W']);
    expect(left('{ count: r, where: { any: [{ area: E }, { ok: yes }] } }')).toEqual([]);
    expect(left('{ count: r }')).toEqual([]);
    expect(left('{ count: r, where: { area: E } }', '')).toEqual([]);
    const wide = (more: string): readonly string[] => [
      ...foldsOf(
        '{ count: r, where: { area: E } }',
        '    complete: { area: [E, Ｗ] }\n',
        `values: { E: [], Ｗ: [] }${more}`,
      )
        .start()
        .read().leavesOut,
    ];
    expect([wide(''), wide(', exact: true')]).toEqual([['W'], ['Ｗ']]);
  });
});

describe('rows like one', () => {
  const many = {
    rows: 3,
    file: 0,
    lines: [12, 13, 14],
    sum: () => ({ sum: parseExact('6') ?? zero, numbers: 2, ranked: { high: [], low: [] } }),
    numbers: () => [],
  };
  test.each([
    ['{ max: r, column: n }', '99'],
    ['{ min: r, column: n }', '-7'],
  ])('%s: of rows that were added up the ends are known: %s', (measure, extreme) => {
    const { start, give } = foldsOf(measure);
    const fold = start();
    give(fold, register);
    const row = rowOf('2017-01-05 E y 1 1', 12);
    const rank = (text: string): RankedPlace => ({ file: 0, line: 12, rank: parseExact(text) ?? zero });
    expect(fold.decide(row, 'true')).toBe('many');
    const ranked = { high: [rank('99')], low: [rank('-7')] };
    fold.addMany(row, 'true', { ...many, sum: () => ({ sum: zero, numbers: 3, ranked }) });
    const [value] = (groupsOf(fold.read())[''] ?? '').split(' ');
    expect(value).toBe(extreme);
  });

  test.each([
    ['{ count: r }', '2017-01-05 E y 1 1', 'many', '7 7/7 +2,3,5,6,12 -'],
    ['{ count: r, where: { ok: yes } }', '2017-01-05 E n 1 1', 'many', '2 2/7 +2,5 -3,6,12,13,14'],
    ['{ count: r, where: { ok: yes } }', '2017-01-05 E ? 1 1', 'each', ''],
    ['{ count: r }', '2016-01-05 E y 1 1', 'nothing', '4 4/4 +2,3,5,6 -'],
    ['{ count: r }', '_ E y 1 1', 'each', ''],
    ['{ share: r, meets: { ok: yes } }', '2017-01-05 E y 1 1', 'many', '5/7 7/7 +2,5,12,13,14 -3,6'],
    ['{ share: r, meets: { ok: yes } }', '2017-01-05 E n 1 1', 'many', '2/7 7/7 +2,5 -3,6,12,13,14'],
    ['{ share: r, meets: { ok: yes } }', '2017-01-05 E ? 1 1', 'each', ''],
    ['{ share: r, where: { area: E }, meets: { ok: yes } }', '2017-01-05 W y 1 1', 'many', '0.5 2/7 +2 -3'],
    ['{ sum: r, column: n }', '2017-01-05 E y 1 1', 'many', '38 7/7 +2,3,5,6,12 -'],
    ['{ mean: r, column: n }', '2017-01-05 E y 1 1', 'many', '19/3 7/7 +2,3,5,6,12 -'],
    ['{ latest: r, column: n, by: day }', '2017-01-05 E y 1 1', 'each', ''],
  ] as const)('%s: like %s they are taken as %s: %s', (measure, text, decision, group) => {
    const { start, give } = foldsOf(measure);
    const fold = start();
    give(fold, register);
    const row = rowOf(text, 12);
    const day = row.cell(0);
    const inWindow = day === null ? 'unknown' : text.startsWith('2017') ? 'true' : 'false';
    expect(fold.decide(row, inWindow)).toBe(decision);
    if (decision === 'each') return;
    fold.addMany(row, inWindow, many);
    expect(groupsOf(fold.read())['']).toBe(group);
  });

  test('of a database are shown by what they have in common', () => {
    const { start } = foldsOf('{ count: r, where: { ok: yes } }');
    const fold = start();
    const alike = { fields: ['E'], query: 1 };
    for (const ok of ['y', 'n'])
      fold.addMany(rowOf(`2017-01-05 E ${ok} 1 1`, 12), 'true', { ...many, lines: [12], alike });
    const group = fold.read().groups.get('');
    expect([group?.met, group?.unmet]).toEqual([
      [{ file: 0, line: 12, alike }],
      [{ file: 0, line: 12, alike }],
    ]);
  });

  test('of periods that lie within others', () => {
    const touched = (...rows: readonly string[]): readonly string[] => {
      const fold = foldsOf('{ count: r, where: { ok: yes } }').start();
      fold.touch('x', 'nested', null);
      for (const row of rows) fold.addMany(rowOf(row, 12), 'true', many);
      return fold.read().codes;
    };
    expect(touched('2017 E y 1 1', '2017-03 E y 1 1')).toEqual(['x']);
    expect(touched('2017 E y 1 1', '2017-03 E n 1 1')).toEqual([]);
    expect(touched('2017 E y 1 1', '2017 E y 1 1')).toEqual([]);
  });

  test('of groups', () => {
    const { start } = foldsOf('{ count: r, where: { area: { not: E }, ok: yes }, each: area }');
    const fold = start();
    const decided = ['E y', 'W y', 'W n', '? y', '_ y', '_ n'].map((cells) =>
      fold.decide(rowOf(`2017-01-05 ${cells} 1 1`, 2), 'true'),
    );
    expect(decided).toEqual(['many', 'many', 'many', 'each', 'each', 'many']);
    for (const cells of ['E y', 'W y', 'W n'])
      fold.addMany(rowOf(`2017-01-05 ${cells} 1 1`, 2), 'true', many);
    const result = fold.read();
    expect([groupsOf(result), result.inWindow]).toEqual([{ W: '3 3/6 +12,13,14 -12,13,14' }, 9]);
  });
});
