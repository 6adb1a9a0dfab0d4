import { describe, expect, test } from 'vitest';
import { findingsOf, marked, planWith } from './findings-of.ts';

const share = 'measure: { share: tests, meets: { tested: 1 } }';
const growth = 'measure: { growth: { of: { count: tests, period: date } } }';

describe('warnings', () => {
  test.each<[string, ...string[]]>([
    [`target: 90%以上\nwarn: 95%以上\n${share}`],
    [`target: 90%以上\nwarn: '> 90%'\n${share}`],
    [`target: 10%以下\nwarn: 5%以下\n${share}`],
    [`target: in [80%, 90%]\nwarn: in [82%, 88%]\n${share}`],
    [`target: 80%-90%\nwarn: 85%以上\n${share}`],
    [`target: 90%以上\nwarn: »90%以上\n${share}`, 'plan/warn-not-stricter'],
    [`target: 90%以上\nwarn: »85%以上\n${share}`, 'plan/warn-not-stricter'],
    [`target: 90%以上\nwarn: »95%以下\n${share}`, 'plan/warn-not-stricter'],
    [`target: 10%以下\nwarn: »20%以下\n${share}`, 'plan/warn-not-stricter'],
    [`target: in [80%, 90%)\nwarn: »in [80%, 90%]\n${share}`, 'plan/warn-not-stricter'],
    [`target: 90%以上\nwarn: »95\n${share}`, 'plan/unlike-limit'],
    [`target: 90%以上\nwarn: »95个\n${share}`, 'plan/unlike-limit'],
    [`target: 90%以上\nwarn: 95%»左右\n${share}`, 'plan/threshold-no-tolerance'],
    [`target: 90%以上\nwarn: »[95%]\n${share}`, 'plan/wrong-shape'],
    [`target: 90%以上\n»warn:\n${share}`, 'plan/empty-value'],
    [`target: 90%以上\n»warning: 95%\n${share}`, 'plan/unknown-key'],
    [
      `target: { gte: { share: tests, meets: { tested: 2 } } }\n»warn: 95%\n${share}`,
      'plan/limit-beside-measure',
    ],
  ])('%j', (target, ...codes) => {
    const { text, expected } = marked(planWith(target), codes);
    const found = findingsOf(text);
    if (codes.includes('plan/threshold-no-tolerance')) expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });
});

describe('starting figures', () => {
  test.each<[string, ...string[]]>([
    [`target: 90%以上\nfrom: 80%\n${share}`],
    [`target: 5%以下\nfrom: 8%\n${share}`],
    [`target: 30个\nfrom: 10\nmeasure: { count: tests }`],
    [`target: 下降3%以上\nfrom: 0%\n${growth}`],
    [`target: 90%以上\nfrom: »95%\n${share}`, 'plan/from-beyond'],
    [`target: 90%以上\nfrom: »90%\n${share}`, 'plan/from-beyond'],
    [`target: 5%以下\nfrom: »3%\n${share}`, 'plan/from-beyond'],
    [`target: 90%以上\nfrom: »80\n${share}`, 'plan/unlike-limit'],
    [`target: 90%以上\nfrom: »80个\n${share}`, 'plan/unlike-limit'],
    [`target: 30个\nfrom: »10%\nmeasure: { count: tests }`, 'plan/unlike-limit'],
    [`target: 30个\nfrom: »10万元\nmeasure: { count: tests }`, 'plan/unlike-limit'],
    [`target: 90%以上\nfrom: »some\n${share}`, 'plan/bad-quantity'],
    [`target: 90%以上\nfrom: »80%以上\n${share}`, 'plan/bad-quantity'],
    [`target: 90%以上\nfrom: »[80%]\n${share}`, 'plan/wrong-shape'],
    [`target: 90%以上\nfrom: »{ value: 80% }\n${share}`, 'plan/wrong-shape'],
    [`target: 90%以上\n»from:\n${share}`, 'plan/empty-value'],
    [
      `target: { gte: { share: tests, meets: { tested: 2 } } }\n»from: 95%\n${share}`,
      'plan/limit-beside-measure',
    ],
  ])('%j', (target, ...codes) => {
    const { text, expected } = marked(planWith(target), codes);
    expect(findingsOf(text)).toEqual(expected);
  });
});
