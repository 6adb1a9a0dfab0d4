import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';
import { isoOf } from '../../src/model/plan/period.ts';

/** The dates of a text that are promises, with what is to be done and the operator and day of each. */
function deadlines(text: string, title: string): readonly string[] {
  return readDocument(`${title}\n\n${text}\n`)
    .quantities.filter(({ threshold }) => threshold?.unit.dimension === 'date')
    .map(
      ({ text: words, names, threshold }) =>
        `${words} | ${names.join('、')} | ${threshold?.operator ?? ''} ${isoOf(Number(threshold?.limit.n ?? 0))}`,
    );
}

describe('a day by which something is done is promised', () => {
  it.each<[string, readonly string[]]>([
    ['6月底前完成老旧小区改造方案编制。', ['6月底前 | 老旧小区改造方案编制 | <= 2025-06-30']],
    ['引水工程不晚于2025年9月30日通水。', ['不晚于2025年9月30日 | 引水工程通水 | <= 2025-09-30']],
    ['市体育馆最迟11月建成投用。', ['最迟11月 | 市体育馆建成投用 | <= 2025-11-30']],
    [
      '2025年8月底前，市城管局印发实施细则，建成示范街3条。',
      ['2025年8月底前 | 印发实施细则 | <= 2025-08-31'],
    ],
    ['垃圾分类专项规划编制于三季度末前完成。', ['三季度末前 | 垃圾分类专项规划编制 | <= 2025-09-30']],
    [
      '3月底前完成隐患排查，6月底前完成整治。',
      ['3月底前 | 隐患排查 | <= 2025-03-31', '6月底前 | 整治 | <= 2025-06-30'],
    ],
  ])('%s', (text, expected) => {
    expect(deadlines(text, '某市2025年城市建设工作计划')).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      'Complete the flood defence scheme by 30 June 2025.',
      ['by 30 June 2025 | flood defence scheme | <= 2025-06-30'],
    ],
    [
      'The tidal gate will be operational no later than 1 October 2025.',
      ['no later than 1 October 2025 | tidal gate | <= 2025-10-01'],
    ],
    [
      'By the end of March 2025, the council will publish a heat action plan and train 200 wardens.',
      ['By the end of March 2025 | heat action plan | <= 2025-03-31'],
    ],
    ['We will open the rescue centre before July 2025.', ['before July 2025 | rescue centre | < 2025-07-01']],
  ])('%s', (text, expected) => {
    expect(deadlines(text, 'Riverside Resilience Plan 2025')).toEqual(expected);
  });
});

describe('a date is no promise of its own', () => {
  it.each([
    ['with another quantity', '2025年10月底前建成充电桩500个。'],
    ['behind the quantity that it is the day of', '改造管网20公里，10月底前全部完工。'],
    ['with one before it in its part', '50个小区6月底前完成改造。'],
    ['that comes back', '每年3月底前公布完成情况。'],
    ['of papers', '各单位于11月20日前报送总结。'],
    ['that says which', '将2000年底前建成的小区纳入改造。'],
    ['where nothing is done', '方案自2025年6月底前后有效。'],
  ])('%s', (_, text) => {
    expect(deadlines(text, '某市2025年城市建设工作计划')).toEqual([]);
  });

  it.each([
    ['with another quantity', 'Install 500 charging points by December 2025.'],
    ['with one behind it', 'By 30 June 2025, the council will open 3 clinics.'],
    ['where nothing is done', 'We want to be the best city by 2030.'],
  ])('in English %s', (_, text) => {
    expect(deadlines(text, 'Riverside Resilience Plan 2025')).toEqual([]);
  });
});

it('a day that is past is told, and a day without its year is no threshold where no period is known', () => {
  const past = readDocument('某市2025年工作计划\n\n2023年12月底前完成了方案编制。\n').quantities;
  expect(past.map(({ circumstance }) => circumstance)).toEqual(['base-year']);
  const open = readDocument('关于加快停车设施建设的意见\n\n6月底前完成停车专项规划。\n').quantities;
  expect(open.map(({ text, threshold }) => [text, threshold])).toEqual([['6月底前', null]]);
});
