import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

const chinese = [
  ['指标', '2020年实际', '2025年目标', '属性'],
  ['常住人口城镇化率（%）', '61.2', '66', '预期性'],
  ['城市公园（个）', '120', '≥ 150', '约束性'],
  ['细颗粒物浓度（微克/立方米）', '38', '—', '约束性'],
];
const english = [
  ['Indicator', 'Baseline', 'Target 2020'],
  ['Fly-tipping incidents', '1,240', '900'],
  ['Recycling rate (%)', '41.2', '50'],
];

const drawn = (rows: readonly (readonly string[])[], bar: string, rule: string): string =>
  rows.map((cells) => `${bar} ${cells.join(` ${bar} `)} ${bar}`).join(`\n${rule}\n`);
const read = (text: string): readonly (readonly string[])[] =>
  readDocument(text).quantities.map(({ form, names, circumstance }) => [
    form,
    names.join('+'),
    circumstance === null ? 'target' : 'context',
  ]);

describe('tables drawn with lines', () => {
  it.each([
    ['|', '|---|---|---|---|'],
    ['｜', '－－－－'],
    ['│', '├────┼────┤'],
    ['┃', '┣━━━━╋━━━━┫'],
    ['║', '╠════╬════╣'],
    ['¦', '-----------'],
  ])('of %s', (bar, rule) => {
    expect(read(drawn(chinese, bar, rule))).toEqual([
      ['61.2%', '常住人口城镇化率', 'context'],
      ['66%', '常住人口城镇化率', 'target'],
      ['120个', '城市公园', 'context'],
      ['≥ 150个', '城市公园', 'target'],
      ['38微克/立方米', '细颗粒物浓度', 'context'],
    ]);
    expect(read(drawn(english, bar, rule))).toEqual([
      ['1,240', 'Fly-tipping incidents', 'context'],
      ['900', 'Fly-tipping incidents', 'target'],
      ['41.2%', 'Recycling rate', 'context'],
      ['50%', 'Recycling rate', 'target'],
    ]);
  });

  it('without a line at the edges', () => {
    expect(read('指标 ┃ 2025年目标\n森林覆盖率（%） ┃ 24.1\n全年事故起数（起） ┃ ≤3\n')).toEqual([
      ['24.1%', '森林覆盖率', 'target'],
      ['≤3起', '全年事故起数', 'target'],
    ]);
  });

  it('one bar in a sentence makes no row', () => {
    expect(read('Homes | Streets: build 40 homes, and plant 300 trees.')).toEqual([
      ['40 homes', 'homes', 'target'],
      ['300 trees', 'trees', 'target'],
    ]);
  });
});
