import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read/read-document.ts';

const figures = (text: string): readonly string[] =>
  readDocument(text).quantities.map(({ form, names, circumstance, owners }) =>
    [names.join('、'), form, circumstance === null ? 'target' : 'context', ...owners].join(' '),
  );

describe('tables whose cells reach over several', () => {
  it('keep their columns below a cell that reaches down', () => {
    expect(
      figures(
        '<h1>市质量规划（2023—2030年）</h1><table><tr><th>类别</th><th>序号</th><th>指标</th><th>2022年</th><th>2025年</th><th>牵头单位</th></tr>' +
          '<tr><td rowspan="3">产品</td><td>1</td><td>合格率（%）</td><td>94</td><td>95</td><td rowspan=2>市质监局</td></tr>' +
          '<tr><td>2</td><td>抽检覆盖率（%）</td><td>60</td><td>70</td></tr>' +
          '<tr><td>3</td><td>不良率（%）</td><td></td><td>≤2</td><td>市商务局</td></tr></table>',
      ),
    ).toEqual([
      '合格率 94% context 市质监局',
      '合格率 95% target 市质监局',
      '抽检覆盖率 60% context 市质监局',
      '抽检覆盖率 70% target 市质监局',
      '不良率 ≤2% target 市商务局',
    ]);
  });

  it('have a head of two rows', () => {
    expect(
      figures(
        '<h1>Road Plan 2023-2030</h1><table><tr><th rowspan="2">Indicator</th><th colspan="2">Baseline</th><th colspan="2">Target</th></tr>' +
          '<tr><th>2019</th><th>2022</th><th>2026</th><th>2030</th></tr>' +
          '<tr><td>Junctions rebuilt</td><td>436</td><td>410</td><td>500</td><td>640</td></tr></table>',
      ),
    ).toEqual([
      'Junctions rebuilt 436 context',
      'Junctions rebuilt 410 context',
      'Junctions rebuilt 500 target',
      'Junctions rebuilt 640 target',
    ]);
  });

  it('keep their columns beside an empty cell of Markdown', () => {
    expect(
      figures(
        '# 市指标（2024—2027年）\n\n| 指标 | 单位 | 2023年 | 2027年 |\n| --- | --- | --- | --- |\n| 标准 | 项 | | 12 |\n| 品牌 | 个 | 30 | |\n',
      ),
    ).toEqual(['标准 12项 target', '品牌 30个 context']);
  });

  it('repeat what stands above: 〃 and 同上', () => {
    expect(
      figures(
        '一、任务\n| 指标 | 目标 | 责任单位 |\n| --- | --- | --- |\n| 合格率 | 95% | 市质监局 |\n| 抽检 | 300批次 | 同上 |\n',
      ),
    ).toEqual(['合格率 95% target 市质监局', '抽检 300批次 target 市质监局']);
  });
});

describe('the headings of English documents', () => {
  it.each([
    ['Programme 2: Water\n\n2.1 Build 14 dams.\n', '2.1', 'Water'],
    ['Theme B. Safe people\n\nTrain 1,200 drivers.\n', 'Theme B', 'Safe people'],
    ['PART A: SITUATION\n\nBuild 14 dams.\n', 'PART A', 'SITUATION'],
    ['Outcome 3 – Clean air\n\nPlant 900 trees.\n', 'Outcome 3', 'Clean air'],
    ['## 3. Actions\n\n### 3.1 Homes\n\n1. Plant 900 trees.\n', '3.1.1', 'Homes'],
    ['## Actions\n\n### 2. Homes\n\n1. Insulate 80 homes.\n2. Plant 900 trees.\n', '2.1', 'Homes'],
    ['3.1 Homes\n1. Insulate 80 homes.\n', '3.1.1', 'Homes'],
    ['3.1 Homes\nInsulate 80 homes.\n4. Money\nPlant 90 trees.\n', '3.1', 'Homes'],
  ])('%s', (text, clause, section) => {
    const [quantity] = readDocument(text).quantities;
    expect([quantity?.clause, quantity?.section.title]).toEqual([clause, section]);
  });

  it.each(['Section 12 of the Act asks for 30 checks.', 'Part of it is for 30 parks.'])(
    'are no sentences: %s',
    (text) => {
      expect(readDocument(`1. Aims\n${text}\n`).quantities.map(({ clause }) => clause)).toEqual(['1']);
    },
  );
});

describe('the departments of English documents', () => {
  it('stand below a heading, for what follows it alone', () => {
    expect(
      figures(
        'Priority 1: Young\n\nLead: Children’s Services\n\nRecruit 35 nurses.\n\nPriority 2: Old\n\nLead: Adult Care\n\nOpen 12 homes.\n',
      ),
    ).toEqual(['nurses 35 nurses target Children’s Services', 'homes 12 homes target Adult Care']);
  });

  it('end a paragraph, with semicolons', () => {
    expect(figures('1. Roads\nTrain 90 drivers. Responsible: City Police; Schools Service.\n')).toEqual([
      'drivers 90 drivers target City Police Schools Service',
    ]);
  });

  it('are any words in capitals where several paragraphs end so, and no abbreviation is', () => {
    expect(
      figures(
        '1. Plant 90 trees (Parks).\n2. Build 20 shelters (Transport Planning).\n3. Replace 64 vehicles (Fleet Management).\n4. Train 30 nurses to use the portal (EMR).\n',
      ).map((line) => line.replace(/^.* target ?/, '')),
    ).toEqual(['Parks', 'Transport Planning', 'Fleet Management', '']);
    expect(figures('1. Money\nSet aside 40 vans for repairs this year (Treasury).\n')[0]).toMatch(
      / Treasury$/,
    );
  });
});
