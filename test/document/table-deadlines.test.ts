import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

/** The promises of a document: name, words and owners. */
function promises(text: string): readonly string[] {
  return readDocument(text).quantities.map(
    ({ names, form, owners, threshold }) =>
      `${names.join('、')} | ${form} | ${owners.join('、')} | ${threshold?.unit.dimension ?? 'none'}`,
  );
}

describe('a column of days by which things are done', () => {
  test.each([
    [
      '完成时限 in Markdown, a day without a year and words that are no day',
      '# 某县2017年重点任务\n\n| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 编制防洪预案 | 水利局 | 2017年6月底前 |\n| 2 | 建成市民中心 | 住建局 | 2017年10月 |\n| 3 | 文明城市常态管理 | 文明办 | 长期坚持 |\n| 4 | 开通县城公交 | 交通局 | 9月底前 |\n',
      [
        '编制防洪预案 | 2017年6月底前 | 水利局 | date',
        '建成市民中心 | 2017年10月前 | 住建局 | date',
        '开通县城公交 | 9月底前 | 交通局 | date',
      ],
    ],
    [
      'tabs, 完成时间 before the task',
      '某市2018年行动方案\n序号\t完成时间\t重点任务\t牵头单位\n1\t2018年3月31日前\t出台管理办法\t市司法局\n2\t2018年底前\t关停燃煤锅炉\t市环保局\n',
      ['出台管理办法 | 2018年3月31日前 | 市司法局 | date', '关停燃煤锅炉 | 2018年底前 | 市环保局 | date'],
    ],
    [
      'English',
      '# Delivery plan 2025\n\n| Action | Lead | Deadline |\n| --- | --- | --- |\n| Publish the flood scheme | Water Unit | June 2025 |\n| Open the civic centre | Housing Office | by 30 September 2025 |\n',
      [
        'Publish the flood scheme | by June 2025 | Water Unit | date',
        'Open the civic centre | by 30 September 2025 | Housing Office | date',
      ],
    ],
    [
      'HTML',
      '<h1>某县2019年方案</h1><table><tr><th>任务</th><th>时间节点</th></tr><tr><td><p>完成体育馆主体工程</p></td><td><p>2019年8月底</p></td></tr></table>',
      ['完成体育馆主体工程 | 2019年8月底 | | date'.replace('| | date', '|  | date')],
    ],
  ])('is a date for what counts nothing: %s', (_, text, expected) => {
    expect(promises(text)).toEqual(expected);
  });

  test('is no promise of its own beside a figure, whose owner the row says', () => {
    const text =
      '# 某县2017年任务\n\n| 任务 | 责任单位 | 完成时限 |\n| --- | --- | --- |\n| 新建停车位300个 | 城管局 | 2017年12月底前 |\n';
    expect(promises(text)).toEqual(['停车位 | 300个 | 城管局 | count']);
  });
});
