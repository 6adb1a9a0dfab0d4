import { describe, expect, it } from 'vitest';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';

describe('a hostile text', () => {
  const size = 200_000;
  it.each([
    ['a long word', '好'.repeat(size)],
    ['a long Latin word', 'a'.repeat(size)],
    ['a long number', '9'.repeat(size)],
    ['a long decimal', `0.${'9'.repeat(size)}`],
    ['many groups', `1${',000'.repeat(size / 4)}`],
    ['a long numeral', '一'.repeat(size)],
    ['a long unit', `1${'吨'.repeat(size)}`],
    ['a long unit with digits', `1m${'2'.repeat(size)}`],
    ['a long compound unit', `1${'吨/'.repeat(size / 2)}`],
    ['many joints in a unit', `1吨${'至'.repeat(size)}`],
    ['many comparators', `${'不低于'.repeat(size / 3)}1`],
    ['many numbers', '1 '.repeat(size / 2)],
    ['many spaces', `at${' '.repeat(size)}least`],
    ['many brackets', '['.repeat(size)],
    ['many pers', `1 ${'per '.repeat(size / 4)}`],
    ['many words', 'at '.repeat(size / 3)],
    ['half a character', '\ud83d'.repeat(size)],
  ])('is answered in linear time, which no other time ends before the test does: %s', (_, text) => {
    const outcome = parseThreshold(text);
    expect(outcome).toHaveProperty('error.code');
    if ('error' in outcome) expect(outcome.error.word.length).toBeLessThan(50);
  });
});
