import { expect, test } from 'vitest';
import { attachedTerms } from '../../src/document/attached/attached-terms.ts';
import { draftPlan } from '../../src/document/draft/draft-plan.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import { tracePlan } from '../../src/document/trace/trace-plan.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';

// A sentence, the term in it, and the promise that the term belongs to.
test.each<[string, kind: 'warn' | 'days' | 'periods', term: string, of: string]>([
  ['抽检合格率达到95%以上，低于97%的予以预警。', 'warn', '低于97%', '达到95%以上'],
  ['事故起数控制在20起以内，超过15起的，发出黄色预警。', 'warn', '超过15起', '控制在20起以内'],
  ['满意度不低于85%，不足90%的及时予以警示。', 'warn', '不足90%', '不低于85%'],
  ['The pass rate is at least 95%; below 97% a warning is issued.', 'warn', 'below 97%', 'at least 95%'],
  ['The pass rate is at least 95%; below 97% will be flagged.', 'warn', 'below 97%', 'at least 95%'],
  ['合格率达到95%以上，预警线为97%。', 'warn', '为97%', '达到95%以上'],
  ['投诉举报15日内办结率达到100%。', 'days', '15日内', '达到100%'],
  ['信访件30天内答复率达到98%以上。', 'days', '30天内', '达到98%以上'],
  ['At least 95% of complaints are closed within 15 days.', 'days', 'within 15 days', 'At least 95%'],
  ['连续三个季度投诉办结率不低于90%。', 'periods', '三个季度', '不低于90%'],
])('%s', (sentence, kind, term, of) => {
  const { quantities } = readDocument(`一、任务\n${sentence}\n`);
  const found = [...attachedTerms(quantities)].map(([quantity, own]) => [
    own.kind,
    quantity.text,
    own.of.text,
  ]);
  expect(found).toEqual([[kind, term, of]]);
});

// What only looks like one.
test.each([
  ['another measure', '抽检合格率达到95%以上，超过20起的予以预警。'],
  ['no promise before it', '低于97%的予以预警。'],
  ['no warning', '满意度达到95%以上，低于90%的予以约谈。'],
  ['a warning on the good side', '合格率达到95%以上，高于99%的予以预警。'],
  ['working days', '投诉5个工作日内办结率达到100%。'],
  ['a promise of its own', '企业开办时间压缩至3日内，满意度达到95%。'],
  ['periods that do not run', '投诉办结率在三个季度里不低于90%。'],
])('%s: %s', (_, sentence) => {
  expect(attachedTerms(readDocument(`一、任务\n${sentence}\n`).quantities).size).toBe(0);
});

function drafted(text: string): string {
  const document = readDocument(text);
  return draftPlan({ document, file: 'a.txt', language: document.language });
}

test.each<[string, readonly string[]]>([
  ['合格率达到95%以上，低于97%的予以预警。', ['target: 达到95%以上', 'warn: "≥97%"']],
  ['事故控制在20起以内，超过15起的予以预警。', ['warn: "≤15起"']],
  ['合格率达到95%以上，低于85%的予以预警。', ['quantity: 低于85%', '预警线']],
  ['投诉15日内办结率达到100%。', ['title: 投诉办结率', 'quantity: 15日内', 'days: { from:']],
  ['每月食品抽检合格率不低于98%。', ['each: { every: month }']],
  ['逐季空气优良率达到80%以上。', ['each: { every: quarter }']],
  ['连续三个季度投诉办结率不低于90%。', ['each: { every: quarter }', 'quantity: 三个季度']],
  ['各区县抽检合格率均达到95%以上。', ['对每个区县分别要求']],
  ['办理时长中位数不超过30分钟。', ['{ median: 数据源, column: 列 }']],
  ['办理时长第90百分位不超过60分钟。', ['{ percentile: 数据源, column: 列, at: 90% }']],
  ['Every month at least 98% of samples pass.', ['each: { every: month }']],
  ['In each district at least 98% of samples pass.', ['promised for each district']],
  ['The median waiting time is at most 30 minutes.', ['{ median: SOURCE, column: COLUMN }']],
  ['The 90th percentile of waiting times is at most 60 minutes.', ['at: 90%']],
])('a draft of %s says %j', (sentence, parts) => {
  const plan = drafted(`一、任务\n${sentence}\n`);
  for (const part of parts) expect(plan).toContain(part);
});

const measured = (lines: string): string => `plan: p
title: P
period: 2017
sources:
  cases:
    period: received
    columns: { received: { type: date }, closed: { type: date, optional: true } }
sections:
  - title: 任务
    clause: 一
    targets:
${lines}
`;

test.each<[string, string, lines: string, status: string]>([
  [
    'a warning',
    '投诉办结率达到95%以上，低于97%的予以预警',
    "warn: '≥97%', measure: { share: cases, meets: { closed: { blank: false } } }",
    'covered',
  ],
  [
    'another warning',
    '投诉办结率达到95%以上，低于97%的予以预警',
    "warn: '≥98%', measure: { share: cases, meets: { closed: { blank: false } } }",
    'uncovered',
  ],
  [
    'no warning',
    '投诉办结率达到95%以上，低于97%的予以预警',
    'measure: { share: cases, meets: { closed: { blank: false } } }',
    'uncovered',
  ],
  [
    'days',
    '投诉15日内办结率达到95%以上',
    'measure: { share: cases, meets: { days: { from: received, to: closed, lte: 15 } } }',
    'covered',
  ],
  [
    'other days',
    '投诉15日内办结率达到95%以上',
    'measure: { share: cases, meets: { days: { from: received, to: closed, lte: 20 } } }',
    'uncovered',
  ],
  [
    'a rhythm',
    '连续三个季度投诉办结率达到95%以上',
    'measure: { share: cases, meets: { closed: { blank: false } }, each: { every: quarter } }',
    'covered',
  ],
  [
    'no rhythm',
    '连续三个季度投诉办结率达到95%以上',
    'measure: { share: cases, meets: { closed: { blank: false } } }',
    'uncovered',
  ],
])('%s of %s is traced in what the target says', (_, sentence, rest, status) => {
  const text = measured(`      - { id: a, title: 投诉办结率, target: 达到95%以上, ${rest} }`);
  const { value, findings } = readPlan({ file: 'plan.yaml', text });
  expect(findings).toEqual([]);
  if (value === null) throw new Error('no plan');
  const document = readDocument(`一、任务\n${sentence}。\n`);
  const traced = tracePlan(document, value).traced;
  const promise = traced.find(({ quantity }) => quantity.text === '达到95%以上');
  expect(promise?.status).toBe('covered');
  expect(traced.filter((each) => each !== promise).map((each) => each.status)).toEqual(
    Array.from({ length: document.quantities.length - 1 }, () => status),
  );
});
