import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { encoded } from '../../fixtures/dirty/bytes.ts';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import type { Inspection } from '../../src/model/subjects/inspection.ts';
import { inspectionJsonSchema } from '../../src/report/json/schema/inspection-schema.ts';
import { fakeWorld, folderOf } from './fake-world.ts';
import { inspections, planText } from './sample.ts';

const privatePlan = planText.replace(
  'result: { header: 结论',
  'sampler: { header: 抽样人, type: text, private: true, optional: true }\n      result: { header: 结论',
);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cwd: string;
}

async function call(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  parts: Partial<World> = {},
): Promise<Ended> {
  const world = fakeWorld(folderOf(files), ['inspect', ...argv], parts);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text(), cwd: world.cwd };
}

async function inspect(
  text: string | Uint8Array,
  argv: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly inspection: Inspection; readonly err: string }> {
  const { code, out, err } = await call(['a.csv', '--format', 'json', ...argv], { 'a.csv': text, ...files });
  return { code, inspection: JSON.parse(out) as Inspection, err };
}

const codesIn = (text: string): readonly string[] => text.match(/\b(?:usage|plan|data)\/[a-z0-9-]+/g) ?? [];
const codesOf = ({ diagnostics }: Inspection): readonly string[] => diagnostics.map(({ code }) => code);

