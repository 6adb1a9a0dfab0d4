import { describe, expect, it } from 'vitest';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';
import type { Direction, ThresholdErrorCode } from '../../src/quantity/thresholds/threshold-error.ts';

type Row = readonly [text: string, code: ThresholdErrorCode, at: number, word: string];

const refused: readonly (Row | readonly [...Row, Direction])[] = [
  ['', 'empty', 0, ''],
  [' 　', 'empty', 0, ''],
  // words that are not in the grammar
  ['努力达到90%', 'unknown-word', 0, '努力'],
  ['基本达到90%', 'unknown-word', 0, '基本'],
  ['原则上不低于90%', 'unknown-word', 0, '原则上'],
  ['接近90%', 'unknown-word', 0, '接近'],
  ['不低于上年水平', 'unknown-word', 3, '上年水平'],
  ['2000家内', 'unknown-word', 5, '内'],
  ['3个月内部', 'unknown-word', 3, '内部'],
  ['达到国内先进水平', 'unknown-word', 2, '国内先进水平'],
  ['明显提升', 'unknown-word', 0, '明显'],
  ['90%很好', 'unknown-word', 3, '很好'],
  ['30家企业', 'unknown-word', 3, '企业'],
  ['30多家', 'unknown-word', 2, '多家'],
  ['100余人', 'unknown-word', 3, '余人'],
  ['几十家', 'unknown-word', 0, '几十家'],
  ['一般80%', 'unknown-word', 0, '一般'],
  ['统一80%', 'unknown-word', 0, '统一'],
  ['90%以上吧', 'unknown-word', 5, '吧'],
  ['90%以上（含90%）', 'unknown-word', 6, '含'],
  ['≥80%且≤90%', 'unknown-word', 4, '且'],
  ['90%、95%', 'unknown-word', 3, '、'],
  ['≠80%', 'unknown-word', 0, '≠'],
  ['第3', 'unknown-word', 0, '第'],
  ['不发生重大事故', 'unknown-word', 3, '重大事故'],
  ['不为零', 'unknown-word', 0, '不为零'],
  ['三分之二', 'unknown-word', 2, '之二'],
  ['hopefully 90%', 'unknown-word', 0, 'hopefully'],
  ['at lesat 90%', 'unknown-word', 0, 'at'],
  ['at least 2 nice companies', 'unknown-word', 16, 'companies'],
  ['90% of them', 'unknown-word', 4, 'of'],
  ['90 or so', 'unknown-word', 3, 'or'],
  ['null', 'unknown-word', 0, 'null'],
  ['NaN', 'unknown-word', 0, 'NaN'],
  ['🙂90%', 'unknown-word', 0, '🙂'],
  // numbers that are none, or have two readings
  ['12,34个', 'bad-number', 0, '12,34'],
  ['不低于1,2345个', 'bad-number', 3, '1,2345'],
  ['0,123', 'bad-number', 0, '0,123'],
  ['1.2.3%', 'bad-number', 0, '1.2.3'],
  ['1.234,5%', 'bad-number', 0, '1.234,5'],
  ['三万五', 'bad-number', 0, '三万五'],
  ['三百五个', 'bad-number', 0, '三百五'],
  ['两三个', 'bad-number', 0, '两三'],
  ['二〇一七', 'bad-number', 0, '二〇一七'],
  // no number, too many
  ['不低于', 'no-number', 0, '不低于'],
  ['力争达到', 'no-number', 2, '达到'],
  ['≥', 'no-number', 0, '≥'],
  ['80% 90%', 'two-numbers', 4, '90%'],
  ['1-2-3个', 'two-numbers', 4, '3个'],
  ['1.2E+3', 'two-numbers', 4, '+3'],
  // words out of place
  ['以上90%', 'misplaced-word', 0, '以上'],
  ['90%≥', 'misplaced-word', 3, '≥'],
  ['90%不低于', 'misplaced-word', 3, '不低于'],
  ['80%-', 'misplaced-word', 3, '-'],
  ['80%和90%', 'misplaced-word', 3, '和'],
  ['80%之间', 'misplaced-word', 3, '之间'],
  ['between 80%', 'misplaced-word', 0, 'between'],
  ['in 80%', 'misplaced-word', 0, 'in'],
  ['不低于80%，不超过90%', 'misplaced-word', 6, '，'],
  ['80%以上(90%)', 'misplaced-word', 5, '('],
  ['超过[80%, 90%]', 'misplaced-word', 0, '超过'],
  ['[80%, 90%]以上', 'misplaced-word', 10, '以上'],
  ['不低于不发生', 'misplaced-word', 0, '不低于'],
  // comparators that disagree
  ['不低于90%以下', 'two-comparators', 6, '以下'],
  ['超过80%以上', 'two-comparators', 5, '以上'],
  ['低于3%以下', 'two-comparators', 4, '以下'],
  ['控制在3%以上', 'two-comparators', 5, '以上'],
  ['至少超过80%', 'two-comparators', 2, '超过'],
  ['<>80%', 'two-comparators', 1, '>'],
  ['>>80%', 'two-comparators', 1, '>'],
  ['at least 80% or less', 'two-comparators', 13, 'or less'],
  ['超过1-2个', 'two-comparators', 0, '超过'],
  ['1-2个以内', 'two-comparators', 4, '以内'],
  // no tolerance, no direction
  ['80%左右', 'needs-direction', 3, '左右'],
  ['约80%', 'needs-direction', 0, '约'],
  ['近百分之八十', 'needs-direction', 0, '近'],
  ['不低于80%左右', 'needs-direction', 6, '左右'],
  ['1-2个左右', 'needs-direction', 4, '左右'],
  ['roughly 80%', 'needs-direction', 0, 'roughly'],
  ['不低于80%', 'direction-conflict', 0, '不低于', 'at-most'],
  ['控制在3%左右', 'direction-conflict', 0, '控制在', 'at-least'],
  ['1-2个', 'direction-conflict', 1, '-', 'at-most'],
  ['不发生', 'direction-conflict', 0, '不发生', 'at-least'],
  ['in [1, 2]', 'direction-conflict', 3, '[', 'at-least'],
  // ranges and intervals that hold nothing
  ['2-1个', 'empty-range', 0, '2-1个'],
  ['不低于2-2个', 'empty-range', 3, '2-2个'],
  ['90%至80%', 'empty-range', 0, '90%至80%'],
  ['in [90%, 80%]', 'empty-range', 4, '90%,80%'],
  ['in [80%, 80%)', 'empty-range', 4, '80%,80%'],
  ['1个-3%', 'unit-mismatch', 3, '3%'],
  ['in [1吨, 3公里]', 'unit-mismatch', 8, '3公里'],
  ['[80%, 90%', 'bad-interval', 9, ''],
  ['[80%]', 'bad-interval', 4, ']'],
  ['[80%-90%]', 'bad-interval', 4, '-'],
  ['80%]', 'misplaced-word', 3, ']'],
  ['in [1,000, 2,000]', 'bad-interval', 9, ','],
  ['in [, 90%]', 'bad-interval', 4, ','],
  // 0 of what is not counted, and declines that make no sense
  ['0%', 'bare-zero', 0, '0%'],
  ['零元', 'bare-zero', 0, '零元'],
  ['下降-3%', 'bad-decline', 2, '-3%'],
  ['下降-3%—5%', 'bad-decline', 2, '-3%'],
  ['下降5%—3%', 'empty-range', 2, '5%—3%'],
  ['下降3%-5%', 'direction-conflict', 4, '-', 'at-least'],
  ['降低3%—5件', 'unit-mismatch', 5, '5件'],
  ['a fall of 3 to 5% or less', 'two-comparators', 18, 'or less'],
];

describe('a text that is no threshold', () => {
  it.each(refused)('%s: %s', (...[text, code, at, word, direction]) => {
    expect(parseThreshold(text, direction ?? null)).toEqual({ error: { code, at, word } });
  });
});

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
  ])(
    'is answered in linear time: %s',
    (_, text) => {
      const outcome = parseThreshold(text);
      expect(outcome).toHaveProperty('error.code');
      if ('error' in outcome) expect(outcome.error.word.length).toBeLessThan(50);
    },
    2000,
  );
});
