import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read/read-document.ts';

const read = (text: string): readonly string[] =>
  readDocument(text).quantities.map(
    ({ clause, form, names }) => `${clause ?? ''}|${form}|${names.join('+')}`,
  );

describe('a list’s number is no part of the figure behind it', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a percentage, a count and a hotline',
      '一、任务\n1.100%的企业建立档案。\n2.3家企业获奖。\n3.12345热线办结率达到99%。\n',
      ['一1|100%|企业建立档案', '一2|3家|企业获奖', '一3|达到99%|12345热线办结率'],
    ],
    [
      'with 、',
      '一、任务\n1、制定方案。\n2、100%的乡镇设立站点。\n3、新增标准3项。\n',
      ['一2|100%|乡镇设立站点', '一3|3项|标准'],
    ],
    ['a date', '一、任务\n3.制定方案。\n4.2023年底前新增标准3项。\n', ['一4|3项|标准']],
    [
      'in one line',
      '一、任务\n1.制定方案；2.3家企业获奖；3.12315投诉处置率达到98%。\n',
      ['一2|3家|企业获奖', '一3|达到98%|12315投诉处置率'],
    ],
    ['with a space', '一、任务\n1. 制定方案。\n2. 3家企业获奖。\n', ['一2|3家|企业获奖']],
    [
      'decimals stay decimals',
      '一、任务\n投入：1.2亿元用于教育；2.3亿元用于医疗。\n增长\n2.5个百分点以上。\n',
      ['一|1.2亿元|用于教育', '一|2.3亿元|用于医疗', '一|2.5个百分点以上|'],
    ],
    [
      'numbered in two steps',
      '1.3 目标\n合格率98%以上。\n2.1 任务\n新增标准3项。\n',
      ['1.3|98%以上|合格率', '2.1|3项|标准'],
    ],
  ])('%s', (_, text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});
