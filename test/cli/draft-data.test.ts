import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const bill = '月份,用电总量,用水总量\n2015-01,100,50\n2024-01,90,40\n2025-01,80,39\n';
const table = (document: string): string => folderOf({ 'document.txt': document, '能源月报.csv': bill });

/** The lines of a draft that say how its targets are measured, and whether it lints clean. */
async function measures(folder: string): Promise<readonly [number, readonly string[]]> {
  const drafting = fakeWorld(folder, [
    'draft',
    'document.txt',
    '--data',
    '*.csv',
    '--output',
    'plan.yaml',
    '--quiet',
  ]);
  expect([await run(drafting), drafting.stderr.text()]).toEqual([0, '']);
  const world = fakeWorld(folder, ['lint', 'plan.yaml', '--format', 'json']);
  const code = await run(world);
  const { sections } = JSON.parse(world.stdout.text()) as { sections: { targets: { measure: string }[] }[] };
  return [code, sections.flatMap(({ targets }) => targets.map((each) => each.measure))];
}

test.each([
  ['since a year', '某市2025年能源计划', '用电总量比2015年下降15%', /2015/],
  ['since a year that stands first', '某市2025年能源计划', '较2015年，用电总量下降15%', /2015/],
  ['since the year before', '某市2025年能源计划', '用水总量比上年下降3%', /同比|上年/],
  ['of a plan without a period', '某市节能工作意见', '用电总量比2015年下降15%', /待定/],
])('a change is drafted as growth: %s', async (_, title, promise, measure) => {
  const [code, said] = await measures(table(`${title}\n\n一、目标\n（一）节能。${promise}。\n`));
  expect([code, said.length]).toEqual([0, 1]);
  expect(said[0]).toMatch(measure);
});

test.each([
  [
    'Chinese',
    '某县2025年质量计划\n\n一、目标\n各区县产品抽检合格率均达到95%以上。\n',
    /share: \w+, meets: \{ \w+: 合格 \}, each: \w+ \}/,
  ],
  [
    'made for all together',
    '某县2025年质量计划\n\n一、目标\n产品抽检合格率达到95%以上。\n',
    /meets: \{ \w+: 合格 \} \}/,
  ],
  [
    'of groups that the data do not have',
    '某县2025年质量计划\n\n一、目标\n各乡镇产品抽检合格率均达到95%以上。\n',
    /# 对每个乡镇分别要求[^\n]*\n +measure: \{ share: \w+, meets: \{ \w+: 合格 \} \}/,
  ],
])('a promise for each group is judged for each: %s', async (_, text, measure) => {
  const data = '抽检编号,区县,检验结论\n1,甲,合格\n2,甲,不合格\n3,乙,合格\n4,乙,合格\n';
  const folder = folderOf({ 'document.txt': text, '产品抽检.csv': data });
  const world = fakeWorld(folder, ['draft', 'document.txt', '--data', '*.csv', '--quiet']);
  expect(await run(world)).toBe(0);
  expect(world.stdout.text()).toMatch(measure);
});

