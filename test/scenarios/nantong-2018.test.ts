import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Lint } from '../../src/model/subjects/lint.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { lintSchema } from '../../src/report/json/schema/lint-schema.ts';
import { resultOf } from '../support/judge-plan.ts';

// The year after the shipped plan's: its plan beside its data, both made up. Asked of the built program, as people do.
const folder = 'fixtures/nantong-2018';
const plan = `${folder}/plan.yaml`;
const lastYear = 'brands@2017=fixtures/nantong-2017/品牌认定-名牌产品.csv';

interface Expected {
  readonly exitCode: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly targets: Readonly<
    Record<
      string,
      { status: string; value?: string; numerator?: string; denominator?: string; attainment?: string }
    >
  >;
}
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;

function ask(...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const ran = spawnSync(process.execPath, ['bin/plan-check.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout };
}

function report(...more: readonly string[]): { readonly code: number | null; readonly report: Report } {
  const ran = ask('report', `${folder}/*.csv`, '--plan', plan, '--format', 'json', ...more);
  return { code: ran.code, report: JSON.parse(ran.out) as Report };
}

const year = report('--source', lastYear);

test.each(Object.entries(expected.targets))('%s', (id, planted) => {
  const result = resultOf(year.report, id);
  const { value, numerator, denominator } = result.actual ?? {};
  const { status, attainment } = result;
  expect({ status, value, numerator, denominator, attainment }).toMatchObject(planted);
});

test('the report is the one that was planted, and every target says where it is promised', () => {
  const {
    code,
    report: { summary, results, diagnostics, plan: said },
  } = year;
  expect(code).toBe(expected.exitCode);
  expect(summary).toMatchObject(expected.summary);
  expect(said).toMatchObject({
    id: 'nantong-quality-2018',
    period: { from: '2018-01-01', to: '2018-12-31' },
  });
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  const own = results.filter(({ place }) => place.file === plan).map(({ id }) => id);
  expect(own).toEqual([
    'jiangsu-brand-products',
    'jiangsu-brand-growth',
    'equipment-accident-rate',
    'fewer-equipment-accidents',
    'product-inspection-pass-rate',
    'environment-index',
    'gdp-growth',
  ]);
  expect(results.map(({ id }) => id)).not.toContain('water-unit-pass-rate');
  expect(resultOf(year.report, 'equipment-accident-rate')).toMatchObject({
    target: { wording: '<0.25‰' },
    reading: null,
  });
});

test("without last year's file its growth has no data, and the years are said", () => {
  const { code, report: without } = report();
  expect(code).toBe(1);
  expect(resultOf(without, 'jiangsu-brand-growth').status).toBe('no-data');
  expect(resultOf(without, 'gdp-growth').status).toBe('pass');
});

test('the plan that results is printed with where each target comes from', () => {
  const { code, out } = ask('lint', plan, '--format', 'json');
  const lint = JSON.parse(out) as Lint;
  expect(code).toBe(0);
  expect(lintSchema.parse(lint)).toEqual(lint);
  expect(lint.extends).toEqual(['plan/nantong-2017.yaml']);
  const targets = lint.sections.flatMap((section) => section.targets);
  const kinds = targets.map(({ origin }) => origin?.kind);
  const count = (kind: string): number => kinds.filter((each) => each === kind).length;
  expect([count('taken-over'), count('changed'), count('added')]).toEqual([56, 4, 3]);
  expect(targets.find(({ id }) => id === 'product-inspection-pass-rate')).toMatchObject({
    place: { file: plan },
    origin: { kind: 'changed', of: { file: 'plan/nantong-2017.yaml' }, keys: ['target'] },
  });
  expect(lint.retired.map(({ id, section }) => [id, section])).toEqual([
    ['water-unit-pass-rate', '质量共治'],
  ]);
});

test("this year's plan on last year's files: nothing is taken for this year's", () => {
  const ran = ask('report', 'fixtures/nantong-2017/*.csv', '--plan', plan, '--format', 'json');
  const { results, diagnostics } = JSON.parse(ran.out) as Report;
  const flows = [
    'no-major-equipment-accident',
    'no-major-food-accident',
    'fewer-equipment-accidents',
    'jiangsu-brand-products',
    'gdp-growth',
  ];
  const statuses = flows.map((id) => results.find((result) => result.id === id)?.status);
  expect(statuses).toEqual(flows.map(() => 'no-data'));
  const stale = diagnostics.filter(({ code }) => code === 'data/no-rows-in-period');
  expect(stale.length).toBeGreaterThan(10);
  expect(stale.every(({ severity }) => severity === 'warning')).toBe(true);
});
