import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/subjects/report.ts';
import { parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { compare } from '../../../src/quantity/numbers/rational.ts';
import { type Bar, barOf, barWidth } from '../../../src/report/html/charts/bullet-bar.tsx';
import { resultOf } from '../sample-report.ts';

function bar(target: Partial<Result['target']>, value: string | null): Bar | null {
  const actual = value === null ? {} : { actual: { display: value, value } };
  return barOf(resultOf({ id: 'x', title: 'x', words: 'x', target, ...actual }, 1));
}

function scale(target: Partial<Result['target']>, value: string | null): Extract<Bar, { kind: 'scale' }> {
  const drawn = bar(target, value);
  if (drawn?.kind !== 'scale') throw new Error('no scale');
  return drawn;
}

describe('a bar', () => {
  it.each([
    ['>=', 'right'],
    ['>', 'right'],
    ['<=', 'left'],
    ['<', 'left'],
    ['=', null],
  ] as const)('for %s points %s', (operator, points) => {
    const { limits, good } = scale({ operator, limit: '10' }, '5');
    expect(limits.map((limit) => limit.points)).toEqual([points]);
    const [at] = limits.map((limit) => limit.at);
    const [stretch] = good;
    expect(points === 'left' ? stretch?.[1] : stretch?.[0]).toBe(at);
  });

  it('has no figure without data', () => {
    expect(scale({ operator: '>=', limit: '10' }, null).figure).toBeNull();
    expect(bar({ operator: '>=', limit: null }, '3')).toBeNull();
  });

  it('shows a range as two bands and an interval as one, with a point in it', () => {
    const range = scale({ operator: 'range', limit: '2', upper: '4' }, '3');
    expect(range.good.length).toBe(2);
    expect(range.limits.length).toBe(2);
    const interval = scale({ operator: 'in', limit: '0.8', upper: '0.9', unit: '%' }, '0.85');
    expect(interval.good.length).toBe(1);
    expect(interval.figure?.point).toBe(true);
  });

  it.each([
    ['0', 0],
    ['2', 2],
    [null, null],
  ])('for what must not happen counts %s events', (value, count) => {
    expect(bar({ operator: '<=', limit: '0' }, value)).toEqual({ kind: 'events', count });
  });

  it('is cut where the figure is far beyond the limit', () => {
    expect(scale({ operator: '>=', limit: '10' }, '1000').figure?.cut).toBe(true);
    expect(scale({ operator: '>=', limit: '10' }, '20').figure?.cut).toBe(false);
  });

  it('begins at zero, also below it', () => {
    const { zero, figure } = scale({ operator: '<=', limit: '-0.03', unit: '%' }, '-0.05');
    expect(figure?.stretch[1]).toBe(zero);
    expect(zero).toBeGreaterThan(barWidth / 2);
  });

  it('has room where limit and figure are both nothing', () => {
    const { zero, figure, limits } = scale({ operator: '>=', limit: '0' }, '0');
    expect([limits.map(({ at }) => at), figure?.stretch]).toEqual([[zero], [zero, zero]]);
    expect(Number.isFinite(zero)).toBe(true);
  });

  it('ends on the side of the limit on which the figure is', () => {
    const exact = fc
      .tuple(fc.bigInt({ min: -1000000n, max: 1000000n }), fc.bigInt({ min: 1n, max: 100000n }))
      .map(([n, d]) => `${n}/${d}`);
    fc.assert(
      fc.property(exact, exact, fc.constantFrom('>=', '>', '<='), (limit, value, operator) => {
        const drawn = bar({ operator, limit, unit: '%' }, value);
        if (drawn?.kind !== 'scale') return;
        const { zero, figure, limits } = drawn;
        const [from = 0, to = 0] = figure?.stretch ?? [];
        const end = to === zero ? from : to;
        const [a, b] = [parseExact(value), parseExact(limit)];
        if (a === null || b === null) throw new Error('not exact');
        expect(Math.sign(end - (limits[0]?.at ?? 0))).toBe(compare(a, b));
      }),
    );
  });
});
