import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

// A made-up register of emissions: 1000 tons in 2016, some in 2017.
const plan = (target: string, kind = 'growth', beside = ''): string => `
plan: p
language: zh
period: 2017
sources:
  r:
    files: ["r*.csv"]
    period: date
    columns: { date: { type: date }, n: { type: integer, unit: 吨, optional: true } }
sections:
  - title: S
    targets:
      - { id: t, title: T, target: "${target}",${beside} measure: { ${kind}: { of: { sum: r, column: n } } } }
`;
const register = (now: string): string => `date,n\n2016-05-01,1000\n2017-05-01,${now}\n`;

async function judged(target: string, now: string, kind?: string, beside?: string) {
  const { report } = await judgePlan(plan(target, kind, beside), { 'r.csv': register(now) });
  const { status, attainment, margin, certain, bounds } = resultOf(report, 't');
  return { status, attainment, margin: margin?.value, certain, bounds };
}

describe('a fall of 40% to 45%', () => {
  const said = [
    '降低40%—45%',
    '下降４０％～４５％',
    '减少40%至45%',
    '降幅40-45%',
    'a fall of 40 to 45%',
    'fall by between 40% and 45%',
  ];
  test.each<[now: string, status: string, attainment: string, margin: string]>([
    ['1100', 'fail', 'below', '-0.5'],
    ['1000', 'fail', 'below', '-0.4'],
    ['601', 'fail', 'below', '-0.001'],
    ['600', 'pass', 'floor', '0'],
    ['599', 'pass', 'floor', '0.001'],
    ['551', 'pass', 'floor', '0.049'],
    ['550', 'pass', 'full', '0.05'],
    ['549', 'pass', 'over', '0.051'],
    ['0', 'pass', 'over', '0.6'],
  ])('from 1000 to %s: %s, %s, %s', async (now, status, attainment, margin) => {
    for (const target of said)
      expect(await judged(target, now), target).toMatchObject({ status, attainment, margin });
  });

  test('a difference falls by things', async () => {
    expect(await judged('减少300—400吨', '700', 'difference')).toMatchObject({
      status: 'pass',
      attainment: 'floor',
    });
    expect(await judged('减少300—400吨', '701', 'difference')).toMatchObject({
      status: 'fail',
      attainment: 'below',
    });
    expect(await judged('减少300—400吨', '500', 'difference')).toMatchObject({
      status: 'pass',
      attainment: 'over',
    });
  });

  test('warnings and starting figures stand on the side of the fall', async () => {
    const warned = ' warn: "降低44%以上", from: "0%",';
    expect(await judged('降低40%—45%', '590', 'growth', warned)).toMatchObject({ status: 'pass' });
    await expect(judged('降低40%—45%', '590', 'growth', ' warn: "降低30%以上",')).rejects.toThrow(
      'plan/warn-not-stricter',
    );
    await expect(judged('降低40%—45%', '590', 'growth', ' from: "-50%",')).rejects.toThrow(
      'plan/from-beyond',
    );
  });

  test('in doubt it is judged on either side where nothing could change it', async () => {
    const text = plan('降低40%—45%').replace('optional: true', 'optional: true, min: 0');
    const status = async (now: string, doubtful: string) => {
      const { report } = await judgePlan(text, { 'r.csv': `${register(now)}${doubtful},x\n` });
      const result = resultOf(report, 't');
      return [result.status, result.certain];
    };
    expect(await status('610', '2017-06-01')).toEqual(['fail', true]);
    expect(await status('590', '2017-06-01')).toEqual(['invalid', false]);
    expect(await status('590', '2016-06-01')).toEqual(['pass', true]);
    expect(await status('610', '2016-06-01')).toEqual(['invalid', false]);
  });
});

describe('a change of 5% either way', () => {
  const said = [
    '±5%',
    '±５％',
    '+/-5%',
    '正负5%以内',
    '上下浮动5%',
    '波动不超过5%',
    '控制在±5%以内',
    'within 5%',
    'within ±5%',
    'plus or minus 5%',
    'in [-5%, 5%]',
  ];
  test.each<[now: string, status: string]>([
    ['1051', 'fail'],
    ['1050', 'pass'],
    ['1000', 'pass'],
    ['950', 'pass'],
    ['949', 'fail'],
    ['0', 'fail'],
  ])('from 1000 to %s: %s', async (now, status) => {
    for (const target of said)
      expect(await judged(target, now), target).toMatchObject({ status, attainment: null });
  });

  test.each(['within 50吨', '±50吨', '±５０ 吨以内'])('a difference: %s', async (target) => {
    expect(await judged(target, '950', 'difference')).toMatchObject({ status: 'pass' });
    expect(await judged(target, '1050', 'difference')).toMatchObject({ status: 'pass' });
    expect(await judged(target, '949', 'difference')).toMatchObject({ status: 'fail' });
    expect(await judged(target, '1051', 'difference')).toMatchObject({ status: 'fail' });
  });
});
