import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FileBytes } from '../../../src/data/open/spool.ts';
import { isBad } from '../../../src/data/records/raw-record.ts';
import { recordsOf } from '../../../src/data/rows/records-of.ts';
import { type Identified, identifyFiles } from '../../../src/data/table/identify-files.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Source } from '../../../src/model/plan/plan.ts';
import { soundPlan } from '../../support/judge-plan.ts';
import { inChunks, toGb18030 } from '../chunked.ts';

const sources: readonly Source[] = soundPlan(`plan: made-up
title: 试验
sources:
  inspections:
    title: 抽检
    files: [抽检*.csv]
    columns:
      batch: { header: 编号, type: text }
      result: { header: 结论, type: text }
  complaints:
    title: 投诉
    columns:
      number: { header: 投诉号, type: text }
      days: { header: 天数, type: integer }
sections:
  - title: 质量
    targets:
      - { id: batches, title: 批次, owner: [市质监局], target: 1批次, measure: { count: inspections } }
`).sources;

const size = async (): Promise<null> => null;

type Content =
  | string
  | Uint8Array
  | { readonly passes: readonly (string | Error)[]; readonly states?: readonly string[] };

/** The bytes of a file; with `passes` each reading gives other ones, with `states` each question another state. */
function bytesOf(content: Content): FileBytes {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return { chunks: () => inChunks(Buffer.from(content), 5), state: async () => '', size };
  }
  let pass = 0;
  let asked = 0;
  return {
    chunks: async function* () {
      const now = content.passes[Math.min(pass++, content.passes.length - 1)] ?? '';
      if (typeof now !== 'string') throw now;
      yield* inChunks(Buffer.from(now), 5);
    },
    state: async () => content.states?.[Math.min(asked++, content.states.length - 1)] ?? '',
    size,
  };
}

/** A packed file whose last bytes say another checksum than that of what it holds. */
function otherChecksum(packed: Buffer): Buffer {
  const bytes = Buffer.from(packed);
  bytes.writeUInt32LE((bytes.readUInt32LE(bytes.length - 8) ^ 1) >>> 0, bytes.length - 8);
  return bytes;
}

async function look(
  files: Readonly<Record<string, Content>>,
  given: {
    readonly encoding?: string;
    readonly source?: string;
    readonly encodings?: Readonly<Record<string, string>>;
  } = {},
): Promise<Identified & { readonly codes: readonly unknown[]; readonly records: readonly unknown[] }> {
  const found: Finding[] = [];
  const open = new Map(Object.entries(files).map(([name, content]) => [name, bytesOf(content)]));
  const identified = await identifyFiles(
    Object.keys(files).map((name) => ({
      name,
      path: name,
      source: given.source ?? null,
      period: null,
      encoding: given.encoding ?? null,
      encodings: given.encodings ?? {},
    })),
    sources,
    (file) => open.get(file.name) ?? bytesOf(''),
    (each) => void found.push(each),
  );
  const records: unknown[] = [];
  for (const file of identified.files.filter((each) => each.fault === null)) {
    for await (const batch of recordsOf(file, (each) => void found.push(each))) {
      for (const record of batch) records.push(isBad(record) ? record.fault : record.fields);
    }
  }
  const codes = found.map(({ code, place, args }) => [place.file, code, place.line, ...Object.values(args)]);
  return { ...identified, codes, records };
}

const table = '编号,结论\n1,合格\n';
const rows = [
  ['编号', '结论'],
  ['1', '合格'],
];
const failure = Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });

test.each<readonly [string, Readonly<Record<string, Content>>, string | null]>([
  ['by its name', { '抽检1.csv': table }, 'inspections'],
  ['by its name without .gz', { '抽检1.csv.gz': gzipSync(table) }, 'inspections'],
  ['by its header', { 'a.csv': '投诉号,天数\n1,2\n' }, 'complaints'],
  ['by a header with a column that is there twice', { 'a.csv': '投诉号,天数,天数\n1,2,3\n' }, 'complaints'],
  ['packed, without .gz', { 'a.csv': gzipSync(toGb18030('投诉号,天数\n1,2\n')) }, 'complaints'],
])('a file is known %s', async (_, files, source) => {
  const { codes, files: known } = await look(files);
  expect(codes).toEqual([]);
  expect(known[0]?.source?.name).toBe(source);
});

