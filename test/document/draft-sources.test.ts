import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/document/draft/draft-plan.ts';
import { draftSources } from '../../src/document/sources/draft-sources.ts';
import { guessMeasure } from '../../src/document/measures/guess-measure.ts';
import { sourceLines } from '../../src/document/sources/source-lines.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import type { Register, RegisterColumn } from '../../src/model/data/register.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { draftWordsOf } from '../../src/text/words/draft-words.ts';

const words = draftWordsOf('zh');

function column(header: string, type: RegisterColumn['type'], texts: readonly string[] = []): RegisterColumn {
  const values = texts.map((text) => ({ text, count: 10 }));
  return {
    header,
    type,
    unit: null,
    filled: 10 * texts.length,
    blank: 0,
    values,
    isUnique: false,
    numbers: null,
    dates: null,
    missing: [],
  };
}

function register(file: string, columns: readonly RegisterColumn[]): Register {
  return { file, sheet: null, rows: 40, columns, totals: [] };
}

const brands = register('data/市质监局-品牌认定2017.csv', [
  { ...column('证书编号', 'text'), filled: 40, values: null, isUnique: true },
  column('品牌类别', 'text', ['江苏名牌产品', '南通名牌产品']),
  column('认定日期', 'date', ['2017-05-01']),
  { ...column('联系人', 'text', ['张三', '李四']), blank: 2 },
  column('货值（万元）', 'decimal', ['1.5']),
]);
const checks = register('data/产品抽检.csv', [
  column('序号', 'integer', ['1']),
  column('抽检日期', 'date', ['2017-05-01']),
  column('检验结论', 'text', ['合格', '不合格']),
]);

describe('sources from data', () => {
  it('have files, period, key, values and what is private', () => {
    const [source] = draftSources([brands, checks]);
    expect(source).toMatchObject({
      title: '市质监局-品牌认定',
      department: '市质监局',
      files: ['市质监局-品牌认定*'],
    });
    expect(
      source?.columns.map(({ headers, type, values, isPrivate }) => [
        headers[0],
        type,
        values?.map(({ value }) => value) ?? null,
        isPrivate,
      ]),
    ).toEqual([
      ['证书编号', 'text', null, false],
      ['品牌类别', 'text', ['江苏名牌产品', '南通名牌产品'], false],
      ['认定日期', 'date', null, false],
      ['联系人', 'text', null, true],
      ['货值（万元）', 'decimal', null, false],
    ]);
    expect([source?.key, source?.period]).toEqual([
      source?.columns[0]?.name,
      { kind: 'flow', column: source?.columns[2]?.name },
    ]);
  });

  it('never have the number of the row for a key', () => {
    expect(
      draftSources([{ ...checks, columns: checks.columns.map((each) => ({ ...each, isUnique: true })) }])[0]
        ?.key,
    ).toBe(null);
  });

  it('are two where files under the same headers speak of two things, and one where they speak of two places', () => {
    const accidents = [
      column('日期', 'date', ['2017-05-01']),
      column('地点', 'text', ['甲']),
      column('死亡人数', 'integer', ['1']),
    ];
    const of = (...files: readonly string[]): readonly (readonly string[])[] =>
      draftSources(files.map((file) => register(file, accidents))).map(({ files: patterns }) => patterns);
    expect(of('火灾事故2017.csv', '道路交通事故2017.csv')).toEqual([['火灾事故*'], ['道路交通事故*']]);
    expect(of('火灾事故2017.csv', '火灾事故2018.csv')).toEqual([['火灾事故*']]);
    expect(of('海门市.csv', '如皋市.csv')).toHaveLength(1);
  });

  it('are one where a file has a column more, which is then optional', () => {
    const base = [
      column('抽检编号', 'text'),
      column('抽检日期', 'date', ['2017-05-01']),
      column('区县', 'text', ['甲', '乙']),
      column('检验结论', 'text', ['合格', '不合格']),
    ];
    const more = [
      base[0],
      base[1],
      base[2],
      column('重点品种', 'boolean', ['是', '否']),
      column('判定结果', 'text', ['合格', '符合']),
    ].flatMap((each) => each ?? []);
    const [source, ...others] = draftSources([
      register('监督抽检-食品.csv', more),
      register('监督抽检-产品.csv', base),
    ]);
    expect(others).toEqual([]);
    expect(source?.columns.map(({ headers, isOptional }) => [headers.length, isOptional])).toEqual([
      [1, false],
      [1, false],
      [1, false],
      [1, true],
      [2, false],
    ]);
  });

  it.each([
    [['启用日期', '停用日期'], { kind: 'stock' }],
    [['授权公告日', '专利权终止日'], { kind: 'stock' }],
    [['检定日期', '有效期至'], { kind: 'flow' }],
    [['列入清单日期'], { kind: 'until' }],
    [['出生日期'], { kind: 'none' }],
  ])('know a stock from a flow: %j', (headers, period) => {
    const dates = headers.map((header, at) => ({
      ...column(header, 'date', ['2017-05-01']),
      blank: at * 20,
    }));
    expect(draftSources([register('台账.csv', dates)])[0]?.period).toMatchObject(period);
  });

  it('have spellings of one value together, and those apart that could be two', () => {
    const groups = (...texts: readonly string[]): readonly string[] =>
      (
        draftSources([register('名单.csv', [column('类别', 'text', texts)])])[0]?.columns[0]?.values ?? []
      ).map(({ value, others }) => [value, ...others].join('='));
    expect(groups('江苏名牌', '江苏名牌产品', '南通名牌产品')).toEqual([
      '江苏名牌产品=江苏名牌',
      '南通名牌产品',
    ]);
    expect(groups('省级', '省抽', '国抽', '国家级', '省')).toEqual(['省级=省抽=省', '国家级=国抽']);
    expect(groups('质量管理体系', 'QMS', 'EMS', '环境管理体系')).toEqual([
      '质量管理体系=QMS',
      '环境管理体系=EMS',
    ]);
    expect(groups('技术委员会', '分技术委员会')).toEqual(['技术委员会', '分技术委员会']);
    expect(groups('质量奖', '省质量奖', '市质量奖')).toEqual(['质量奖', '省质量奖', '市质量奖']);
  });

  it('are one where files have one shape', () => {
    const sources = draftSources([brands, { ...brands, file: 'data/市质监局-品牌认定2018.csv' }]);
    expect(sources.map(({ files }) => files)).toEqual([['市质监局-品牌认定*']]);
  });
});

