import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { dictionaryHeader } from '../../src/cli/template/dictionary.ts';
import type { World } from '../../src/cli/world.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import { reportHeader } from '../../src/report/csv/records.ts';
import { validationJsonSchema } from '../../src/report/json/schema/validation-schema.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

// A made-up plan of three sources in two departments, and made-up data.
const plan = `plan: sample
title: 质量行动样例
language: zh
period: 2017
sources:
  inspections:
    title: 监督抽检
    department: 市质监局
    files: ["抽检*.csv"]
    period: date
    columns:
      batch: { header: 编号, type: text }
      date: { header: 日期, type: date }
      tested: { header: 抽检数, type: integer }
      phone: { header: 联系电话, type: integer, optional: true, private: true }
  awards:
    title: 名牌产品
    department: 市经信委/品牌办
    files: ["名牌*.csv"]
    columns:
      product: { header: 产品, type: text }
      level: { header: 级别, type: text, values: { 省级: [], 市级: [] } }
  parks:
    title: 园区
    files: ["园区*.csv"]
    columns:
      park: { header: 园区, type: text }
      count: { header: 家数, type: integer }
sections:
  - title: 一、质量标杆
    targets:
      - { id: batches, title: 抽检批次, owner: [市质监局], target: 1批次以上, measure: { count: inspections } }
`;
const header = '编号,日期,抽检数,联系电话\n';
const files = {
  'plan-check.yaml': plan,
  '抽检-好.csv': `${header}A1,2017-03-01,5,13800000000\nA2,2017-04-01,6,\n`,
  '抽检-坏.csv': `${header}B1,2017-03-01,五个半,13800000000\nB2,2017-02-30,6,138-0000-x\n`,
  '抽检-疑.csv': `${header}C1,42800,6,\n`,
  '名牌.csv': '产品,级别\n=1+1,省级\n布料,县级\n',
  '园区.csv': '园区,家数\n东区,许多\n',
};
const columns = ['责任单位', '来源', '文件', '行', '记录', '列', '单元格', '问题', '怎么改', '级别', '代码'];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cwd: string;
}

async function call(
  argv: readonly string[],
  given: Readonly<Record<string, string>> = files,
  parts: Partial<World> = {},
): Promise<Ended> {
  return callIn(folderOf(given), argv, parts);
}

async function callIn(cwd: string, argv: readonly string[], parts: Partial<World> = {}): Promise<Ended> {
  const world = fakeWorld(cwd, ['validate', ...argv], parts);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text(), cwd };
}

const codesIn = (text: string): readonly string[] => text.match(/\b(?:usage|plan|data)\/[a-z0-9-]+/g) ?? [];

/** The records of a list, by column. */
function listIn(cwd: string, file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return parse(text, { bom: true, columns: true });
}