describe('without a plan', () => {
  test('sources are written from files in the encoding that is named', async () => {
    const bytes = encoded('big5', '縣市別,件數\n臺北市,3\n新北市,4\n');
    const named = await call(['a.csv', '--format', 'yaml', '--encoding', 'big5'], { 'a.csv': bytes });
    expect([named.code, named.out.includes('縣市別'), codesIn(named.err)]).toEqual([0, true, []]);
    const unnamed = await call(['a.csv', '--format', 'yaml'], { 'a.csv': bytes });
    expect([unnamed.out.includes('縣市別'), codesIn(unnamed.err)]).toEqual([
      false,
      ['data/encoding-doubted'],
    ]);
  });

  test.each([
    [
      'a,b\n1,2\n',
      ['ascii sure', 'regular likely', 'counted sure', 'figures likely', 'usual guess', 'kinds likely'],
    ],
    [
      '\ufeff区县;结论\r\n崇川;好\r\n海门;差\r\n',
      ['mark sure', 'regular likely', 'counted sure', 'names guess', 'usual likely', 'kinds likely'],
    ],
    [
      'sep=|\na|b\n1|2\n',
      ['ascii sure', 'sep-line sure', 'counted sure', 'figures likely', 'usual guess', 'kinds likely'],
    ],
    [
      '399.1,74.4\n400.2,75.1\n',
      ['ascii sure', 'regular likely', 'counted sure', 'row likely', 'usual likely', 'kinds likely'],
    ],
    ['a\n', ['ascii sure', 'default guess', 'counted sure', 'names guess', 'kinds likely']],
  ])('each decision about %j says what it goes by', async (text, told) => {
    const { inspection } = await inspect(text);
    expect(inspection.decisions.map(({ because, certainty }) => `${because} ${certainty}`)).toEqual(told);
  });

  test('records that are no rows are counted by what they are', async () => {
    const text = '表一,\n区县,件数\n崇川,3\n海门,4\n合计,7\n注：初步统计,\n\n年份,产值\n2016,100\n';
    const { inspection } = await inspect(text);
    expect(inspection.decisions.at(-1)).toMatchObject({
      value: '2',
      count: 6,
      others: [
        { kind: 'title', records: 1 },
        { kind: 'total', records: 1 },
        { kind: 'note', records: 1 },
        { kind: 'further-table', records: 2 },
      ],
    });
  });

  test('the table is found and its columns are told from all cells', async () => {
    const text =
      '\ufeff产值表,,,\r\n区县,产值（万元）,合格率,日期\r\n崇川,"1,200",98.5%,2017-03-01\r\n海门,30.5,,2017年4月\r\n';
    const { code, inspection, err } = await inspect(text);
    expect([code, err, inspection]).toMatchObject([
      0,
      '',
      {
        format: 'plan-check/inspection',
        language: 'en',
        file: 'a.csv',
        source: null,
        bytes: Buffer.byteLength(text),
        encoding: 'utf-8-bom',
        delimiter: ',',
        lineEnds: ['crlf'],
        header: { line: 2, names: ['区县', '产值（万元）', '合格率', '日期'] },
        records: 2,
        columns: [
          { name: '区县', type: 'text', filled: 2, blank: 0, examples: ['崇川', '海门'], column: null },
          { name: '产值（万元）', type: 'decimal', filled: 2 },
          { name: '合格率', type: 'percent', filled: 1, blank: 1 },
          { name: '日期', type: 'date' },
        ],
        diagnostics: [{ code: 'data/title-rows', severity: 'note', line: 1 }],
        counts: [{ code: 'data/title-rows', count: 1 }],
      },
    ]);
  });

  test.each<[string, string | Uint8Array, Partial<Inspection>]>([
    [
      'UTF-16 with tabs',
      Buffer.from('\ufeffa\tb\r\n1\t2\r\n', 'utf16le'),
      { encoding: 'utf-16le', delimiter: '\t', lineEnds: ['crlf'] },
    ],
    ['CR alone', 'a,b\r1,2\r', { lineEnds: ['cr'], records: 1 }],
    [
      'mixed line ends, those within quotes aside',
      'a,b\r\n"1\r2",x\r\n3,4\n',
      { lineEnds: ['crlf', 'lf'], records: 2 },
    ],
    ['one line without an end', 'a,b', { lineEnds: [], records: 0 }],
    ['semicolons', 'a;b;c\n1;2;3\n', { delimiter: ';' }],
  ])('%s', async (_, text, expected) => {
    const { code, inspection } = await inspect(text);
    expect([code, inspection]).toMatchObject([0, expected]);
  });

  test.each<[string, string | Uint8Array, number, string[]]>([
    ['a row cut short', 'a,b\n1\n', 1, ['data/ragged-row']],
    ['a quote that never closes', 'a,b\n"1,2\n3,4\n', 1, ['data/unclosed-quote']],
    ['a NUL', `${'a'.repeat(30)},b\n1,\0\n`, 1, ['data/nul']],
    [
      'bytes that do not decode',
      Buffer.concat([Buffer.from('质量合格产品抽检,b\n1,'), Buffer.of(0xff)]),
      1,
      ['data/undecodable'],
    ],
    ['a PDF', '%PDF-1.4', 1, ['data/not-csv']],
    ['nothing', '', 1, ['data/empty-file']],
    ['a footnote', 'a,b\n1,2\n注：数据为快报\n', 0, ['data/note-row']],
    ['what looks like a total', '区县,数\n崇川,2\n合计,2\n', 0, ['data/total-like-row']],
    ['a row of 无', '区县,数\n崇川,无\n', 0, []],
  ])('%s', async (_, text, ended, codes) => {
    const { code, inspection } = await inspect(text);
    expect([code, codesOf(inspection)]).toEqual([ended, codes]);
  });

  test('a file with an error in every row: the first thousand and the exact count', async () => {
    const { inspection } = await inspect(`a,b\n${'1\n'.repeat(3000)}`);
    expect([inspection.records, inspection.diagnostics.length, inspection.counts]).toEqual([
      3000,
      1000,
      [{ file: 'a.csv', code: 'data/ragged-row', count: 3000 }],
    ]);
  });

  test('standard input is a file like any other', async () => {
    async function* stdin(): AsyncIterable<Uint8Array> {
      yield Buffer.from('a,b\n1,');
      yield Buffer.from('2\n');
    }
    const { code, out } = await call(['-', '--format', 'json'], {}, { stdin: stdin() });
    expect([code, JSON.parse(out)]).toMatchObject([0, { file: '-', records: 1 }]);
  });

  test('--encoding says what the bytes are', async () => {
    const gbk = Buffer.of(0xca, 0xd0, 0x2c, 0x61, 0x0a);
    const { inspection } = await inspect(gbk, ['--encoding', 'gbk']);
    expect([inspection.encoding, inspection.header?.names]).toEqual(['gb18030', ['市', 'a']]);
    expect(codesOf((await inspect(gbk, ['--encoding', 'utf-8'])).inspection)).toEqual(['data/undecodable']);
  });
});