test.each<readonly [string, Content, readonly unknown[], string | null]>([
  ['empty', '', ['data/empty-file', null], null],
  ['only a BOM and line ends', '\ufeff\r\n\r\n', ['data/empty-file', null], null],
  ['empty inside', gzipSync(''), ['data/empty-file', null], null],
  ['a workbook', Buffer.from('504b0304140000000000786c2f', 'hex'), ['data/workbook-damaged', null], null],
  [
    'a web page in GB18030',
    toGb18030('<table><tr><td>编号</td></tr></table>'),
    ['data/not-csv', null, 'html'],
    null,
  ],
  ['a PDF that was packed', gzipSync('%PDF-1.4 \xff'), ['data/not-csv', null, 'pdf'], null],
  [
    'cut in a character of its header',
    Buffer.from('编号,结论').subarray(0, -1),
    ['data/undecodable', 1, 10, 'utf-8', null],
    null,
  ],
  ['gzip with another checksum', otherChecksum(gzipSync(table)), ['data/damaged-gzip', null], 'inspections'],
  [
    'changed while it was surveyed',
    { passes: [table], states: ['1', '2'] },
    ['data/changed', null],
    'inspections',
  ],
])(
  'a file that is %s cannot be read, and counts for the source it looks like',
  async (_, content, expected, source) => {
    const { codes, files, unopened } = await look({ 'a.csv': content });
    expect(codes).toEqual([['a.csv', ...expected]]);
    expect(files[0]).toMatchObject({ fault: expected[0] });
    expect(files[0]?.source?.name ?? null).toBe(source);
    expect(unopened).toEqual([]);
  },
);

test.each<readonly [string, Buffer, readonly unknown[]]>([
  [
    'cut in a character',
    Buffer.from(`${table}2,合格`).subarray(0, -1),
    ['data/undecodable', 3, 28, 'utf-8', null],
  ],
  ['gzip cut short', gzipSync(table).subarray(0, -4), ['data/damaged-gzip', null]],
])('a file that is %s is read as far as it goes', async (_, content, expected) => {
  const { codes, files } = await look({ 'a.csv': content });
  expect(codes).toEqual([['a.csv', ...expected]]);
  expect(files[0]).toMatchObject({ fault: null, lost: expected[0], source: { name: 'inspections' } });
  const parts: Uint8Array[] = [];
  for await (const part of files[0]?.open() ?? []) parts.push(new Uint8Array(part));
  expect(Buffer.concat(parts).toString()).toBe(table);
});

test.each<readonly [string, Content, readonly unknown[]]>([
  ['the same', { passes: [table] }, []],
  ['longer', { passes: [table, `${table}2,合格\n`] }, ['data/changed', null]],
  ['shorter', { passes: [table, '编号,结论\n'] }, ['data/changed', null]],
  ['newer', { passes: [table], states: ['1', '1', '2'] }, ['data/changed', null]],
  ['gone', { passes: [table, failure] }, ['data/unreadable', null, 'EIO']],
])('a file that is %s when its rows are read', async (_, content, expected) => {
  const { codes, records, unopened } = await look({ '抽检.csv': content });
  expect(codes).toEqual(expected.length === 0 ? [] : [['抽检.csv', ...expected]]);
  if (expected.length === 0) expect(records).toEqual(rows);
  expect(unopened).toEqual([]);
});

