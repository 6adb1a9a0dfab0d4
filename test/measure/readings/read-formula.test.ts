import { describe, expect, test } from 'vitest';
import { groupsOf, readFormula, readOne } from '../../../src/measure/readings/read-formula.ts';
import { lookedUp } from '../../../src/measure/readings/read-fold.ts';
import type { ReadSource, SourceResults } from '../../../src/measure/readings/read-fold.ts';
import type { FoldSpec, Formula } from '../../../src/model/data/demand.ts';
import type { FoldResult, GroupResult, Reading, Reason } from '../../../src/model/verdict/verdict.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';

/** A fold that has come to a figure: `6`, `6 5..9` with bounds, `-` without one; and more of what it saw. */
interface Came {
  readonly to: string;
  readonly rows?: number;
  readonly codes?: readonly string[];
  readonly unit?: string;
  readonly reason?: Reason;
}

function groupOf({ to, rows = 1, codes = [], reason }: Came): GroupResult {
  const [figure = '', bounds] = to.split(' ');
  const value = figure === '-' ? null : parseExact(figure);
  const [low = '', high = ''] = (bounds ?? '').split('..');
  const interval = { low: parseExact(low), high: parseExact(high) };
  return {
    folded: {
      value,
      reason: reason ?? (value === null ? 'nothing-to-average' : null),
      numerator: null,
      denominator: null,
      countable: true,
      atLeast: value,
    },
    rows,
    inWindow: rows,
    met: [],
    unmet: [],
    ranked: { high: [], low: [] },
    units: [],
    codes,
    bounds: bounds === undefined ? null : { interval, exists: true },
    boundsWithMore: { interval: { low: null, high: null }, exists: true },
    doubtful: { rows: bounds === undefined ? 0 : 1, places: [{ file: 0, line: 7 }] },
  };
}

function spec(id: string, more: Partial<FoldSpec> = {}): FoldSpec {
  return {
    id,
    source: `s${id}`,
    kind: 'count',
    column: null,
    distinct: null,
    weight: null,
    by: null,
    where: null,
    meets: null,
    window: { kind: 'all' },
    each: null,
    ...more,
  };
}

function fold(id: string, more: Partial<FoldSpec> = {}): Formula {
  return { kind: 'fold', fold: spec(id, more) };
}

type Groups = Readonly<Record<string, Came>>;

/** The sources of some folds, each its own; `null` was not handed in. */
function sourcesOf(folds: Readonly<Record<string, Came | Groups | null>>): SourceResults {
  return new Map(
    Object.entries(folds).map(([id, came]): [string, ReadSource] => {
      const groups: Groups = came === null ? {} : 'to' in came ? { '': came as Came } : (came as Groups);
      const all = Object.values(groups);
      const result: FoldResult = {
        spec: spec(id),
        unit: all[0]?.unit === undefined ? null : parseUnit(all[0].unit),
        inWindow: all.reduce((sum, { rows = 1 }) => sum + rows, 0),
        codes: [],
        groups: new Map(Object.entries(groups).map(([key, group]) => [key, groupOf(group)])),
        shown: new Map(),
        named: [],
        empty: groupOf({ to: '0', rows: 0 }),
        leavesOut: new Set(),
      };
      return [
        `s${id}`,
        {
          supplied: came !== null,
          rows: 9,
          folds: new Map([[id, result]]),
          units: null,
          unitColumn: null,
          findings: [],
          later: new Map(),
          asOf: null,
          nilReturn: true,
        },
      ];
    }),
  );
}

function shown({ state, reason, value, bounds }: Reading): string {
  const interval =
    bounds &&
    `${bounds.interval.low ? exactText(bounds.interval.low) : ''}..${bounds.interval.high ? exactText(bounds.interval.high) : ''}`;
  return [state, reason, value && exactText(value), interval, bounds && !bounds.exists ? 'or none' : null]
    .filter((part) => part !== null)
    .join(' ');
}

const ratio: Formula = {
  kind: 'ratio',
  numerator: fold('a'),
  denominator: fold('b'),
  per: null,
  countable: true,
};
const total: Formula = { kind: 'total', parts: [fold('a'), fold('b')] };
const growth: Formula = { kind: 'growth', of: fold('a'), against: fold('b') };
const difference: Formula = { kind: 'difference', of: fold('a'), against: fold('b') };