describe('a plan drafted over data', () => {
  const document = readDocument(
    '2017年质量工作计划\n一、目标\n新增江苏名牌产品80个以上，产品抽检合格率达到95%以上，森林覆盖率达到24%。\n',
  );
  const sources = draftSources([brands, checks]);
  const text = draftPlan({
    document,
    file: 'a.txt',
    language: 'zh',
    sources: sourceLines(sources, words),
    measureOf: guessMeasure(sources, words, true),
  });

  it('is a plan without a mistake', () => {
    expect(readPlan({ file: 'plan.yaml', text }).findings).toEqual([]);
  });

  it('says of each measure why it was guessed, and of what it cannot tell that it is not measured', () => {
    const { value } = readPlan({ file: 'plan.yaml', text });
    const targets = value?.sections.flatMap((section) => section.targets) ?? [];
    expect(targets.map(({ title }) => title)).toEqual(['江苏名牌产品', '产品抽检合格率', '森林覆盖率']);
    expect(text).toMatch(/# 待核定：[^\n]*江苏名牌产品[^\n]*\n *measure: \{ count: /);
    expect(text).toMatch(/# 待核定：[^\n]*合格[^\n]*\n *measure: \{ share: /);
    expect(text.match(/unmeasured:/g)).toHaveLength(1);
  });

  it.each(['规模以上工业企业达到50家以上。', '亿元产值死亡率不高于0.012。'])(
    'takes no money for a number: %s',
    (promise) => {
      const money = draftSources([
        register('data/经济指标表.csv', [
          column('指标名称', 'text', ['规模以上工业企业产值', '亿元产值死亡率']),
          { ...column('指标值', 'decimal', ['1.5']), unit: '万元' },
        ]),
      ]);
      const drafted = draftPlan({
        document: readDocument(`2017年质量工作计划\n一、目标\n${promise}\n`),
        file: 'a.txt',
        language: 'zh',
        sources: sourceLines(money, words),
        measureOf: guessMeasure(money, words, true),
      });
      expect(readPlan({ file: 'plan.yaml', text: drafted }).findings).toEqual([]);
      expect(drafted).toContain('unmeasured:');
    },
  );
});
