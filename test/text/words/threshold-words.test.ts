import { describe, expect, it } from 'vitest';
import { parseThreshold } from '../../../src/quantity/thresholds/parse-threshold.ts';
import { thresholdWords } from '../../../src/text/words/threshold-words.ts';

describe('a threshold in words', () => {
  it.each([
    ['90%以上', '不低于 90%', 'at least 90%'],
    ['超过16件/万人', '高于 16件/万人', 'above 16件/万人'],
    ['≤5', '不超过 5', 'at most 5'],
    ['<0.3‰', '低于 0.3‰', 'below 0.3‰'],
    ['=100%', '等于 100%', 'exactly 100%'],
    ['1.2万元', '不低于 1.2万元', 'at least 1.2万元'],
    ['30 pieces', '不低于 30 pieces', 'at least 30 pieces'],
    ['1-2个', '1 至 2个', '1 to 2个'],
    ['80-90%', '80% 至 90%', '80% to 90%'],
    ['in [80%, 90%)', '不低于 80%且低于 90%', 'at least 80% and below 90%'],
    ['in (80%, 90%]', '高于 80%且不超过 90%', 'above 80% and at most 90%'],
    ['降低40%—45%', '下降 40% 至 45%', 'a fall of 40% to 45%'],
    ['减少3-5件', '下降 3 至 5件', 'a fall of 3 to 5件'],
    ['不发生', '不发生', 'none'],
    ['下降3%以上', '不超过 -3%', 'at most -3%'],
  ])('%s', (text, zh, en) => {
    const outcome = parseThreshold(text);
    const said =
      'error' in outcome
        ? []
        : [thresholdWords(outcome.threshold, 'zh'), thresholdWords(outcome.threshold, 'en')];
    expect(said).toEqual([zh, en]);
    expect(said.join('')).not.toMatch(/[≥≤·…–×●→]/);
  });
});