describe('a figure made of two', () => {
  test.each([
    [{ to: '6' }, { to: '4' }, 'sure 1.5', 'sure 10', 'sure 0.5', 'sure 2'],
    [{ to: '6' }, { to: '0' }, 'absent zero-denominator', 'sure 6', 'absent zero-denominator', 'sure 6'],
    [{ to: '6' }, { to: '-4' }, 'sure -1.5', 'sure 2', 'absent negative-base', 'sure 10'],
    [{ to: '4' }, { to: '6' }, 'sure 2/3', 'sure 10', 'sure -1/3', 'sure -2'],
    // by interval arithmetic
    [
      { to: '6 5..8', codes: ['x'] },
      { to: '4' },
      'touched errors 1.5 1.25..2',
      'touched errors 10 9..12',
      'touched errors 0.5 0.25..1',
      'touched errors 2 1..4',
    ],
    [
      { to: '6' },
      { to: '4 2..5', codes: ['x'] },
      'touched errors 1.5 1.2..3',
      'touched errors 10 8..11',
      'touched errors 0.5 0.2..2',
      'touched errors 2 1..4',
    ],
    [
      { to: '6' },
      { to: '4 0..5', codes: ['x'] },
      'touched errors 1.5 ..',
      'touched errors 10 6..11',
      'touched errors 0.5 ..',
      'touched errors 2 1..6',
    ],
    // what is not there is told before what is wrong, and what is wrong before what there is nothing to reckon with
    [null, { to: '4', codes: ['x'] }, ...Array.from({ length: 4 }, () => 'absent source-missing')],
    [{ to: '6', codes: ['x'] }, null, ...Array.from({ length: 4 }, () => 'absent source-missing')],
    [
      { to: '-' },
      { to: '4' },
      'absent nothing-to-average',
      'absent nothing-to-average',
      'absent nothing-to-average',
      'absent nothing-to-average',
    ],
    [
      { to: '-', codes: ['x'] },
      { to: '-' },
      'touched errors',
      'touched errors',
      'touched errors',
      'touched errors',
    ],
  ] as const)('%j and %j', (a, b, ...expected) => {
    const sources = sourcesOf({ a, b });
    expect([ratio, total, growth, difference].map((formula) => shown(readOne(formula, '', sources)))).toEqual(
      expected,
    );
  });

  test('keeps its parts, their codes and what it measures', () => {
    const sources = sourcesOf({
      a: { to: '6', codes: ['y', 'x'], unit: '万元' },
      b: { to: '4', codes: ['x'], unit: '人' },
    });
    const read = readOne(ratio, '', sources);
    expect(read).toMatchObject({
      kind: 'ratio',
      codes: ['x', 'y'],
      numerator: rational(6),
      denominator: rational(4),
      countable: true,
      misfit: null,
    });
    expect(read.unit?.text).toBe('元/个');
    expect(read.parts.map(({ value }) => value)).toEqual([rational(6), rational(4)]);
    expect(readOne(growth, '', sources).unit?.text).toBe('%');
    expect(readOne(total, '', sourcesOf({ a: { to: '6' }, b: { to: '4', unit: '吨' } })).unit?.text).toBe(
      '吨',
    );
    expect(readOne(difference, '', sourcesOf({ a: { to: '6', unit: '%' }, b: { to: '4' } })).unit?.text).toBe(
      '个百分点',
    );
  });

  test('is a broken question where its parts do not measure the same, but for a quotient', () => {
    const sources = sourcesOf({ a: { to: '6', unit: '吨' }, b: { to: '4', unit: '公里' } });
    for (const formula of [total, growth, difference]) {
      expect(readOne(formula, '', sources)).toMatchObject({
        state: 'touched',
        reason: 'errors',
        value: null,
        codes: ['measure/unit-misfit'],
      });
    }
    expect(readOne(ratio, '', sources)).toMatchObject({ state: 'sure', misfit: null });
  });

  test('a total of counts is at least what the good rows come to, and none of what has none', () => {
    expect(readOne(total, '', sourcesOf({ a: { to: '6' }, b: { to: '4' } }))).toMatchObject({
      countable: true,
      atLeast: rational(10),
    });
    expect(readOne(total, '', sourcesOf({ a: { to: '-' }, b: { to: '4' } })).atLeast).toBe(null);
    expect(readOne(growth, '', sourcesOf({ a: { to: '6' }, b: { to: '4' } }))).toMatchObject({
      countable: false,
      atLeast: null,
      numerator: null,
    });
  });

  test('counts rows in doubt of one source once, and of two apart', () => {
    const same: Formula = {
      kind: 'total',
      parts: [fold('a'), { kind: 'fold', fold: { ...spec('a') } }],
    };
    const one = readOne(same, '', sourcesOf({ a: { to: '6 5..8', codes: ['x'] } }));
    expect([...(one.bounds?.rows ?? [])]).toEqual([['sa', 1]]);
    expect(one.bounds?.interval).toEqual({ low: rational(10), high: rational(16) });
    expect(one.bounds?.places).toEqual([{ file: 0, line: 7 }]);
    const two = readOne(
      total,
      '',
      sourcesOf({ a: { to: '6 5..8', codes: ['x'] }, b: { to: '1 0..2', codes: ['x'] } }),
    );
    expect([...(two.bounds?.rows ?? [])]).toEqual([
      ['sa', 1],
      ['sb', 1],
    ]);
  });
});

