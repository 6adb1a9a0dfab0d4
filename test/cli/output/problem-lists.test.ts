import { expect, test } from 'vitest';
import { departmentFiles, fileNameOf } from '../../../src/cli/output/problem-lists.ts';
import { samplePlan } from '../sample.ts';

test.each([
  ['市质监局', '市质监局'],
  ['市经信委/品牌办', '市经信委_品牌办'],
  ['a\\b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i'],
  ['..', '_'],
  ['../上级', '_._上级'],
  ['.hidden', '_hidden'],
  ['尾 . ', '尾'],
  ['CON', 'CON_'],
  ['nul.x', 'nul.x_'],
  ['', '_'],
  ['\u202e反\n行', '_反_行'],
  ['长'.repeat(500), '长'.repeat(60)],
])('%j is called %j', (text, name) => {
  expect(fileNameOf(text)).toBe(name);
});

test('no two departments share a file, and what is nobody’s has its own', () => {
  const plan = samplePlan();
  const [source] = plan.sources;
  if (!source) throw new Error('the sample plan has sources');
  const departments = ['A/b', 'a:B', '其他', null];
  const named = departments.map((department) => ({ ...source, department }));
  expect([...departmentFiles(named, 'zh')]).toEqual([
    ['A/b', 'A_b.csv'],
    ['a:B', 'a_B 2.csv'],
    ['其他', '其他.csv'],
    [null, '其他 2.csv'],
  ]);
});