describe('how a check ends', () => {
  test.each<[string, string[], number, string[]]>([
    ['good data', ['抽检-好.csv'], 0, []],
    ['errors', ['抽检-坏.csv'], 1, []],
    ['warnings', ['抽检-疑.csv'], 0, []],
    ['warnings with --strict', ['抽检-疑.csv', '--strict'], 1, []],
    ['a missing file beside good data', ['抽检-好.csv', 'no.csv'], 2, ['usage/file-not-found']],
    ['a missing file beside errors', ['抽检-坏.csv', 'no.csv'], 2, ['usage/file-not-found']],
    ['no file', [], 2, ['usage/no-files']],
    ['no such format', ['抽检-好.csv', '--format', 'gitub'], 2, ['usage/bad-option-value']],
    ['no such ending', ['抽检-好.csv', '--output', 'a.pdf'], 2, ['usage/unknown-extension']],
    [
      'one list twice',
      ['抽检-好.csv', '--output', 'a.csv', '--output', './a.csv'],
      2,
      ['usage/output-twice'],
    ],
    ['a missing plan', ['抽检-好.csv', '--plan', 'no.yaml'], 2, ['usage/plan-unreadable']],
  ])('%s', async (_, argv, code, said) => {
    const ended = await call(argv);
    expect([ended.code, codesIn(ended.err)], ended.err).toEqual([code, said]);
  });

  test.each<[string, readonly string[], string]>([
    ['warnings', [], '有警告'],
    ['and with --strict why it ends with 1', ['--strict'], '--strict：警告也算错误，退出码为 1'],
  ])('what is wrong is never called clean: %s', async (_, options, said) => {
    const { out, err } = await call(['抽检-疑.csv', ...options]);
    expect(out).not.toContain('没有错误');
    expect(`${out}${err}`).toContain(said);
  });

  test('a plan with errors is 2, which the list says too', async () => {
    const given = { ...files, 'plan-check.yaml': plan.replace('period: date', 'period: day') };
    const { code, out, err, cwd } = await call(['抽检-好.csv', '--output', 'p.csv'], given);
    expect([code, out, listIn(cwd, 'p.csv').map((record) => record['代码'])]).toEqual([2, '', codesIn(err)]);
    expect(codesIn(err).length).toBeGreaterThan(0);
  });

  test('a file that is lost on the way is 2, and the others are checked', async () => {
    const opener: World['opener'] = {
      ...nodeOpener,
      chunks: (path) => {
        if (path.includes('名牌'))
          throw Object.assign(new Error('gone'), { code: 'EACCES', syscall: 'open' });
        return nodeOpener.chunks(path);
      },
    };
    const { code, out } = await call(['*.csv', '--format', 'json'], files, { opener });
    expect(code).toBe(2);
    const { diagnostics }: { diagnostics: { file: string; code: string }[] } = JSON.parse(out);
    expect(diagnostics.map((each) => [each.file, each.code])).toEqual(
      expect.arrayContaining([
        ['名牌.csv', 'data/unreadable'],
        ['抽检-坏.csv', 'data/bad-number'],
      ]),
    );
  });
});

