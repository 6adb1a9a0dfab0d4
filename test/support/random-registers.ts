import fc from 'fast-check';
import { gb18030 } from '../../fixtures/dirty/bytes.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { soundPlan } from './judge-plan.ts';

// Plans and registers, made up at random: mostly sound rows, with everything now and then that a department may send.

const measures = [
  '{ count: r }',
  '{ count: r, where: { district: [崇川区, 海门市] }, each: district }',
  '{ count: r, where: { maker: { contains: 厂 } } }',
  '{ count: r, distinct: maker }',
  '{ count: r, distinct: [maker, district], each: result }',
  '{ count: r, distinct: remark }',
  '{ count: r, where: { due: { gte: 2017-02-10 }, flag: { not: 是 } } }',
  '{ count: r, where: { maker: { in: { source: other, column: maker } } } }',
  '{ sum: r, column: pieces }',
  '{ sum: r, column: pieces, each: maker }',
  '{ sum: r, column: amount, where: { result: 合格 } }',
  '{ sum: r, column: extra, each: district }',
  '{ min: r, column: amount }',
  '{ max: r, column: pieces, each: district }',
  '{ mean: r, column: pieces }',
  '{ mean: r, column: share, weight: pieces }',
  '{ mean: r, column: extra }',
  '{ value: r, column: pieces, where: { id: A7 } }',
  '{ latest: r, column: pieces, by: due }',
  '{ share: r, where: { district: 崇川区 }, meets: { result: 合格 } }',
  '{ share: r, meets: { passed: { lte: { column: pieces } } }, each: maker }',
  '{ growth: { of: { sum: r, column: pieces } } }',
  '{ count: r, where: { flag: 是 }, period: { until: due } }',
  '{ count: r, period: { from: date, to: due } }',
  '{ count: r, period: { of: file } }',
  '{ median: r, column: pieces }',
  '{ percentile: r, column: amount, at: 90%, each: district }',
  '{ percentile: r, column: share, at: 25%, where: { result: 合格 } }',
  '{ count: r, where: { days: { from: date, to: due, gte: 0, lte: 60 } } }',
  '{ share: r, meets: { none: [{ days: { from: date, to: due, gt: 90 } }] } }',
  '{ count: r, where: { date: { gte: { period: end, days: -300 } } } }',
  '{ count: r, where: { match: { columns: [maker, remark], source: other, to: [maker, place] } } }',
  '{ share: r, meets: { none: [{ match: { columns: [maker], source: other, to: [maker] } }] } }',
  '{ count: r, where: { pieces: { is: { sum: [passed, extra] }, within: 2 } } }',
  '{ share: r, meets: { pieces: { gte: { sum: [passed] } } }, each: district }',
  '{ count: r, each: { every: month } }',
  '{ share: r, meets: { result: 合格 }, each: { every: quarter } }',
] as const;
const percentages = /^\{ (?:share|growth|(?:mean|percentile): r, column: share)/;

const choice = fc.record({
  measures: fc.subarray([...measures], { minLength: 2 }),
  key: fc.constantFrom('', 'key: [id]', 'key: [id, district]', 'key: [date, id]', 'key: [pieces]'),
  complete: fc.constantFrom('', '', 'complete: { district: [崇川区, 海门市], every: month }'),
  rules: fc.constantFrom(
    '',
    '',
    'rules: [{ title: 规则, where: { passed: { lte: { column: pieces } } } }]',
    'rules: [{ title: 规则, where: { pieces: { is: { sum: [passed] }, within: 500 } }, level: warning }]',
    'rules: [{ title: 规则, where: { days: { from: date, to: due, gte: 0 } } }]',
    'rules: [{ title: 规则, where: { match: { columns: [maker], source: other, to: [maker] } }, level: warning }]',
  ),
  tolerate: fc.constantFrom('', 'tolerate: 3行', 'tolerate: 0.5%'),
  beside: fc.constantFrom('', '', ', warn: 90%以上', ', from: 1%'),
  period: fc.constantFrom(
    '',
    'period: date',
    'period: date',
    'period: { from: date, to: due }',
    'period: { until: due }',
  ),
  district: fc.constantFrom('', '', ', values: { 崇川区: [崇川], 海门市: [] }', ', fill: down'),
  totals: fc.constantFrom('', '', '', 'totals: { district: [小计, 平均] }', 'totals: { id: [合计] }'),
  optional: fc.constantFrom('', ', optional: true'),
  unit: fc.constantFrom(
    '万元',
    '万元',
    '万元',
    '{ column: remark }',
    '{ column: district }',
    '{ column: result }',
  ),
  piecesUnit: fc.constantFrom('', '', ', unit: { column: remark }', ', unit: { column: result }, min: 0'),
});

/** A plan over a register `r` that asks of it what was drawn. */
export const randomPlan: fc.Arbitrary<Plan> = choice.map((drawn) =>
  soundPlan(`
plan: random
title: 虚构的计划
language: zh
period: 2017
sources:
  r:
    title: 登记
    files: ["r*.csv"]
    ${drawn.period}
    ${drawn.key}
    ${drawn.period === '' ? drawn.complete.replace(', every: month', '') : drawn.complete}
    ${drawn.rules}
    ${drawn.tolerate}
    ${drawn.totals}
    columns:
      id: { header: 编号, type: text }
      date: { header: 日期, type: date }
      district: { header: 区县, type: text${drawn.district} }
      maker: { header: 企业, type: text${drawn.optional} }
      pieces: { header: 件数, type: integer${drawn.piecesUnit} }
      passed: { header: 合格数, type: integer, optional: true, min: 0, max: 1000000 }
      amount: { header: 货值, type: decimal, unit: ${drawn.unit}${drawn.optional} }
      extra: { header: "2016", type: decimal, optional: true }
      share: { header: 占比, type: percent, optional: true }
      due: { header: 期限, type: date, optional: true }
      flag: { header: 复检, type: boolean, optional: true }
      result: { header: 结论, type: text, values: { 合格: [], 不合格: [] } }
      remark: { header: 备注, type: text, optional: true, private: true }
  other:
    title: 名录
    files: ["o*.csv"]
    columns:
      maker: { header: 企业, type: text }
      place: { header: 地址, type: text }
sections:
  - title: 章
    targets:
${drawn.measures
  .filter((measure) => drawn.period !== '' || !/growth|every/.test(measure))
  .map((measure, index) => {
    const money = measure.includes('amount') ? '1万元以上' : '1以上';
    const target = percentages.test(measure) ? `5%以上${drawn.beside}` : money;
    return `      - { id: t${index}, title: 指标, owner: [某局], target: ${target}, measure: ${measure} }`;
  })
  .join('\n')}
`),
);

const names = [
  '编号',
  '日期',
  '区县',
  '企业',
  '件数',
  '合格数',
  '货值（万元）',
  '2016',
  '占比',
  '期限',
  '复检',
  '结论',
  '备注',
];

const seldom = <T>(usual: fc.Arbitrary<T>, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const odd = [
  '',
  '-',
  '无',
  '零',
  '合计',
  '小计',
  '编号',
  '2016',
  ' x ',
  '#REF!',
  '\u200b1',
  '１２',
  "'01",
  '1.2E+15',
  'N/A',
  '\u3000',
  '注：无',
  '其中：',
  '3-5',
  '3月5日',
  '7\ufffd',
  '\u0007',
  '𠮷',
  '=1',
  '零报告',
];
const cell = (...usual: readonly string[]): fc.Arbitrary<string> => seldom(fc.constantFrom(...usual), ...odd);
const digits = (most: number): fc.Arbitrary<string> => fc.nat(most).map(String);
const days = '2017-01-05 2017-02-06 2017/3/7 2016-05-01 2017-04 42858'
  .split(' ')
  .concat('2017-02-06 08:15:00', '2017/3/7 8:15', '2017-01-05T23:59');
const fields = [
  seldom(
    fc.nat(4000).map((n) => `A${n}`),
    ...odd,
    '007',
    'x'.repeat(300),
  ),
  cell(...days),
  cell('崇川区', '海门市', '崇川', '海门市 ', '', ''),
  seldom(
    fc.nat(400).map((n) => `第${n}${n % 3 === 0 ? '中源厂' : '厂'}`),
    ...odd,
    '甲"乙',
    '甲,乙',
    '甲\n乙',
    '甲\r\n乙',
    '1'.repeat(9),
    '长'.repeat(100),
  ),
  seldom(
    digits(2000),
    ...odd,
    '-5',
    '-0',
    '1,234',
    '12,345',
    '1,23',
    '1，200',
    '1.5万',
    '5.0',
    '007',
    '99999999999',
    '123456789012',
    '三',
  ),
  seldom(digits(2000), ...odd),
  seldom(
    fc.tuple(fc.nat(999), fc.nat(999)).map(([a, b]) => `${a}.${b}`),
    ...odd,
    '1.5元',
    '0.1234',
    '1,234.50',
    '-12,345.123456',
    '0.1234567',
    '-1',
    '.5',
    '5.',
  ),
  fc.constantFrom('', '', '1.5', '2016', '7'),
  seldom(fc.constantFrom('98.5%', '97%', ''), '0.97', '98', '0.3‰', ...odd),
  cell('2017-06-30', '', '2017年第一季度'),
  cell('是', '否', '√', ''),
  cell('合格', '不合格'),
  seldom(fc.constantFrom('', '甲', '元', '万元', '1234', '0123'), ...odd, '%', '件', '亿元'),
];
const row = fc.tuple(...fields).map((cells) => [...cells]);

/** A line as it stands in a file: `,` is where the delimiter goes, and cells are quoted where they must be. */
const quotedCell = (text: string, always: boolean): string =>
  always || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const wide = ','.repeat(names.length - 1);
const line = fc.oneof(
  {
    weight: 60,
    arbitrary: fc
      .tuple(row, fc.nat(12))
      .map(([cells, always]) => cells.map((text, index) => quotedCell(text, always === index)).join(',')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '""',
      wide,
      ' ,',
      `注：虚构${wide}`,
      '注：虚构',
      `合计${wide}`,
      `合计,,,,30,20,1.5,,,,,,`,
      `,,小计,,30,20,1.5,,98%,,,,`,
      `,,平均,,3,2,100.5,,98%,,,,`,
      `,,小计,,,,,,,,,,`,
      `其中：甲${wide}`,
      `,,海门市,无${','.repeat(9)}`,
      `无,2017-04,海门市,无,无${','.repeat(8)}`,
      names.join(','),
      '企业,编号,区县,日期',
      'A1,2017-01-05,崇川区',
      `A9"1,2017-01-05,崇川区,第1厂,3,3,1.5,,98%,,是,合格,`,
      `A9,2017-01-05,"崇川区"x,第1厂,3,3,1.5,,98%,,是,合格,`,
      `"A9,2017-01-05,崇川区,第1厂,3,3,1.5,,98%,,是,合格,`,
      `A8,2017-01-05,崇川区,第1厂,3,3,1.5,,98%,,是,合格,,,,`,
      `A8,2017-01-05,崇川区,第1厂,3,3,1.5,,98%,,是,合格,, ,`,
      `A8,2017-01-05,崇川区,第1\0厂,3,3,1.5,,98%,,是,合格,`,
      `2016,2016,海门市,第1厂,2016,3,1.5,2016,98%,,是,合格,`,
      `零,零,海门市,第1厂,零,3,1.5,2016,98%,,是,合格,`,
    ),
  },
);

/** How a register is written. */
const writing = fc.record({
  delimiter: fc.constantFrom(',', ',', ',', '\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r', 'mixed', '\r\r\n'),
  order: fc.nat(3),
  above: fc.constantFrom('', '', '', '登记表\n', '\n', 'sep=;\n', '单位：万元\n'),
  numbered: fc.boolean(),
  final: fc.boolean(),
  encode: fc.constantFrom<'utf-8' | 'mark' | 'gb18030'>('utf-8', 'mark', 'gb18030'),
  digits: fc.constantFrom(false, false, false, true),
  lines: fc.array(line, { maxLength: 120 }),
});

/** The bytes of a register. */
export const randomRegister: fc.Arbitrary<Uint8Array> = writing.map((how) => {
  const delimiter = how.above.startsWith('sep') ? ';' : how.delimiter;
  const ends = ['\n', '\r\n', '\r', '\r\n'];
  const endOf = (index: number): string =>
    how.lineEnd === 'mixed' ? (ends[index % 4] ?? '\n') : how.lineEnd;
  const ordered = (text: string): string => {
    const cells = text.split(',');
    // Other columns come first, so that others decide what a row is.
    if (text.includes('"') || cells.length < names.length || how.order === 0) return text;
    const turned = how.order * 4;
    return [
      ...cells.slice(turned, names.length),
      ...cells.slice(0, turned),
      ...cells.slice(names.length),
    ].join(',');
  };
  // A key of digits alone may have lost its zeros.
  const lines = how.digits ? how.lines.map((each) => each.replace(/^A(\d)/, '0$1')) : how.lines;
  const all = [names.join(','), ...lines].map(ordered);
  const numbered = all.map((text, index) =>
    how.numbered ? `${index === 0 ? '序号' : index},${text}` : text,
  );
  const text = numbered
    .map((each) => (delimiter === ',' ? each : each.replaceAll(',', delimiter)))
    .map((each, index) => `${each}${index < numbered.length - 1 || how.final ? endOf(index) : ''}`)
    .join('');
  const whole = `${how.above}${text}`;
  if (how.encode === 'gb18030') return gb18030(whole.replaceAll(/[\u200b\ufffd]/g, '𠮷'));
  return Buffer.from(how.encode === 'mark' ? `\ufeff${whole}` : whole);
});