describe('groups', () => {
  const each = { each: 'area' };
  const names = (formula: Formula, sources: SourceResults): readonly string[] =>
    groupsOf(formula, sources).map(({ group }) => group);
  const groups = { '10': { to: '1' }, '9': { to: '2' }, b: { to: '3' }, a: { to: '4', rows: 0 } };

  test('are in the order of numbers before texts; a count has those without a row taken, a mean has not', () => {
    const sources = sourcesOf({ a: groups });
    expect(names(fold('a', each), sources)).toEqual(['9', '10', 'a', 'b']);
    expect(names(fold('a', { ...each, kind: 'sum' }), sources)).toEqual(['9', '10', 'a', 'b']);
    expect(names(fold('a', { ...each, kind: 'mean' }), sources)).toEqual(['9', '10', 'b']);
    expect(names({ kind: 'total', parts: [fold('a', each)] }, sources)).toEqual(['9', '10', 'a', 'b']);
    expect(names({ kind: 'total', parts: [fold('a', { ...each, kind: 'mean' })] }, sources)).toEqual([
      '9',
      '10',
      'b',
    ]);
    const wrong = sourcesOf({ a: { ...groups, a: { to: '4', rows: 0, codes: ['x'] } } });
    expect(names(fold('a', { ...each, kind: 'mean' }), wrong)).toEqual(['9', '10', 'a', 'b']);
    expect(names(fold('a'), sources)).toEqual([]);
  });

  test('are read one by one, and the whole has no figure', () => {
    const read = readFormula(
      fold('a', each),
      sourcesOf({ a: { x: { to: '1', codes: ['c'] }, y: { to: '2' } } }),
    );
    expect(read).toMatchObject({ state: 'sure', value: null, bounds: null, codes: ['c'] });
    expect(read.groups?.map(({ group, reading }) => `${group}: ${shown(reading)}`)).toEqual([
      'x: touched errors 1',
      'y: sure 2',
    ]);
  });

  test('are none where there is none to name, or no source', () => {
    expect(readFormula(fold('a', each), sourcesOf({ a: {} })).groups).toBe(null);
    expect(readFormula(fold('a', each), sourcesOf({ a: null }))).toMatchObject({
      groups: null,
      reason: 'source-missing',
    });
    expect(readFormula(fold('a'), sourcesOf({ a: { to: '6' } }))).toMatchObject({ groups: null });
  });
});

test('the registers that conditions look into are found, however deep', () => {
  const member = (source: string) =>
    ({ kind: 'member', column: 'c', source, of: 'd', negated: false }) as const;
  const match = { kind: 'match', column: 'c', columns: ['c'], source: 'm', of: ['d'] } as const;
  const blank = { kind: 'blank', column: 'c', blank: true } as const;
  expect(lookedUp(spec('a'))).toEqual([]);
  expect(
    lookedUp(
      spec('a', {
        where: { kind: 'all', parts: [blank, { kind: 'none', parts: [member('x')] }] },
        meets: { kind: 'any', parts: [match, member('y')] },
      }),
    ),
  ).toEqual(['x', 'm', 'y']);
});
