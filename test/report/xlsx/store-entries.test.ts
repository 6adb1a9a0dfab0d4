import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { storeEntries } from '../../../src/report/xlsx/store-entries.ts';
import { readZip } from '../../support/zip.ts';

const packed = await writeXlsx({
  sheets: [{ name: '数据', rows: [['甲', 1], ...Array.from({ length: 500 }, () => ['乙', 2])] }],
});

test('the same files in the same order, whole and not packed', () => {
  const stored = storeEntries(packed);
  expect([...readZip(stored)]).toEqual([...readZip(packed)]);
  const sizes = [...readZip(stored)].reduce((sum, [, data]) => sum + data.length, 0);
  expect(packed.length).toBeLessThan(sizes);
  expect(stored.length).toBeGreaterThan(sizes);
});

test('what is stored already stays as it is', () => {
  const stored = storeEntries(packed);
  expect(Buffer.from(storeEntries(stored)).equals(Buffer.from(stored))).toBe(true);
});