test('what no longer decodes has changed', async () => {
  const gb = toGb18030(table);
  const bad = Buffer.from(gb);
  bad[0] = 0xff;
  let pass = 0;
  const found: Finding[] = [];
  const { files } = await identifyFiles(
    [{ name: '抽检.csv', path: '', source: null, period: null, encoding: null }],
    sources,
    () => ({ chunks: () => inChunks(pass++ === 0 ? gb : bad, 100), state: async () => '', size }),
    (each) => void found.push(each),
  );
  for (const file of files) for await (const _ of recordsOf(file, (each) => void found.push(each)));
  expect(found.map(({ code }) => code)).toEqual(['data/changed']);
});

test('a file that cannot be opened is said so, and the others are read', async () => {
  const { codes, files, unopened } = await look({ 'a.csv': { passes: [failure] }, '抽检.csv': table });
  expect(codes).toEqual([['a.csv', 'data/unreadable', null, 'EIO']]);
  expect(files).toMatchObject([{ index: 0, given: { name: '抽检.csv' } }]);
  expect(unopened).toEqual([null]);
});

test('the same file twice, be it packed, is read once', async () => {
  const { codes, files } = await look({
    '抽检1.csv': table,
    '抽检1.csv.gz': gzipSync(table),
    '抽检2.csv': table,
  });
  expect(codes).toEqual([
    ['抽检1.csv.gz', 'data/same-file-twice', null, '抽检1.csv'],
    ['抽检2.csv', 'data/same-file-twice', null, '抽检1.csv'],
  ]);
  expect(files.map(({ fault }) => fault)).toEqual([null, 'data/same-file-twice', 'data/same-file-twice']);
});

test('nil returns of two periods may be the same to the letter, registers with rows may not', async () => {
  const [header = ''] = table.split('\n');
  const empty = await look({ '抽检2016.csv': header, '抽检2017.csv': `${header}`, '抽检2017年.csv': header });
  expect(empty.files.map(({ fault }) => fault)).toEqual([null, null, 'data/same-file-twice']);
  const filled = await look({ '抽检2016.csv': table, '抽检2017.csv': table });
  expect(filled.files.map(({ fault }) => fault)).toEqual([null, 'data/same-file-twice']);
});

test('a header of ten thousand columns is seen whole', async () => {
  const names = Array.from({ length: 10_000 }, (_, number) => `列${number}`);
  const { files, codes } = await look({ 'a.csv': `${['编号', ...names, '结论'].join(',')}\n` });
  expect(codes).toEqual([]);
  expect(files[0]?.table.header?.names).toHaveLength(10_002);
});

test('a record that the head cuts is no header', async () => {
  const { files } = await look({ 'a.csv': `投诉号,天数\n${'1,2\n'.repeat(100_000)}` });
  expect(files[0]?.source?.name).toBe('complaints');
});

test('what is named for a workbook and is neither one nor text is a damaged workbook', async () => {
  const noise = (last: string): Buffer => Buffer.from(`ff8a01fe92${last}`, 'hex');
  const { codes } = await look({ 'a.xlsx': noise('c3'), 'b.ods': noise('c4'), 'c.csv': noise('c5') });
  expect(codes.map((found) => String(found).split(',').slice(0, 2))).toEqual([
    ['a.xlsx', 'data/workbook-damaged'],
    ['b.ods', 'data/workbook-damaged'],
    ['c.csv', 'data/undecodable'],
  ]);
});

test('an encoding that is none is a defect of the caller', async () => {
  await expect(look({ 'a.csv': table }, { encoding: 'klingon' })).rejects.toThrow(RangeError);
});

test('an encoding said of a source holds for the file whose header shows it', async () => {
  const header = toGb18030('投诉号,天数\nA,1\n');
  const encodings = { complaints: 'gb18030' };
  expect((await look({ 'x.csv': header }, { encodings })).files).toMatchObject([
    { survey: { encoding: 'gb18030' }, source: { name: 'complaints' } },
  ]);
  const utf8 = '投诉号,天数\nA,1\n';
  expect((await look({ 'x.csv': utf8 }, { encodings: { complaints: 'utf-16le' } })).files).toMatchObject([
    { survey: { encoding: 'utf-8' }, source: { name: 'complaints' } },
  ]);
});
