import { describe, expect, it } from 'vitest';
import { targetWords } from '../../src/document/draft/target-words.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

const quantitiesOf = (text: string): ReturnType<typeof readDocument>['quantities'] =>
  readDocument(text).quantities;

/** What a plan would judge by: operator and limit of what the draft writes. */
function drafted(text: string): readonly string[] {
  return quantitiesOf(text).flatMap((quantity) => {
    const words = targetWords(quantity);
    const read = words === null ? null : parseThreshold(words.target, words.direction ?? null);
    if (read === null || !('threshold' in read)) return ['-'];
    const { operator, limit, unit } = read.threshold;
    const percent = unit.dimension === 'ratio';
    return [`${operator} ${Number(limit.n * (percent ? 100n : 1n)) / Number(limit.d)}${percent ? '%' : ''}`];
  });
}

describe('the side of a figure', () => {
  it.each([
    ['能耗、用水量分别下降13.5%、16%。', ['<= -13.5%', '<= -16%']],
    ['生物医药、电子信息产业规模分别突破300亿元、900亿元。', ['> 30000000000', '> 90000000000']],
    ['生物医药、电子信息产业规模均突破300亿元。', ['> 30000000000']],
    ['污水、垃圾处理率分别达到95%、98%。', ['>= 95%', '>= 98%']],
    ['投資總額突破新臺幣300億元。', ['> 30000000000']],
    ['出口突破港币20亿元。', ['> 2000000000']],
    ['产值达到或突破100亿元。', ['>= 10000000000']],
    ['审批时限再压缩20%。', ['<= -20%']],
    ['办事环节精简30%以上。', ['<= -30%']],
    ['城镇登记失业率5.5%。', ['<= 5.5%']],
    ['PM2.5年均浓度达到30微克/立方米。', ['<= 30']],
    ['门诊平均候诊时间为15分钟。', ['<= 900']],
    ['投诉率0.1%。', ['<= 0.1%']],
    ['投诉办结率98%，查处侵权案件30起，失业人员再就业4000人。', ['>= 98%', '>= 30', '>= 4000']],
    ['每周开放时间60小时。', ['>= 216000']],
    ['Emissions will be at least 55% lower than in 2010.', ['<= -55%']],
    ['Water use is to be 18% less than the baseline.', ['<= -18%']],
    ['Deaths and injuries will be reduced by 10% and 20% respectively.', ['<= -10%', '<= -20%']],
    ['事故起数控制在100余起。', ['<= 100']],
    ['查处案件100余起，新建桥梁30余座。', ['> 100', '> 30']],
    ['Water use is lowered to 130 litres.', ['<= 130']],
    ['Spending must stay within its budget of £6.8 million.', ['<= 6800000']],
    ['Waiting times will be shortened to under six weeks.', ['< 6']],
  ])('%s', (text, expected) => {
    expect(drafted(text)).toEqual(expected);
  });

  it.each([
    ['People killed', '29', '<= 29'],
    ['Ambulance response time (median)', '8', '<= 8'],
    ['Unit cost of water', '0.9', '<= 0.9'],
    ['Complaints resolved', '300', '>= 300'],
    ['Accident investigations completed', '12', '>= 12'],
    ['Unemployed people trained', '12', '>= 12'],
    ['生产安全事故死亡人数', '12', '<= 12'],
    ['单位GDP能耗下降率', '3', '>= 3'],
  ])('of a bare figure in a table is that of its name: %s', (name, figure, expected) => {
    expect(drafted(`| Indicator | Target 2030 |\n| --- | --- |\n| ${name} | ${figure} |\n`)).toEqual([
      expected,
    ]);
  });
});

describe('numbers that are found', () => {
  it.each([
    ['Patrols reach 80, 45 and 200 villages respectively.', ['80', '45', '200']],
    ['Grants of £5m, £7.5m and £9m respectively.', ['5000000', '7500000', '9000000']],
    ['We train 480 officials, of whom 60 will finish.', ['480', '60']],
    ['Reach nine out of ten Year 6 pupils.', ['0.9']],
    ['Cut leakage by a third (Water).', [String(1 / 3)]],
    ['Carers assessed will double from the present 1,450.', ['1', '1450']],
    ['Invest £18.6 million over four years.', ['18600000']],
    ['零就业家庭动态清零，重大隐患全部清零。', ['0', '0']],
    ['12类45件实事，3方面20项任务。', ['45', '20']],
    ['推进一期 二期 三期工程，净零排放有目标。', []],
    ['Build 1.5 gigawatt-peak of panels.', ['1.5']],
    ['公交站点500米覆盖率达到100%。', ['1']],
  ])('%s', (text, expected) => {
    const figures = quantitiesOf(text).flatMap((each) =>
      each.figures.map(({ n, d }) => String(Number(n) / Number(d))),
    );
    expect(figures).toEqual(expected);
  });
});

describe('facts and promises of English documents', () => {
  it.each([
    'Tarnbrook has 318,000 residents, of whom 21% are aged 65 or over.',
    'One in six adults smokes.',
    'The gap between our wards is 8.7 years.',
    'Vaccination reached 93.5%.',
    'Last year, our 1,140 employees served 212,500 people.',
  ])('is a fact: %s', (text) => {
    expect(quantitiesOf(`1. Our people\n${text}\n`).map(({ circumstance }) => circumstance)).not.toContain(
      null,
    );
  });

  it.each([
    'Have 400 charge points in place.',
    'Our ambition is a 20% fall in the suicide rate.',
    'Complaints are answered within 24 hours.',
    'The pass rate is at least 98%.',
    'Ensure that 95% of patients are seen.',
    'Use of energy will be 18% lower than in 2020, and 120 roofs will have panels.',
  ])('is a promise: %s', (text) => {
    const found = quantitiesOf(`Plan 2026\n1. Our people\n${text}\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ circumstance }) => circumstance === null)).toBe(true);
  });

  it.each([
    ['Raise it to 50%, from 34% at present.', ['>= 50%', 'starting-point']],
    ['The number who cycle at least five times a week will rise to 900.', ['qualifier', '>= 900']],
  ])('has both: %s', (text, expected) => {
    const found = quantitiesOf(`Plan 2026\n1. Our people\n${text}\n`);
    const sides = drafted(`Plan 2026\n1. Our people\n${text}\n`);
    expect(found.map(({ circumstance }, at) => circumstance ?? sides[at])).toEqual(expected);
  });
});