test.each([
  [
    'no fatal event of a register with deaths',
    '不发生死亡火灾事故',
    /count: \w+, where: \{ deaths: \{ gt: 0 \} \}|sum: \w+, column: deaths/,
  ],
  ['deaths', '火灾死亡人数控制在3人以内', /\{ sum: \w+, column: deaths \}/],
  [
    'events from a grade on',
    '较大以上道路交通事故不超过2起',
    /count: \w+, where: \{ \w+: \[较大, 重大, 特别重大\] \} \}/,
  ],
  ['a status that says what is done', '企业隐患整改率达到98%以上', /share: \w+, meets: \{ \w+: 已整改 \}/],
  ['things that have a name in each row', '新建小学2所', /\{ count: \w+, where: \{ \w+: 小学 \} \}/],
  ['what the rows hold', '新增学位2000个', /\{ sum: \w+, column: \w+ \}/],
  ['what no table has', '新增绿色工厂5家', /unmeasured: 数据来源和算法待定/],
  ['a qualifier that no table knows', '重点企业隐患整改率达到98%以上', /unmeasured: 数据来源和算法待定/],
])('a measure is guessed over registers: %s', async (_, promise, measure) => {
  const folder = folderOf({
    'document.txt': `某市2025年安全生产计划\n\n一、目标\n${promise}。\n`,
    '火灾事故2025.csv': '事故编号,发生日期,区县,死亡人数\nH1,2025-01-02,甲县,0\nH2,2025-02-03,乙县,2\n',
    '道路交通事故2025.csv':
      '编号,发生日期,事故等级,死亡人数\nD1,2025-01-02,一般事故,0\nD2,2025-02-03,较大事故,3\n',
    '新建学校.csv':
      '学校,区县,类别,学位数,竣工日期\n一中,甲县,中学,1200,2025-06-01\n二小,甲县,小学,800,2025-08-01\n三小,乙县,小学,900,2024-08-01\n四中,乙县,中学,900,2024-08-01\n',
    '企业隐患排查台账.csv':
      '编号,检查日期,企业名称,整改状态\n1,2025-01-02,甲厂,已整改\n2,2025-01-02,乙厂,未整改\n3,2025-01-05,甲厂,已整改\n4,2025-01-02,丙厂,已整改\n',
  });
  const world = fakeWorld(folder, ['draft', 'document.txt', '--data', '*.csv', '--quiet']);
  expect(await run(world)).toBe(0);
  const [, ...targets] = world.stdout.text().split('    targets:\n');
  expect(targets).toHaveLength(1);
  expect(targets[0]).toMatch(measure);
});

test('a table of indicators gives its cells, ratios of them and their growth, and no count of its rows', async () => {
  const folder = folderOf({
    'document.txt':
      '某市2025年发展计划\n\n一、目标\n地区生产总值达到1240亿元，研发经费支出占地区生产总值比重达到2.6%，森林覆盖率达到24%以上，城镇新增就业2万人，地区生产总值比上年增长5%。\n',
    '主要经济指标.csv':
      '年份,指标名称,指标值,计量单位\n2025,森林覆盖率,24.3,%\n2025,地区生产总值,1250,亿元\n2025,研发经费支出,32.5,亿元\n2025,城镇新增就业,21000,人\n2024,地区生产总值,1250,亿元\n2024,森林覆盖率,24.1,%\n',
  });
  const drafting = fakeWorld(folder, [
    'draft',
    'document.txt',
    '--data',
    '*.csv',
    '--output',
    'plan.yaml',
    '--quiet',
  ]);
  expect(await run(drafting)).toBe(0);
  const world = fakeWorld(folder, ['report', '*.csv', '--plan', 'plan.yaml', '--format', 'json']);
  await run(world);
  const { results } = JSON.parse(world.stdout.text()) as { results: { actual: { value: string } | null }[] };
  expect(results.map(({ actual }) => actual?.value)).toEqual([
    '125000000000',
    '0.026',
    '0.243',
    '21000',
    '0',
  ]);
});

test('a pattern for all that lies in a folder takes the tables and says what it left', async () => {
  const folder = folderOf({
    'document.txt': '某县2025年质量计划\n\n一、目标\n用电总量不超过90。\n',
    'README.md': 'Invented, all of it.\n',
    'expected.json': '{}\n',
    '能源月报.csv': bill,
  });
  const world = fakeWorld(folder, ['draft', 'document.txt', '--data', '*', '--output', 'plan.yaml']);
  expect(await run(world)).toBe(0);
  expect(world.stderr.text()).toMatch(
    /usage\/files-not-read[^]*README\.md[^]*document\.txt[^]*expected\.json/,
  );
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8').match(/^ {4}files: .*$/gm)).toEqual([
    '    files: ["能源月报*"]',
  ]);
});

