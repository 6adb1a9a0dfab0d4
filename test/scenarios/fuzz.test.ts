import { constants, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksPlan } from '../../fixtures/dirty/sound-rows.ts';
import { stories } from '../../fixtures/dirty/stories.ts';
import { check, validate, type CheckRequest } from '../../src/run/check.ts';
import type { GivenFile } from '../../src/model/data/given-file.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import type { Validation } from '../../src/model/subjects/validation.ts';
import { encoders, packings } from '../support/dialects.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { rowsAddUp } from '../support/row-account.ts';

/** How many cases; `FUZZ_RUNS=20000 npm test -- --testTimeout=3600000 test/scenarios/fuzz.test.ts` for the long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 400);
const slowest = 5_000;

// A made-up register that asks for everything a source can ask for.
const plan = soundPlan(
  checksPlan(
    `    totals: { district: [合计, 小计] }
    complete: { district: [崇川区, 海门市], every: quarter }
    rules: [{ title: 合格数不超过件数, where: { any: [{ passed: { blank: true } }, { passed: { lte: { column: pieces } } }] } }]
`,
    {
      district: 'header: 区县, type: text, fill: down',
      passed: 'header: 合格数, type: integer, optional: true, min: 0, max: 100000',
      share: 'header: 占比, type: percent, optional: true',
      due: 'header: 整改期限, type: date, optional: true',
      retested: 'header: 是否复检, type: boolean, optional: true',
      person: 'header: 抽样人, type: text, optional: true, private: true',
    },
    {
      rows: 'target: 1批次以上, measure: { count: checks }',
      none: 'target: 无, measure: { count: checks, where: { result: 不合格, retested: { not: 是 } } }',
      rate: 'target: 50%以上, measure: { share: checks, meets: { result: 合格 }, each: district }',
      value: 'target: 1万元以上, measure: { sum: checks, column: value }',
      pieces: 'target: 1以上, measure: { mean: checks, column: pieces, weight: passed }',
      share: 'target: 50%以上, measure: { min: checks, column: share }',
      people:
        'target: 1人以上, measure: { count: checks, distinct: [person, district], where: { due: { gte: { period: start } } } }',
      latest: 'target: 1以上, measure: { latest: checks, column: passed, by: due }',
      growth: 'target: 1%以上, measure: { growth: { of: { sum: checks, column: value } } }',
    },
  ),
);
const wide = `编号,日期,区县,件数,货值（元）,结论,合格数,占比,整改期限,是否复检,抽样人
A01,2017-01-05,崇川区,3,"15,000",合格,3,98.5%,2017-06-30,是,甲某
A02,42858,,4,2万元,不合格,1,0.97,2016年第一季度,√,乙某
,,小计,7,35000,,,,,,
A03,2016-03-07,海门市,５,-,合格,5,99,,否,"丙
某"
无,2017-04,海门市,无,无,无,,,,,
,,合计,12,35000,,,,,,
注：均为虚构,,,,,,,,,,
`;
const seeds: readonly Buffer[] = [
  Buffer.from(wide),
  ...Object.values(encoders).map((encode) => Buffer.from(encode(wide.replaceAll('\n', '\r\n')))),
  ...stories
    .flatMap(({ files }) => Object.values(files).map((content) => Buffer.from(content)))
    .filter((bytes) => bytes.length < 4096),
];

/** What is done to bytes: a stretch of them is replaced, doubled or left out. */
const interesting = [
  '"',
  '""',
  ',',
  '\t',
  ';',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '合计',
  '注：',
  '无',
  '%',
  '1e99',
  '负',
  '-',
  'sep=;\n',
]
  .map((text) => Buffer.from(text))
  .concat(
    ['ff', 'fe', 'fffe', 'feff', '84319533', 'd8', '00d8', '81', '1f8b', 'c0', 'e5', '8130', 'efbfbd'].map(
      (hex) => Buffer.from(hex, 'hex'),
    ),
  );
const piece = fc.oneof(
  fc.constantFrom(...interesting),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
const change = fc.record({ at: fc.nat(4096), length: fc.nat(12), by: piece, twice: fc.boolean() });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { at, length, by, twice }: Change): Buffer {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const cut = bytes.subarray(from, from + length);
  return Buffer.concat([
    bytes.subarray(0, from),
    ...(twice ? [cut, cut] : []),
    by,
    bytes.subarray(from + length),
  ]);
}

const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 6 }), fc.option(fc.nat(4096)))
  .map(([seed, changes, end]) => changes.reduce(changed, seed).subarray(0, end ?? undefined));
const bytes = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((random) => Buffer.from(random)) },
      { weight: 1, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.concat(pieces)) },
      { weight: 4, arbitrary: mutated },
    ),
    fc.constantFrom(...Object.keys(packings), 'plain', 'plain', 'plain'),
    fc.array(change, { maxLength: 1 }),
  )
  .map(([own, packing, changes]) =>
    changes.reduce(changed, Buffer.from((packings[packing] ?? Buffer.from)(own))),
  );

function request(files: readonly Buffer[], chunk: number): CheckRequest {
  return {
    plan,
    files: files.map((_, index): GivenFile => {
      const name = `抽检-${index}.csv`;
      return {
        name,
        path: String(index),
        source: index === 0 ? 'checks' : null,
        period: null,
        encoding: null,
      };
    }),
    period: null,
    language: 'zh',
    only: null,
    opener: {
      chunks: async function* (path) {
        const all = files[Number(path)] ?? Buffer.alloc(0);
        for (let at = 0; at < all.length; at += chunk) yield all.subarray(at, at + chunk);
      },
    },
    stdin: null,
    version: '0.0.0',
  };
}

const holdsReplacement = (file: Buffer): boolean =>
  ['efbfbd', 'fffd', 'fdff', '8431a437'].some((hex) => unpacked(file).includes(Buffer.from(hex, 'hex')));

/** What is packed in a file, as far as it can be unpacked; the file itself where it is not packed. */
function unpacked(file: Buffer): Buffer {
  for (let end = file.length; end > 0; end -= 1) {
    try {
      return gunzipSync(file.subarray(0, end), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      if (file[0] !== 0x1f) return file;
    }
  }
  return file;
}

function expectSound(document: Report | Validation, files: readonly Buffer[]): void {
  expect(document.inputs).toHaveLength(files.length);
  for (const { rows } of document.inputs) expect(rowsAddUp(rows), JSON.stringify(rows)).toBe(true);
  if (JSON.stringify(document).includes('\ufffd')) expect(files.some(holdsReplacement)).toBe(true);
  for (const { line, column } of document.diagnostics) {
    expect(line ?? 1).toBeGreaterThan(0);
    expect(column ?? 1).toBeGreaterThan(0);
  }
}

test(
  'no bytes make it crash, hang, invent a character or lose a row',
  async () => {
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 200 }),
        async (files, chunk) => {
          cases += 1;
          const begin = performance.now();
          const { value: judged } = await check(request(files, chunk));
          if (judged === null) throw new Error('a sound plan was not judged');
          expectSound(judged.report, files);
          const { value: checked } = await validate(request(files, 1 << 16));
          if (checked === null) throw new Error('a sound plan was not checked');
          expectSound(checked.validation, files);
          expect(performance.now() - begin).toBeLessThan(slowest);
          // What is found does not depend on how the bytes come.
          const { value: again } = await check(request(files, 1 << 16));
          expect(again?.report).toEqual(judged.report);
        },
      ),
      { numRuns: runs },
    );
    expect(cases).toBeGreaterThanOrEqual(runs);
  },
  60_000 + 50 * runs,
);
