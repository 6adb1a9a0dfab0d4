import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/document/draft/draft-plan.ts';
import { draftSources } from '../../src/document/draft/draft-sources.ts';
import { guessMeasure } from '../../src/document/draft/guess-measure.ts';
import { sourceLines } from '../../src/document/draft/source-lines.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import type { Register, RegisterColumn } from '../../src/model/data/register.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { draftWordsOf } from '../../src/text/words/draft-words.ts';

const words = draftWordsOf('zh');

function column(header: string, type: RegisterColumn['type'], texts: readonly string[] = []): RegisterColumn {
  const values = texts.map((text) => ({ text, count: 10 }));
  return { header, type, unit: null, filled: 10 * texts.length, blank: 0, values, isUnique: false };
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
      source?.columns.map(({ headers, type, values, isPrivate }) => [headers[0], type, values, isPrivate]),
    ).toEqual([
      ['证书编号', 'text', null, false],
      ['品牌类别', 'text', ['江苏名牌产品', '南通名牌产品'], false],
      ['认定日期', 'date', null, false],
      ['联系人', 'text', null, true],
      ['货值（万元）', 'decimal', null, false],
    ]);
    expect([source?.key, source?.period]).toEqual([source?.columns[0]?.name, source?.columns[2]?.name]);
  });

  it('never have the number of the row for a key', () => {
    expect(
      draftSources([{ ...checks, columns: checks.columns.map((each) => ({ ...each, isUnique: true })) }])[0]
        ?.key,
    ).toBe(null);
  });

  it('are one where files have one shape', () => {
    const sources = draftSources([brands, { ...brands, file: 'data/市质监局-品牌认定2018.csv' }]);
    expect(sources.map(({ files }) => files)).toEqual([['市质监局*']]);
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
});
