import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/document/draft/draft-plan.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import { tracePlan } from '../../src/document/trace/trace-plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { documentPaths } from '../support/hand-list.ts';
import { policyText } from '../support/policy-text.ts';

const hostile: Readonly<Record<string, string>> = {
  'yaml in its names': '一、任务\n“a: b # c”{率}[1]达到98%以上；- x: y 数量*5个；&锚!标签>值 3家。\n',
  'quotes and backslashes': '一、"任务"\\n\n\'率\'达到9%；"量"3个。',
  'a line of tabs': 'a\tb\tc\n率\t98%\t3个\n',
  'names that are YAML words': 'true达到98%；null 3个；~ 5家。',
  'control characters': '一、任务\u0007\n合格率\u0000达到98%\u001b[31m，数量3个\u202e。',
  'full width': '一、任务\n合格率达到９８％以上，示范店１，２００家。',
  'parted digits': '一、任务\n合格率达到 9 8 . 5 % 以上，示范店 3 0 0 家。',
  'circumstances alone': '去年已建成示范店30家。',
  'nothing but a figure': '98%',
  'three shared figures': '一、任务\n甲合格率、乙合格率均达到98%以上，分别新增10、20和30家。',
  'a share told twice': '1. More than two thirds of firms (67 percent) hold a certificate.\n',
  absences:
    '一、任务\n不出现1起系统性风险，避免重大事故发生，没有重大质量事故；3/4以上的企业、半数以上的商户参加。\n',
  'list numbers': '一、任务\n1.制定方案。\n2.3家企业获奖。\n3.12345热线24小时内答复。\n',
  'English falls and money':
    '1. Safety\nReduce workplace accidents by 20%, invest $5 million and £3.5 billion and recycle 1.5 million tonnes.\n',
  markdown:
    '# 计划\n\n## 目标\n\n| 指标 | 单位 | 2018年 | 2020年 |\n| --- | --- | --- | --- |\n| 合格率 | % | 95 | 98 |\n\n- **满意度** 85 以上\n',
  'a very long name': `一、任务\n${'很长的名称'.repeat(400)}达到98%。`,
};

function troublesOf(text: string): readonly string[] {
  const document = readDocument(text);
  const yaml = draftPlan({ document, file: 'documents/x.txt', language: document.language });
  const { value, findings } = readPlan({ file: 'plan.yaml', text: yaml });
  if (value === null) return findings.map(({ code, place }) => `${code} ${place.line} ${place.excerpt}`);
  const { traced, orphanTargets, orphanUntracked } = tracePlan(document, value);
  return [
    ...findings.map(({ code, place }) => `${code} ${place.line} ${place.excerpt}`),
    ...traced
      .filter(({ status }) => status === 'uncovered' || status === 'different')
      .map(
        ({ status, quantity }) => `${status} ${quantity.line} ${quantity.text} ${quantity.names.join(' ')}`,
      ),
    ...orphanTargets.map(({ id, title }) => `orphan ${id} ${title}`),
    ...orphanUntracked.map(({ quantity }) => `orphan ${quantity}`),
  ];
}

describe('a drafted plan is sound, and tracing it leaves nothing over', () => {
  it.each(documentPaths().map(([name, path]) => ({ name, path })))('$name', async ({ path }) => {
    expect(troublesOf(await policyText(path))).toEqual([]);
  });

  it.each(Object.entries(hostile))('%s', (_, text) => {
    expect(readDocument(text).quantities.length).toBeGreaterThan(0);
    expect(troublesOf(text)).toEqual([]);
  });
});
