import { expect, test } from 'vitest';
import { selectTargets } from '../../../src/cli/files/select-targets.ts';
import { samplePlan } from '../sample.ts';

test.each([
  [['brands'], ['brands']],
  [['一、质量标杆'], ['pass-rate', 'batches']],
  [['二(二)'], ['brands']],
  [['二（二）'], ['brands']],
  [['市质监局'], ['pass-rate', 'batches']],
  [['市食药监局'], ['batches']],
  [
    ['市食药监局', 'brands', 'batches'],
    ['batches', 'brands'],
  ],
])('--only %j selects %j', (only, ids) => {
  const { ids: selected, findings } = selectTargets(only, samplePlan());
  expect([...(selected ?? [])].toSorted()).toEqual(ids.toSorted());
  expect(findings).toEqual([]);
});

test('without --only everything is selected', () => {
  expect(selectTargets([], samplePlan())).toEqual({ ids: null, findings: [] });
});

test.each([
  ['pas-rate', 'pass-rate'],
  ['市质检局', '市质监局'],
  ['质量标杆', '一、质量标杆'],
  ['', null],
  ['elsewhere', null],
])('--only %j is unknown; nearest %j', (name, nearest) => {
  const { findings } = selectTargets([name, 'brands'], samplePlan());
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['usage/unknown-selection', { name, nearest }],
  ]);
});
