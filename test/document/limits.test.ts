import { describe, expect, it } from 'vitest';
import { targetWords } from '../../src/document/draft/target-words.ts';
import { readDocument } from '../../src/document/read/read-document.ts';

describe('which side of a figure is promised', () => {
  it.each<[string, readonly string[]]>([
    ['投诉在5个工作日内办结。', ['投诉|<=|5个工作日内']],
    ['投诉举报24小时内响应。', ['投诉举报|<=|24小时内']],
    ['Complaints are answered within 24 hours.', ['Complaints|<=|within 24 hours']],
    ['Reduce workplace accidents by 20%.', ['workplace accidents|<=|reduce by 20%']],
    ['Cut waste by 10% and raise recycling by 20%.', ['waste|<=|reduce by 10%', 'recycling|>=|20%']],
    ['投诉办结时间24小时以上。', ['投诉办结时间|>=|24小时以上']],
  ])('%s', (text, expected) => {
    const found = readDocument(text).quantities.map(
      (each) => `${each.names.join('+')}|${each.threshold?.operator}|${targetWords(each)?.target}`,
    );
    expect(found).toEqual(expected);
  });
});
