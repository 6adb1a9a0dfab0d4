import { describe, expect, test } from 'vitest';
import { unknownTable } from '../../../src/data/table/unknown-table.ts';

async function tableOf(text: string): Promise<unknown[]> {
  const { delimiter, header, titleLines } = unknownTable(Buffer.from(text));
  return [delimiter, header?.line ?? null, header?.lastLine ?? null, header?.names ?? null, titleLines];
}

describe('the delimiter of a table of which nothing is known', () => {
  test.each<[string, string, string]>([
    ['commas', '编号,日期\nA1,2017-01-01\n', ','],
    ['tabs', '编号\t日期\t结论\nA1\t2017-01-01\t合格, 优\n', '\t'],
    ['semicolons with decimal commas', '编号;产值;增速\nA1;1,5;2,5\nA2;3,5;4\n', ';'],
    ['pipes', '编号|日期|结论\nA1|2017-01-01|合格\n', '|'],
    ['two long names', '编号;日期\nA1;2017-01-01\n', ';'],
    ['a title above', '产值表\n编号;日期;结论\nA1;2017-01-01;合格\n', ';'],
    ['semicolons within the cells of commas', '编号,备注\nA1,甲;乙\nA2,丙;丁\n', ','],
    ['one column with texts that hold one', 'a;b\nc\nd;e;f\n', ','],
    ['one cell', 'a;b\n', ','],
    ['quoted line breaks', '"a\nb";"c;d";e\n1;2;3\n', ';'],
    ['a tab before every comma', 'a\t,b\t,\n1\t,2\t,\n', ','],
    ['a line that names it', 'sep=|\na,b|c\n', '|'],
  ])('%s', async (_, text, delimiter) => {
    const [found] = await tableOf(text);
    expect(found).toBe(delimiter);
  });
});

describe('the header of a table of which nothing is known', () => {
  test.each<[string, string, unknown[]]>([
    ['the first record', 'a,b\n1,2\n', [1, 1, ['a', 'b'], 0]],
    [
      'below a title and a unit',
      '产值表,,\n单位：万元,,\n区县,产值,日期\n崇川,12,2017\n',
      [3, 3, ['区县', '产值', '日期'], 2],
    ],
    [
      'below a signature line',
      '填报单位：甲,填报日期：乙,\n区县,产值,日期\n',
      [2, 2, ['区县', '产值', '日期'], 1],
    ],
    ['years are names', '指标,2016年,2017年\n产值,1,2\n', [1, 1, ['指标', '2016年', '2017年'], 0]],
    ['figures alone have none', '1,2\n3,4\n', [null, null, null, 0]],
    ['behind blank lines', '\n\na,b\n1,2\n', [3, 3, ['a', 'b'], 0]],
    ['blank columns at the end', 'a,b,,\n1,2,,\n', [1, 1, ['a', 'b'], 0]],
    ['one column', '编号\nA1\n', [1, 1, ['编号'], 0]],
    [
      'two rows where cells were merged',
      '区县,抽检批次,,结论\n,总数,合格数,\n崇川,12,11,好\n',
      [1, 2, ['区县', '抽检批次 总数', '抽检批次 合格数', '结论'], 0],
    ],
    [
      'a blank name above a full row of words is one row',
      '区县,,结论\n崇川,甲,好\n',
      [1, 1, ['区县', '', '结论'], 0],
    ],
    ['none', '\n\n', [null, null, null, 0]],
  ])('%s', async (_, text, expected) => {
    expect((await tableOf(text)).slice(1)).toEqual(expected);
  });
});