test('--encoding is that of the data', async () => {
  const folder = folderOf({ 'document.txt': '某市2025年能源计划\n\n一、目标\n用電總量不超过90。\n' });
  // 月份, 電量 in Big5.
  const head = Buffer.from([0xa4, 0xeb, 0xa5, 0xf7, 0x2c, 0xb9, 0x71, 0xb6, 0x71, 0x0a]);
  writeFileSync(join(folder, 'a.csv'), Buffer.concat([head, Buffer.from('2025-01,80\n')]));
  const world = fakeWorld(folder, [
    'draft',
    'document.txt',
    '--data',
    '*.csv',
    '--encoding',
    'big5',
    '--quiet',
  ]);
  expect(await run(world)).toBe(0);
  expect(world.stdout.text()).toContain('header: 電量');
});

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

test.each<readonly [string, string, string, readonly RegExp[]]>([
  [
    'decimal commas between semicolons',
    'unfaelle.csv',
    rows(
      'Jahr;Bezirk;Unfälle;Quote (%)',
      '2024;Nord;1.234;12,5',
      '2024;Süd;987;9,25',
      '2025;Nord;k.A.;11,75',
    ),
    [
      /Unfälle, type: integer, numbers: \{ decimal: ",", thousands: "\." \}, missing: \[k\.A\.\]/,
      /period: jahr/,
    ],
  ],
  [
    'days before months',
    'road-collisions.csv',
    rows('Case no,Date,Severity', 'A1,03/05/2025,fatal', 'A2,25/06/2025,slight', 'A3,13/07/2025,serious'),
    [/type: date, dates: dmy/, /key: \[case_no\]/, /nil_return: true/],
  ],
  [
    'months before days',
    'visits.csv',
    rows('Visit,Date,Outcome', '1,12/31/2025,ok', '2,11/17/2025,ok', '3,01/02/2025,late'),
    [/type: date, dates: mdy/],
  ],
  [
    'days that could be either',
    'visits.csv',
    rows('Visit,Date', '1,03/05/2025', '2,04/06/2025'),
    [/# to be confirmed: guessed from the day standing first[^\n]*\n +date: /],
  ],
  [
    'a word for what is missing, and a total among months',
    '用电量2025.csv',
    rows(
      '月份,用电量（万千瓦时）',
      '2025年1月,120.5',
      '2025年2月,暂缺',
      '2025年3月,118.2',
      '2025年4月,121.3',
      '合计,360.0',
    ),
    [/missing: \[暂缺\]/, /totals: \{ yuefen: \[合计\] \}/, /unit: 万千瓦时/],
  ],
  [
    'a unit in each row',
    '主要产品产量.csv',
    rows('年份,产品,产量,计量单位', '2024,水泥,12.5,万吨', '2025,水泥,13.5,万吨', '2025,钢材,2200,吨'),
    [/unit: \{ column: metrology_units \}/],
  ],
  [
    'a stock of what is in use',
    '电梯台账.csv',
    rows('设备编号,启用日期,停用日期', 'D1,2015-03-01,', 'D2,2016-04-01,2024-05-01', 'D3,2020-01-01,'),
    [/period: \{ from: \w+, to: \w+ \}/],
  ],
])('sources from data have no error that is not in it: %s', async (_, file, data, parts) => {
  const folder = folderOf({ [file]: data });
  const inspecting = fakeWorld(folder, ['inspect', file, '--format', 'yaml', '--lang', 'en']);
  expect([await run(inspecting), inspecting.stderr.text()]).toEqual([0, '']);
  const sources = inspecting.stdout.text();
  for (const part of parts) expect(sources).toMatch(part);
  const target = '{ id: t, title: t, target: 3 schools, unmeasured: nobody counts them }';
  writeFileSync(
    join(folder, 'plan.yaml'),
    `plan: p\ntitle: P\nlanguage: en\nperiod: 2025\n${sources}sections:\n  - title: A\n    targets:\n      - ${target}\n`,
  );
  const validating = fakeWorld(folder, ['validate', file, '--plan', 'plan.yaml', '--format', 'json']);
  const code = await run(validating);
  const { diagnostics } = JSON.parse(validating.stdout.text()) as {
    diagnostics: readonly { code: string; severity: string }[];
  };
  expect([code, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
});
