import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWord } from '../../src/quantity/words/match-word.ts';
import { parseThreshold } from '../../src/quantity/thresholds/parse-threshold.ts';
import { readAmount } from '../../src/quantity/units/read-amount.ts';
import type { ThresholdOutcome } from '../../src/quantity/thresholds/threshold-error.ts';
import { narrow } from '../../src/quantity/words/width.ts';

const pieces = [
  ' ',
  'per ',
  'at least',
  'or more',
  ...'不低于 超过 以上 以下 控制在 以内 左右 约 下降 至 到 和 在 之间 均 各 无 很好 x no between and in'.split(
    ' ',
  ),
  ...'≥ < = ( [ ) ] , ， - ~ . / % ‰ 个 万元 件/万人 吨 分 1 90 三百 零 ０ 1,234 12,34 .5'.split(' '),
];

describe('any text made of the pieces of the grammar', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

  it('is a threshold or an error that points into the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'at-least', 'at-most'), (given, direction) => {
        const outcome = parseThreshold(given, direction);
        if ('threshold' in outcome) {
          expect(outcome.threshold.unit.factor.n > 0n).toBe(true);
          return;
        }
        const { at, word, code } = outcome.error;
        expect(at).toBeLessThanOrEqual(given.length);
        // An empty range is named by its ends, without the spaces between them.
        if (code !== 'empty-range') expect(given.slice(at, at + word.length)).toBe(word);
      }),
      { numRuns: 3000 },
    );
  });

  it('says the same in full width', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(said(parseThreshold(wide(given)))).toEqual(said(parseThreshold(given)));
      }),
      { numRuns: 1000 },
    );
  });

  it('and any other text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (given) => {
        const outcome = parseThreshold(given);
        expect('error' in outcome || 'threshold' in outcome).toBe(true);
        expect(narrow(given)).toHaveLength(given.length);
      }),
    );
  });
});

describe('the pieces, in running text', () => {
  it.each([
    ['达到80%以上', 0, 2],
    ['达到80%以上', 5, 7],
    ['no more than 3', 0, 12],
    ['>=3', 0, 2],
    ['很好', 0, null],
    ['random', 3, null],
  ])('a word of %s at %i', (text, at, end) => {
    expect(matchWord(text, at)?.end ?? null).toBe(end);
  });

  it('an amount ends where the words go on', () => {
    expect(readAmount('培育企业30家，达到80%以上', 4)).toMatchObject({
      end: 7,
      unit: { text: '家' },
      rest: null,
    });
    expect(readAmount('新增企业30家工厂', 4)).toMatchObject({
      end: 7,
      unit: { text: '家' },
      rest: { word: '工厂' },
    });
    expect(readAmount('企业', 0)).toBeNull();
  });
});

function wide(given: string): string {
  return given.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function said(outcome: ThresholdOutcome): unknown {
  return 'error' in outcome ? outcome.error.code : { ...outcome.threshold, text: '' };
}
