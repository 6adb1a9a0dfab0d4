import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

const namesIn = (text: string): readonly string[] =>
  readDocument(`1. Aims\n${text}\n`).quantities.map(({ names }) => names.join('、'));

describe('names of English quantities', () => {
  it.each([
    [
      '90% of complaints will be acknowledged within three days.',
      ['complaints acknowledged', 'complaints acknowledged'],
    ],
    ['Two-thirds of appointments will be offered by video.', ['appointments offered by video']],
    ['Fewer than 4% of working days will be lost to sickness.', ['working days lost to sickness']],
    [
      'Eighty percent of families who leave a shelter will still be housed.',
      ['families who leave a shelter'],
    ],
    ['Each death will be reviewed within 30 days.', ['death']],
    ['Every new building will use no more than 35 kWh.', ['new building']],
    ['Nobody should wait longer than four hours for a bed.', ['wait for a bed']],
    ['Water is sampled at 520 sites per quarter.', ['sites']],
    ['Women will hold at least half of senior posts.', ['senior posts']],
    ['Plants with a combined capacity of 75 MW will open.', ['capacity of Plants']],
    ['Achieve a 20% fall in the suicide rate.', ['suicide rate']],
    ['Achieve a 30% reduction in head-on collisions.', ['head-on collisions']],
    ['Access to basic water supply will reach 95%.', ['Access to basic water supply']],
    ['Double the number of pupils who study a language.', ['pupils who study a language']],
    [
      'Raise the share of trips made on foot, by bike or by bus to 50%.',
      ['share of trips made on foot, by bike or by bus'],
    ],
    ['Have 400 charge points, a rise of 250 on today.', ['charge points', 'charge points']],
    ['Dedicate $22 million from the 2024 bond to land purchases.', ['land purchases']],
    ['Spend £14m on repairs, with £3m of that reserved for roofs.', ['repairs', 'roofs']],
    ['3 dams will be rebuilt at a cost of $126 million.', ['dams', 'dams']],
    ['We train 480 officials, of whom 60 will finish.', ['officials', 'officials']],
    ['Trade amounted to RMB 41.2 billion.', ['Trade']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['10亿元以上项目5个。', ['项目', '10亿元以上项目']],
    ['新增高新技术企业19家，总数达142家。', ['高新技术企业', '高新技术企业总数']],
    ['对获得中国质量奖、省政府质量奖的组织分别奖励200万元、100万元。', ['中国质量奖', '省政府质量奖']],
    ['老年助餐服务惠及3万人次。', ['老年助餐服务']],
    [
      '帶來投資額650億元，創造職位22,000個，鞏固礦業企業營業額至90億元。',
      ['投資額', '職位', '礦業企業營業額'],
    ],
  ])('%s', (text, expected) => {
    expect(readDocument(`一、目标\n${text}\n`).quantities.map(({ names }) => names.join('、'))).toEqual(
      expected,
    );
  });

  it('have their departments in other brackets too', () => {
    const [quantity] = readDocument(
      '一、任务\n（一）产品。合格率95%。〔市质监局牵头，市农业农村局、各县（区）人民政府配合〕\n',
    ).quantities;
    expect(quantity?.owners).toEqual(['市质监局', '市农业农村局', '各县（区）人民政府']);
  });

  it.each([
    ['max. 11', '<=', '11'],
    ['at least 40', '>=', '40'],
    ['8.0 or better', '>=', '8'],
    ['under 3', '<', '3'],
  ])('a cell compares in words: %s', (cell, operator, limit) => {
    const { quantities } = readDocument(
      `| KPI | Unit | 2024 result | 2026 target |\n| --- | --- | --- | --- |\n| Satisfaction | score of 10 | 7.2 | ${cell} |\n`,
    );
    const [, target] = quantities;
    expect([quantities.length, target?.threshold?.operator, String(target?.threshold?.limit.n)]).toEqual([
      2,
      operator,
      limit,
    ]);
  });

  it('Roman numbers go on behind the goals that stand below one of them', () => {
    const { quantities } = readDocument(
      'II. GOALS\n\nGoal 1. Homes\n\nPermit 900 homes.\n\nGoal 2. Jobs\n\nFill 90 posts.\n\nIII. MONEY\n\nSpend $5 million.\n',
    );
    expect(quantities.map(({ clause }) => clause)).toEqual(['Goal 1', 'Goal 2', 'III']);
  });
});
