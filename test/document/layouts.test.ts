import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

const read = (text: string): readonly (readonly string[])[] =>
  readDocument(text).quantities.map(({ clause, form, names, circumstance }) => [
    clause ?? '',
    form,
    names.join('+'),
    circumstance === null ? 'target' : 'context',
  ]);

describe('documents as they come', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'lines cut at a page’s edge',
      '一、目标\n监督抽查合格率稳定在95%以上，新增标杆企业不少于\n12家，培育示范区1—\n2个。\n',
      [
        ['一', '稳定在95%以上', '监督抽查合格率', 'target'],
        ['一', '不少于12家', '标杆企业', 'target'],
        ['一', '1—2个', '示范区', 'target'],
      ],
    ],
    [
      'English lines cut',
      '1. Targets\nBy 2024 the pass rate will be at least\n95%, and we open between 3\nand 5 laboratories.\n',
      [
        ['1', 'at least 95%', 'pass rate', 'target'],
        ['1', 'between 3 and 5 laboratories', 'laboratories', 'target'],
      ],
    ],
    [
      'a table parted by spaces',
      '二、指标\n指标  单位  2015年  2020年  属性\n城镇化率（%）  55.2  60  预期性\n专利拥有量 件 8.5 16 预期性\n',
      [
        ['二', '55.2%', '城镇化率', 'context'],
        ['二', '60%', '城镇化率', 'target'],
        ['二', '8.5件', '专利拥有量', 'context'],
        ['二', '16件', '专利拥有量', 'target'],
      ],
    ],
    [
      'a table with one cell a line',
      '序号\n指标\n单位\n2018年\n2020年\n1\n合格率\n%\n93\n95\n2\n示范店\n家\n40\n60\n',
      [
        ['', '93%', '合格率', 'context'],
        ['', '95%', '合格率', 'target'],
        ['', '40家', '示范店', 'context'],
        ['', '60家', '示范店', 'target'],
      ],
    ],
    [
      'a table in HTML',
      '<table><tr><th>指标</th><th>2020年目标</th></tr><tr><td>合格率（%）</td><td>&ge;95</td></tr></table>',
      [['', '≥95%', '合格率', 'target']],
    ],
    [
      'code and links of Markdown',
      '一、目标\n抽检不合格率控制在 `5%` 以下。\n[监督抽检合格率](http://example.org/a)达到95%以上。\n',
      [
        ['一', '控制在5%以下', '抽检不合格率', 'target'],
        ['一', '达到95%以上', '监督抽检合格率', 'target'],
      ],
    ],
    [
      'grades and their figures in turn',
      '一、目标\n创建国家级、省级和市级品牌5个、10个和20个。\n省级、市级品牌12个。\n',
      [
        ['一', '5个', '国家级品牌', 'target'],
        ['一', '10个', '省级品牌', 'target'],
        ['一', '20个', '市级品牌', 'target'],
        ['一', '12个', '省级、市级品牌', 'target'],
      ],
    ],
    [
      'English list points',
      '1. Targets\n- the number of parks reaches 30\n- complaints must not exceed three\n',
      [
        ['1', 'reaches 30', 'parks', 'target'],
        ['1', 'not exceed 3', 'complaints', 'target'],
      ],
    ],
    [
      'Markdown',
      '# 计划\n\n## 一、目标\n\n- **合格率**达到 **95%** 以上\n- 示范店 30 家\n',
      [
        ['一', '达到95%以上', '合格率', 'target'],
        ['一', '30家', '示范店', 'target'],
      ],
    ],
    [
      'headings of all kinds',
      '第一章 总则\n第一节 目标\n一、质量\n（一）产品\n1.抽检合格率95%。\n（1）示范店3家。\n第二条 培训5次。\n',
      [
        ['第一章第一节一(一)1', '95%', '抽检合格率', 'target'],
        ['第一章第一节一(一)1(1)', '3家', '示范店', 'target'],
        ['第二条', '5次', '培训', 'target'],
      ],
    ],
    [
      'headings on one line, whose numbers go on',
      '一、目标（一）产品。合格率95%。（二）安全。不发生事故。二、任务（一）品牌1.示范店3家。2.标杆企业5家。',
      [
        ['一(一)', '95%', '合格率', 'target'],
        ['一(二)', '不发生', '事故', 'target'],
        ['二(一)1', '3家', '示范店', 'target'],
        ['二(一)2', '5家', '标杆企业', 'target'],
      ],
    ],
    [
      'figures that belong to names in turn, or to all',
      '污水处理率、垃圾处理率分别达到95%、100%，甲合格率、乙合格率均达到98%以上。',
      [
        ['', '达到95%', '污水处理率', 'target'],
        ['', '100%', '垃圾处理率', 'target'],
        ['', '均达到98%以上', '甲合格率+乙合格率', 'target'],
      ],
    ],
    [
      'where a change starts, and what has been',
      '一、工作回顾\n建成示范店20家。\n二、目标\n合格率由2015年的90%提高到2020年的94%，截至目前已有标杆企业6家。\n',
      [
        ['一', '20家', '示范店', 'context'],
        ['二', '90%', '合格率', 'context'],
        ['二', '94%', '合格率', 'target'],
        ['二', '6家', '标杆企业', 'context'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('lists the departments that a clause names', () => {
    const { clauses } = readDocument(
      '一、任务\n（一）产品。合格率95%。（市质监局、食药局）\n（二）品牌。创建3个。\n责任单位：市经信委、市商务局\n',
    );
    expect(clauses.map(({ clause, title, owners }) => [clause, title, owners])).toEqual([
      ['一', '任务', []],
      ['一(一)', '产品', ['市质监局', '食药局']],
      ['一(二)', '品牌', ['市经信委', '市商务局']],
    ]);
  });

  it.each([
    '<p>a<b',
    '<script>',
    '<!--',
    '&#x110000;',
    '|||||',
    '《'.repeat(9),
    '\ud800',
    '（（（',
    '1'.repeat(5000),
  ])('survives %s', (text) => {
    expect(readDocument(text).quantities).toEqual([]);
  });
});