describe('with a plan', () => {
  const planned = { 'plan-check.yaml': privatePlan };

  test('it says which source the file is, and which column each is', async () => {
    const text = '编号,日期,抽样人,备注,结论\nA1,2017-03-01,李四,x,合格\n';
    const { code, inspection } = await inspect(text, [], planned);
    expect([code, inspection.language, inspection.source]).toEqual([0, 'zh', 'inspections']);
    expect(inspection.columns.map(({ column }) => column)).toEqual([
      'batch',
      'date',
      'sampler',
      null,
      'result',
    ]);
    expect(inspection.columns[2]?.examples).toEqual(['***']);
  });

  test('cells are read as the plan says', async () => {
    const { code, inspection } = await inspect(inspections.replace('2017-04-01', '四月'), [], planned);
    expect([code, inspection.diagnostics]).toMatchObject([
      1,
      [{ code: 'data/bad-date', line: 3, column: 2 }],
    ]);
  });

  test('a file that is no source is read all the same, its private columns masked', async () => {
    const { code, inspection } = await inspect('抽样人,数\n李四,1\n', [], planned);
    expect([code, inspection.source, codesOf(inspection)]).toEqual([0, null, ['data/fits-no-source']]);
    expect(JSON.stringify(inspection)).not.toContain('李四');
  });

  test('--source says what it is', async () => {
    const text = '编号,结论\nA1,合格\n';
    const { code, inspection } = await inspect(text, ['--source', 'inspections'], planned);
    expect([code, inspection.source, codesOf(inspection)]).toEqual([
      1,
      'inspections',
      ['data/missing-column'],
    ]);
  });

  test('a plan with errors is left aside unless it was named', async () => {
    const files = { 'a.csv': 'a,b\n', 'plan-check.yaml': 'titel: x\n' };
    const found = await call(['a.csv'], files);
    expect([found.code, codesIn(found.err)]).toEqual([0, ['usage/plan-not-used']]);
    const named = await call(['a.csv', '--plan', 'plan-check.yaml'], files);
    expect([named.code, named.out]).toEqual([2, '']);
  });
});

describe('how it ends where it cannot begin', () => {
  test.each<[string, string[], string[]]>([
    ['no such file', ['no.csv'], ['usage/file-not-found']],
    ['several files', ['*.csv'], ['usage/one-file']],
    ['a source without a plan', ['a.csv', '--source', 'x'], ['usage/plan-not-found']],
    ['a plan that is not there', ['a.csv', '--plan', 'no.yaml'], ['usage/plan-unreadable']],
    ['an unknown encoding', ['a.csv', '--encoding', 'latin99'], ['usage/bad-option-value']],
    ['an unknown format', ['a.csv', '--format', 'pdf'], ['usage/bad-option-value']],
    ['rows as a table', ['a.csv', '--rows', '--format', 'table'], ['usage/not-with']],
    ['rows into a file', ['a.csv', '--rows', '--output', 'a.json'], ['usage/not-with']],
  ])('%s', async (_, argv, codes) => {
    const ended = await call(argv, { 'a.csv': 'a,b\n', 'b.csv': 'a,b\n' });
    expect([ended.code, ended.out, codesIn(ended.err)]).toEqual([2, '', codes]);
  });

  test('an unknown source', async () => {
    const files = { 'a.csv': 'a,b\n', 'plan-check.yaml': planText };
    const { code, err } = await call(['a.csv', '--source', 'inspection', '--lang', 'en'], files);
    expect([code, codesIn(err)]).toEqual([2, ['usage/unknown-source']]);
    expect(err).toContain('inspections');
  });

  test('a file that may not be read', async () => {
    const refused = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' });
    const opener = {
      chunks: async function* (): AsyncGenerator<Uint8Array> {
        yield* [];
        throw refused;
      },
    };
    const { code, out, err } = await call(['a.csv'], { 'a.csv': 'a,b\n' }, { opener });
    expect([code, out, codesIn(err)]).toEqual([2, '', ['data/unreadable']]);
  });
});

