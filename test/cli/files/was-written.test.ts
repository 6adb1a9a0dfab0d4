import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { wasWritten } from '../../../src/cli/files/was-written.ts';
import { reportHeader } from '../../../src/report/csv/records.ts';
import { reportXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { sampleReport } from '../../report/sample-report.ts';
import { folderOf } from '../fake-world.ts';

const report = await reportXlsx(sampleReport, plainStyle('zh'));
// Packed, as a spreadsheet program stores it again.
const packed = (creator: string): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: '数据', rows: [['产品'], ['甲灯']] }], properties: { creator } });

test.each<[string, Uint8Array | string, boolean]>([
  ['a report as a workbook', report, true],
  ['one that was packed again', await packed('plan-check'), true],
  ["somebody's workbook", await packed('质监局'), false],
  ['a report that is cut off', report.subarray(0, 2000), false],
  ['a report as CSV', `${reportHeader('en')}1,2\r\n`, true],
  ['the head of its header alone', reportHeader('en').slice(0, 9), false],
  ['a register', '产品\n甲灯\n', false],
  ['nothing', '', false],
])('%s: what an earlier run wrote?', async (_, content, expected) => {
  const path = join(folderOf({}), 'file');
  writeFileSync(path, content);
  expect(await wasWritten(path)).toBe(expected);
});

test('what cannot be looked at was not written: whoever reads it says why', async () => {
  const cwd = folderOf({});
  mkdirSync(join(cwd, 'folder'));
  expect([await wasWritten(join(cwd, 'none')), await wasWritten(join(cwd, 'folder'))]).toEqual([
    false,
    false,
  ]);
});
