import { describe, expect, test } from 'vitest';
import { evidenceRows, metRows, pullOf, standingOf } from '../../src/judge/evidence-rows.ts';
import type { FoldSpec } from '../../src/model/data/demand.ts';
import type { RankedPlace, RowPlace } from '../../src/model/data/row.ts';
import type { Threshold } from '../../src/model/quantity.ts';
import type { Evidence, Reading } from '../../src/model/verdict/verdict.ts';
import { parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../src/quantity/numbers/rational.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

function threshold(text: string): Threshold {
  const outcome = parseThreshold(text);
  if ('error' in outcome) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.threshold;
}

const spec: FoldSpec = {
  id: 'f',
  source: 's',
  kind: 'count',
  column: null,
  distinct: null,
  weight: null,
  by: null,
  where: null,
  meets: null,
  window: { kind: 'all' },
  each: null,
};

/** Rows by their line, each with its number: `3:7` is line 3 with 7. */
function ranked(text: string): RankedPlace[] {
  return text.split(' ').flatMap((each) => {
    const [line = '', rank = ''] = each.split(':');
    return each === '' ? [] : [{ file: 0, line: Number(line), rank: parseExact(rank) ?? one }];
  });
}

const places = (...lines: readonly number[]): RowPlace[] => lines.map((line) => ({ file: 0, line }));
const lines = (rows: readonly RowPlace[]): readonly number[] => rows.map(({ line }) => line);

interface Seen {
  readonly high?: string;
  readonly low?: string;
  readonly met?: readonly number[];
  readonly unmet?: readonly number[];
  readonly rows?: number;
}

function evidence(kind: FoldSpec['kind'], seen: Seen): Evidence {
  const { high = '', low = '', met = [], unmet = [], rows = 9 } = seen;
  return {
    fold: { ...spec, kind },
    inWindow: rows,
    rows,
    met: places(...met),
    unmet: places(...unmet),
    ranked: { high: ranked(high), low: ranked(low) },
  };
}

function reading(kind: FoldSpec['kind'], seen: Seen, more: Partial<Reading> = {}): Reading {
  return {
    kind: 'fold',
    state: 'sure',
    reason: null,
    value: rational(9),
    numerator: null,
    denominator: null,
    unit: null,
    misfit: null,
    countable: true,
    atLeast: null,
    bounds: null,
    codes: [],
    evidence: evidence(kind, seen),
    parts: [],
    groups: null,
    ...more,
  };
}

test.each([
  ['≥5', '9', 'low'],
  ['≤5', '1', 'high'],
  ['5-8个', '9', 'low'],
  ['下降40%—45%', '-0.5', 'high'],
  ['=5', '6', 'high'],
  ['=5', '5', 'low'],
  ['=5', '4', 'low'],
  ['in [5, 8]', '9', 'high'],
  ['in [5, 8]', '8', 'low'],
  ['in [5, 8)', '8', 'high'],
  ['in [5, 8]', '4', 'low'],
  ['in [5, 8]', null, 'low'],
] as const)('%s with %s would be missed at the %s end', (text, value, pull) => {
  expect(pullOf(threshold(text), value === null ? null : parseExact(value))).toBe(pull);
});

describe('the rows that make a figure what it is', () => {
  const both = { high: '4:9 5:7 6:-1', low: '6:-8 7:0 8:2', met: [1, 2] };
  test.each<[FoldSpec['kind'], 'high' | 'low' | null, readonly number[], string]>([
    ['count', 'high', [1, 2], 'met'],
    ['share', 'low', [1, 2], 'met'],
    // of a sum those of the largest size, whatever their sign
    ['sum', 'low', [4, 6, 5], 'largest'],
    ['value', 'high', [4], 'figure'],
    ['latest', 'low', [4], 'figure'],
    ['max', 'low', [4, 5, 6], 'largest'],
    ['min', 'high', [6, 7, 8], 'smallest'],
    ['mean', 'high', [4, 5, 6], 'largest'],
    ['mean', 'low', [6, 7, 8], 'smallest'],
    ['median', null, [4, 5, 6], 'largest'],
  ])('of a %s pulled %s: %j, the %s', (kind, pull, expected, standing) => {
    expect(lines(metRows(evidence(kind, both), pull))).toEqual(expected);
    expect(standingOf(evidence(kind, both), pull)).toBe(standing);
  });

  test('are the first taken where none has a number', () => {
    for (const kind of ['sum', 'max', 'min', 'mean', 'value', 'latest'] as const) {
      expect(lines(metRows(evidence(kind, { met: [1, 2] }), 'high'))).toEqual([1, 2]);
      expect(standingOf(evidence(kind, { met: [1, 2] }), 'high')).toBe('met');
    }
    expect(lines(metRows(evidence('sum', { high: '4:0', low: '4:0', met: [1] }), 'high'))).toEqual([1]);
  });

  test('are five at most, those of one size in the order of files and lines', () => {
    const many = '9:5 2:5 3:5 4:5 5:5 6:4';
    expect(lines(metRows(evidence('sum', { high: many }), 'high'))).toEqual([2, 3, 4, 5, 9]);
    expect(lines(metRows(evidence('max', { high: many }), 'high'))).toEqual([9, 2, 3, 4, 5]);
    const far: RankedPlace[] = [
      { file: 1, line: 1, rank: rational(5) },
      { file: 0, line: 8, rank: rational(5) },
    ];
    const two = { ...evidence('sum', {}), ranked: { high: far, low: [] } };
    expect(metRows(two, 'high').map(({ file, line }) => [file, line])).toEqual([
      [0, 8],
      [1, 1],
    ]);
  });

  test('of a single value are those of its number', () => {
    const tied = { high: '4:9 5:9 6:7', met: [1] };
    expect(lines(metRows(evidence('value', tied), 'low'))).toEqual([4, 5]);
    expect(lines(metRows(evidence('latest', tied), 'low'))).toEqual([4, 5]);
  });
});

describe('the rows that keep a figure from its limit', () => {
  const blamed = (kind: FoldSpec['kind'], seen: Seen, text: string, more: Partial<Reading> = {}) => {
    const limit = threshold(text);
    const given = reading(kind, seen, more);
    const [rows] = evidenceRows(given, { threshold: limit, scale: one, pull: pullOf(limit, given.value) });
    return rows && { as: rows.blamed.as, rows: lines(rows.blamed.rows), more: rows.blamed.more };
  };
  const none = { as: 'counted', rows: [], more: false };

  test('of a count too high are those counted', () => {
    const seen = { met: [1, 2, 3], rows: 3 };
    expect(blamed('count', seen, '≤1')).toEqual({ as: 'counted', rows: [1, 2, 3], more: false });
    expect(blamed('count', { ...seen, rows: 4 }, '≤1')).toEqual({
      as: 'counted',
      rows: [1, 2, 3],
      more: true,
    });
    expect(blamed('count', { met: [1, 2, 3, 4, 5], rows: 5 }, '≤1')).toMatchObject({ more: false });
    expect(blamed('count', seen, '≥9')).toEqual(none);
  });

  test('of a share are those that miss it, or those that meet what should be rare', () => {
    const seen = { met: [1, 2], unmet: [3, 4, 5], rows: 5 };
    const share = { value: rational(2, 5), numerator: rational(2), denominator: rational(5) };
    expect(blamed('share', seen, '≥90%', share)).toEqual({ as: 'unmet', rows: [3, 4, 5], more: false });
    expect(blamed('share', seen, '≤10%', share)).toEqual({ as: 'counted', rows: [1, 2], more: false });
    const many = { ...seen, rows: 10 };
    expect(blamed('share', many, '≥90%', share)).toMatchObject({ as: 'unmet', more: true });
    expect(blamed('share', many, '≤10%', { ...share, numerator: rational(3) })).toMatchObject({ more: true });
    expect(blamed('share', { ...seen, rows: 3 }, '≥90%', { ...share, numerator: null })).toMatchObject({
      rows: [3, 4, 5],
      more: false,
    });
  });

  test('of a sum are those that carry it there', () => {
    const seen = { high: '4:9 5:7 6:0 7:-1', low: '8:-3 7:-1 6:0 5:7' };
    expect(blamed('sum', seen, '≤1')).toEqual({ as: 'largest', rows: [4, 5], more: false });
    expect(blamed('sum', seen, '≥90')).toEqual({ as: 'largest', rows: [8, 7], more: false });
    expect(blamed('sum', { high: '1:9 2:9 3:9 4:9 5:9 6:9' }, '≤1')).toEqual({
      as: 'largest',
      rows: [1, 2, 3, 4, 5],
      more: true,
    });
  });

  test('of one value is its row; of others those beyond the limit themselves', () => {
    const seen = { high: '4:9 5:7 6:3', low: '6:3 5:7 4:9' };
    expect(blamed('value', seen, '≤1')).toEqual({ as: 'figure', rows: [4], more: false });
    expect(blamed('latest', seen, '≥99')).toEqual({ as: 'figure', rows: [4], more: false });
    expect(blamed('max', seen, '≤7')).toEqual({ as: 'beyond', rows: [4], more: false });
    expect(blamed('max', seen, '<7')).toEqual({ as: 'beyond', rows: [4, 5], more: false });
    expect(blamed('max', seen, '≥99')).toEqual(none);
    expect(blamed('min', seen, '≥7')).toEqual({ as: 'beyond', rows: [6], more: false });
    expect(blamed('min', seen, '≤1')).toEqual(none);
    expect(blamed('mean', seen, '≥7')).toEqual({ as: 'beyond', rows: [6], more: false });
    expect(blamed('mean', seen, '≤7')).toEqual({ as: 'beyond', rows: [4], more: false });
    expect(blamed('mean', seen, 'in [5, 8]', { value: rational(9) })).toMatchObject({ rows: [4] });
    expect(blamed('mean', seen, 'in [5, 8]', { value: rational(4) })).toMatchObject({ rows: [6] });
  });

  test('are none where nothing is held against it', () => {
    expect(evidenceRows(reading('count', { met: [1] }), null)).toMatchObject([{ blamed: none }]);
  });

  test('are looked for in all parts of a total, and in what is divided or has changed', () => {
    const part = (kind: FoldSpec['kind'], value: number) =>
      reading(
        kind,
        { met: [1], high: '4:9 5:7 6:3', low: '6:3 5:7 4:9', rows: 1 },
        { value: rational(value) },
      );
    const limit = threshold('≤1');
    const of = (kind: Reading['kind'], ...parts: readonly Reading[]) =>
      evidenceRows(reading('count', {}, { kind, evidence: null, parts }), {
        threshold: limit,
        scale: one,
        pull: 'high',
      }).map((rows) => lines(rows.blamed.rows));
    expect(of('total', part('count', 1), part('count', 1))).toEqual([[1], [1]]);
    expect(of('ratio', part('count', 1), part('count', 1))).toEqual([[1], []]);
    expect(of('growth', part('count', 1), part('count', 1))).toEqual([[1], []]);
    // Nobody knows a limit of a part: rows at its own figure or further out.
    expect(of('ratio', part('mean', 7), part('mean', 7))).toEqual([[4, 5], []]);
    const rise = { threshold: threshold('≥9'), scale: one, pull: 'low' } as const;
    const low = reading('count', {}, { kind: 'total', evidence: null, parts: [part('mean', 7)] });
    expect(evidenceRows(low, rise).map((rows) => lines(rows.blamed.rows))).toEqual([[6, 5]]);
    const unknown = reading(
      'count',
      {},
      { kind: 'total', evidence: null, parts: [{ ...part('mean', 7), value: null }] },
    );
    expect(evidenceRows(unknown, rise).map((rows) => lines(rows.blamed.rows))).toEqual([[]]);
  });

  test('are held against the limit in its scale', () => {
    const given = reading('max', { high: '4:9 5:7' });
    const held = { threshold: threshold('≤80'), scale: rational(10), pull: 'high' } as const;
    expect(evidenceRows(given, held).map((rows) => lines(rows.blamed.rows))).toEqual([[4]]);
  });
});
