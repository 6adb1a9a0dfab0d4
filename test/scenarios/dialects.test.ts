import { expect, test } from 'vitest';
import { checksPlan } from '../../fixtures/dirty/sound-rows.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { delimited, delimiters, encoders, lineEnds, packings } from '../support/dialects.ts';
import { judgePlan, soundPlan } from '../support/judge-plan.ts';

// A made-up register with a fault of every kind. Strings are lines as they are, but for their commas.
const plan = soundPlan(checksPlan('    totals: { district: [合计] }\n'));
const records: readonly (readonly string[] | string)[] = [
  ['2017年抽检登记表', '', '', '', '', ''],
  ['', '', '', '', '', '单位：元'],
  ['编号', '日期', '区 县', '件数', '货值', '结论'],
  ['A01', '2017-01-05', '崇川区', '3', '1.5', '合格'],
  ['A02', '2017年2月6日', '海门市, 常乐; 三厂 | "甲"', '1,234', '2万元', '不合格'],
  ['', '', '', '', '', ''],
  'A03,2017-03-07,"海门"市,1,1,合格',
  'A04,2017-03-07,6"管厂,1,1,合格',
  ['A05', '2017-02-30', '崇川区', '1', '1', '合格'],
  ['A06', '2017-04-01', '崇川区', '12,34', '1', '合格'],
  ['A07', '2017-04-01', '崇川区', '1', '1'],
  ['A01', '2017-04-01', '崇川区', '1', '1', '合格'],
  ['A08', '42858', '崇川区', '1', '1', '合个'],
  ['A09', '2016-04-01', '崇川区', '1', '1', '合格'],
  ['', '', '合计', '9', '9', ''],
  ['注：不含复检；|,', '', '', '', '', ''],
  'A10,2017-03-07,"海门市,1,1,合格',
  ['A11', '2017-05-05', '如皋市', '1', '1', '合格'],
  ['制表人：甲某', '', '审核人：乙某', '', '', ''],
];

/** All that a report says, but for how the file was stored. */
const said = ({ inputs, ...rest }: Report): unknown => ({
  ...rest,
  inputs: inputs.map(({ file, source, header, rows }) => ({ file, source, header, rows })),
});

async function judged(bytes: Uint8Array): Promise<Report> {
  return (await judgePlan(plan, { '抽检.csv': bytes }, { chunk: 977 })).report;
}

test('the table has faults of many kinds', async () => {
  const report = await judged(Buffer.from(delimited(records, ',', '\n')));
  expect(report.diagnostics.map(({ code, line, column }) => `${line}:${column ?? ''} ${code}`)).toEqual([
    '1: data/title-rows',
    '7:3 data/stray-quote',
    '8:3 data/literal-quote',
    '9:2 data/bad-date',
    '10:4 data/bad-number',
    '11: data/ragged-row',
    '12:1 data/repeated-key',
    '13:2 data/date-serial',
    '13:6 data/unknown-value',
    '15:5 data/total-disagrees',
    '16: data/note-row',
    '17:3 data/unclosed-quote',
    '19: data/note-row',
  ]);
});

test.each(Object.keys(encoders))(
  'in %s, with any delimiter and line end, packed or not',
  async (encoding) => {
    const reference = said(await judged(Buffer.from(delimited(records, ',', '\n'))));
    for (const delimiter of delimiters) {
      for (const lineEnd of lineEnds) {
        for (const [packing, pack] of Object.entries(packings)) {
          const bytes = pack((encoders[encoding] ?? Buffer.from)(delimited(records, delimiter, lineEnd)));
          const report = await judged(bytes);
          const [input] = report.inputs;
          const where = JSON.stringify([encoding, delimiter, lineEnd, packing]);
          expect(said(report), where).toEqual(reference);
          const unmarked = encoding.replace(' with a mark', '');
          expect(input, where).toMatchObject({
            encoding: encoding === 'utf-8 with a mark' ? 'utf-8-bom' : unmarked,
            delimiter,
            bytes: bytes.length,
          });
        }
      }
    }
  },
);

test.each<[encoding: string, cut: number]>([
  ['utf-8', 1],
  ['utf-8 with a mark', 2],
  ['gb18030', 1],
  ['utf-16le', 1],
  ['utf-16be with a mark', 1],
])('in %s a file that is cut in a character is damaged on the line of the cut', async (encoding, cut) => {
  const encode = encoders[encoding] ?? Buffer.from;
  for (const lineEnd of lineEnds) {
    const text = delimited(records.slice(0, 5), ',', lineEnd).slice(0, -lineEnd.length);
    const report = await judged(encode(text).subarray(0, -cut));
    expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['data/title-rows', 1],
      ['data/undecodable', 5],
    ]);
    // The row before it is read, and what one row reaches is reached.
    expect(report.results.map(({ id, status, bounds }) => `${id} ${status} ${bounds?.low}`)).toEqual([
      'rows pass 1',
      'rate invalid 0',
      'pieces invalid null',
      'value invalid null',
      'districts pass 1',
    ]);
  }
});
