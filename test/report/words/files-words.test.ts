import { expect, test } from 'vitest';
import { filesWords } from '../../../src/report/words/evidence-words.ts';
import { labelsOf } from '../../../src/text/labels.ts';

test.each<[string | null, 'zh' | 'en', string]>([
  ['00', 'zh', '1 个数据文件'],
  [null, 'zh', '1 个数据文件（未计算 SHA-256）'],
  ['00', 'en', '1 data file'],
  [null, 'en', '1 data file (without SHA-256)'],
])('a file whose hash is %s, in %s', (sha256, language, words) => {
  expect(filesWords([{ sha256, server: null }], labelsOf(language))).toBe(words);
  // A table has no hash to leave out.
  const table = { sha256: null, server: 'duckdb:city.duckdb' };
  expect(filesWords([table], labelsOf(language))).toBe(words.replace(/（.*）| \(.*\)/, ''));
});