describe('what is printed', () => {
  test('names a source that was not handed in, which is no error', async () => {
    const { code, out } = await call(['抽检-好.csv']);
    expect(code).toBe(0);
    expect(out).toMatch(/^名牌产品 .* 未报送 /m);
    expect(out).toMatch(/^结论 {2}没有错误 .*2 个来源未报送$/m);
  });

  test('JSON is as its schema has it', async () => {
    const { out } = await call(['*.csv', '--format', 'json']);
    const document: unknown = JSON.parse(out);
    const validate = new Ajv({ allErrors: true }).compile(validationJsonSchema());
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({
      format: 'plan-check/validation',
      summary: { files: 5, sources: 3, supplied: 3, errors: 5, warnings: 1 },
    });
  });

  test.each(['table', 'json', 'markdown', 'csv', 'junit', 'github'])(
    '%s masks private cells and names the errors',
    async (format) => {
      const { code, out } = await call(['抽检-坏.csv', '--format', format]);
      expect(code).toBe(1);
      expect(out).not.toContain('138-0000-x');
      expect(out).toMatch(format === 'markdown' ? /\\\*\\\*\\\*/ : /\*\*\*/);
      expect(out).toContain('五个半');
    },
  );

  test('annotations stand at the file, the line and the column', async () => {
    const { out } = await call(['抽检-坏.csv', '--format', 'github']);
    expect(out).toMatch(/^::error file=抽检-坏\.csv,line=2,title=data\/bad-number::/m);
  });

  test('other endings of --output are documents', async () => {
    const { cwd } = await call([
      '*.csv',
      '--output',
      'a.md',
      '--output',
      'b.xml',
      '--output',
      'c.json',
      '--quiet',
    ]);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^# 数据检查：质量行动样例\n/);
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toMatch(/^<\?xml /);
    expect(readFileSync(join(cwd, 'c.json'), 'utf8')).toMatch(/^\{\n {2}"format": "plan-check\/validation"/);
  });
});

describe('the list that goes back', () => {
  test('has every finding with its department, and private cells as they are', async () => {
    const { code, err, cwd } = await call(['*.csv', '--output', 'problems.csv']);
    expect([code, err]).toEqual([1, '已写入 problems.csv\n']);
    const records = listIn(cwd, 'problems.csv');
    expect(Object.keys(records[0] ?? {})).toEqual(columns);
    expect(
      records.map((record) => [record['责任单位'], record['文件'], record['行'], record['代码']]),
    ).toEqual([
      ['市质监局', '抽检-坏.csv', '2', 'data/bad-number'],
      ['市质监局', '抽检-坏.csv', '3', 'data/bad-date'],
      ['市质监局', '抽检-坏.csv', '3', 'data/bad-number'],
      ['市质监局', '抽检-疑.csv', '2', 'data/date-serial'],
      ['市经信委/品牌办', '名牌.csv', '3', 'data/unknown-value'],
      ['', '园区.csv', '2', 'data/bad-number'],
    ]);
    expect(records[2]).toMatchObject({ 来源: '监督抽检', 记录: '2', 列: '联系电话', 单元格: '138-0000-x' });
    expect(records[2]?.['问题']).toContain('138-0000-x');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('speaks the language of the run', async () => {
    const { cwd } = await call(['*.csv', '--output', 'p.csv', '--lang', 'en']);
    expect(listIn(cwd, 'p.csv')[0]).toMatchObject({ Department: '市质监局', Severity: 'error', Line: '2' });
  });

  test('is a header alone where nothing is wrong', async () => {
    const { code, cwd } = await call(['抽检-好.csv', '--output', 'p.csv']);
    expect([code, listIn(cwd, 'p.csv')]).toEqual([0, []]);
  });

  test('is one file a department in a folder', async () => {
    const { err, cwd } = await call(['*.csv', '--output', 'out/']);
    const written = ['其他.csv', '市经信委_品牌办.csv', '市质监局.csv'];
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(written.toSorted());
    expect(err.match(/已写入/g)).toHaveLength(3);
    expect(listIn(cwd, 'out/市质监局.csv')).toHaveLength(4);
    expect(listIn(cwd, 'out/其他.csv')).toHaveLength(1);
  });

  test('goes to a folder that exists, and empties a list that has nothing any more', async () => {
    const cwd = folderOf(files);
    await callIn(cwd, ['*.csv', '--output', 'out/']);
    writeFileSync(join(cwd, 'out', '说明.txt'), '不动它');
    const { code } = await callIn(cwd, ['抽检-好.csv', '名牌.csv', '--output', 'out']);
    expect(code).toBe(1);
    expect(listIn(cwd, 'out/市质监局.csv')).toEqual([]);
    expect(listIn(cwd, 'out/市经信委_品牌办.csv')).toHaveLength(1);
    expect(readFileSync(join(cwd, 'out', '说明.txt'), 'utf8')).toBe('不动它');
  });

  test('is no folder where nothing is wrong', async () => {
    const { code, cwd } = await call(['抽检-好.csv', '--output', 'out/']);
    expect([code, readdirSync(cwd).includes('out')]).toEqual([0, false]);
  });

  test('says why nothing was checked, in the place of an earlier list', async () => {
    const cwd = folderOf(files);
    await callIn(cwd, ['*.csv', '--output', 'p.csv', '--output', 'out/']);
    const { code, err } = await callIn(cwd, ['没有.csv', '--output', 'p.csv', '--output', 'out/']);
    expect([code, codesIn(err)]).toEqual([2, ['usage/file-not-found']]);
    for (const list of ['p.csv', 'out/其他.csv']) {
      expect(listIn(cwd, list).map((record) => record['代码'])).toEqual(['usage/file-not-found']);
    }
  });

  test.each([
    ['a plan with errors', ['抽检-坏.csv', '--plan', '坏.yaml']],
    ['an unknown source', ['*.csv', '--source', '没有=抽检-好.csv']],
    ['an unknown source for the file', ['--source', '没有=抽检-坏.csv']],
  ])('is not written over the data where nothing is checked: %s', async (_, args) => {
    const cwd = folderOf({ ...files, '坏.yaml': `${plan}surprise: 1\n` });
    const { code, err } = await callIn(cwd, [...args, '--output', '抽检-坏.csv']);
    expect([code, codesIn(err)[0]]).toEqual([2, 'usage/output-is-input']);
    expect(readFileSync(join(cwd, '抽检-坏.csv'), 'utf8')).toBe(files['抽检-坏.csv']);
  });

  test('is not taken for data by the next run, nor for something that must not be written over', async () => {
    const cwd = folderOf(files);
    await callIn(cwd, ['*.csv', '--output', 'problems.csv']);
    const before = readFileSync(join(cwd, 'problems.csv'), 'utf8');
    const { code, err } = await callIn(cwd, ['*.csv', '--output', 'problems.csv']);
    expect([code, codesIn(err)]).toEqual([1, ['usage/problem-list']]);
    expect(readFileSync(join(cwd, 'problems.csv'), 'utf8')).toBe(before);
  });

  test('and neither is a report or a data dictionary', async () => {
    const cwd = folderOf(files);
    const writtenBefore = [
      reportHeader('zh'),
      reportHeader('en'),
      dictionaryHeader('zh'),
      dictionaryHeader('en'),
    ];
    writtenBefore.forEach((first, i) => writeFileSync(join(cwd, `w${i}.csv`), `${first}1,2\r\n`));
    const { err } = await callIn(cwd, ['*.csv']);
    expect(codesIn(err)).toEqual(writtenBefore.map(() => 'usage/problem-list'));
  });

  test.each<[string, string, string]>([
    ['a data file', '抽检-坏.csv', 'usage/output-is-input'],
    ['what is in a missing folder', 'no/p.csv', 'usage/cannot-write'],
  ])('does not overwrite %s, and the rest is printed', async (_, output, said) => {
    const { code, out, err, cwd } = await call(['抽检-坏.csv', '--output', output]);
    expect([code, codesIn(err)]).toEqual([2, [said]]);
    expect(out).toMatch(/^结论/m);
    expect(readFileSync(join(cwd, '抽检-坏.csv'), 'utf8')).toBe(files['抽检-坏.csv']);
  });

  test('does not overwrite a data file that a department is called like', async () => {
    const given = { 'plan-check.yaml': plan, 'data/市质监局.csv': files['抽检-坏.csv'] };
    const { code, err, cwd } = await call(
      ['--source', 'inspections=data/市质监局.csv', '--output', 'data/'],
      given,
    );
    expect([code, codesIn(err)]).toEqual([2, ['usage/output-is-input']]);
    expect(readFileSync(join(cwd, 'data', '市质监局.csv'), 'utf8')).toBe(files['抽检-坏.csv']);
  });

  test('leaves nothing behind, and what was there before, when the run breaks down', async () => {
    const cwd = folderOf({ ...files, 'p.csv': 'before' });
    mkdirSync(join(cwd, 'there'));
    const opener: World['opener'] = {
      ...nodeOpener,
      chunks: (path) => {
        if (path.includes('园区')) throw new TypeError('boom');
        return nodeOpener.chunks(path);
      },
    };
    const argv = ['抽检-坏.csv', '园区.csv', '--output', 'p.csv', '--output', 'out/', '--output', 'there'];
    expect((await callIn(cwd, argv, { opener })).code).toBe(70);
    expect(readdirSync(cwd).toSorted()).toEqual([...Object.keys(files), 'p.csv', 'there'].toSorted());
    expect([readFileSync(join(cwd, 'p.csv'), 'utf8'), readdirSync(join(cwd, 'there'))]).toEqual([
      'before',
      [],
    ]);
  });
});

describe('30 000 rows with an error in each', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `A${i},2017-03-01,x${i},`).join('\n');
  const given = { 'plan-check.yaml': plan, '抽检.csv': `${header}${rows}\n` };

  test('the first are printed, all are counted, and the list is complete', async () => {
    const { code, out, cwd } = await call(['抽检.csv', '--output', 'p.csv', '--output', 'p.json'], given);
    expect(code).toBe(1);
    expect(out.match(/^ {4}抽检\.csv:\d+:3 /gm)).toHaveLength(5);
    expect(out).toContain('其余 29995 处');
    expect(out).toMatch(/^结论 .*，30000 个错误，2 个来源未报送$/m);
    const document: { diagnostics: unknown[]; counts: unknown; summary: { errors: number } } = JSON.parse(
      readFileSync(join(cwd, 'p.json'), 'utf8'),
    );
    expect([document.diagnostics.length, document.summary.errors]).toEqual([1000, 30_000]);
    expect(document.counts).toEqual([{ file: '抽检.csv', code: 'data/bad-number', count: 30_000 }]);
    const records = listIn(cwd, 'p.csv');
    expect(records).toHaveLength(30_000);
    expect(records.at(-1)).toMatchObject({ 行: '30001', 单元格: 'x29999' });
  });

  test('annotations are ten', async () => {
    const { out } = await call(['抽检.csv', '--format', 'github'], given);
    const errors = out.split('\n').filter((line) => line.startsWith('::error'));
    expect([errors.length, errors.at(-1)]).toEqual([10, '::error::其余 29991 处错误未在此列出']);
  });
});