describe('--rows', () => {
  test('prints a line of JSON for each record, with titles and totals', async () => {
    const { code, out, err } = await call(['a.csv', '--rows'], {
      'a.csv': '表\n\na,"b""\n"\n 1 ,2\n合计,2\n',
    });
    expect([code, err, out]).toEqual([0, '', '["表"]\n["a","b\\"\\n"]\n[" 1 ","2"]\n["合计","2"]\n']);
  });

  test('no character of a text ends a line or hides', async () => {
    const { out } = await call(['a.csv', '--rows'], { 'a.csv': 'a\u2028b,\u0085\n' });
    expect(out).toBe('["a\\u2028b","\\u0085"]\n');
  });

  test('--source begins with its header', async () => {
    const files = { 'plan-check.yaml': planText, 'a.csv': `抽检结果,,\n${inspections}注：快报\n` };
    const { out } = await call(['a.csv', '--rows', '--source', 'inspections'], files);
    const rows = out.trimEnd().split('\n');
    expect([rows[0], rows.length, rows.at(-1)]).toEqual(['["编号","日期","结论"]', 6, '["注：快报"]']);
  });

  test('a source whose header is not there prints nothing', async () => {
    const files = { 'plan-check.yaml': planText, 'a.csv': 'x,y\n1,2\n' };
    const { code, out, err } = await call(['a.csv', '--rows', '--source', 'inspections'], files);
    expect([code, out, codesIn(err)]).toEqual([1, '', ['data/no-header']]);
  });

  test('findings go to standard error, and are counted where there are many', async () => {
    const { code, out, err } = await call(['a.csv', '--rows'], {
      'a.csv': `a,b\n${'"x"y,1\n'.repeat(1500)}1,2\n`,
    });
    expect([code, out, new Set(codesIn(err))]).toEqual([
      1,
      '["a","b"]\n["1","2"]\n',
      new Set(['data/stray-quote']),
    ]);
    expect(err).toContain('1495');
  });

  test('waits for the reader, and stops reading where it has gone away', async () => {
    let writes = 0;
    let given = 0;
    let isWriting = false;
    const opener = {
      chunks: async function* (): AsyncGenerator<Uint8Array> {
        for (given = 0; given < 200; given += 1) {
          expect(isWriting).toBe(false);
          yield Buffer.from('质量,合格\n'.repeat(20_000));
        }
      },
    };
    const write = async (): Promise<void> => {
      isWriting = true;
      await Promise.resolve();
      isWriting = false;
      writes += 1;
    };
    const parts = { opener, stdout: { isTTY: false, columns: null, write, isClosed: () => writes > 2 } };
    const { code } = await call(['a.csv', '--rows'], { 'a.csv': '' }, parts as Partial<World>);
    expect([code, writes]).toEqual([0, 3]);
    expect(given).toBeLessThan(10);
  });
});

test('the JSON is what its schema says, and --output writes it', async () => {
  const validate = new Ajv({ strict: false }).compile(inspectionJsonSchema());
  const { cwd } = await call(['a.csv', '--output', 'out.json', '--quiet'], {
    'a.csv': 'a,b\n1\n',
    'plan-check.yaml': planText,
  });
  const written: unknown = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'));
  expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
});
