import { describe, expect, test } from 'vitest';
import { longestUnit } from '../../../src/quantity/units/parse-unit.ts';
import { readUnit } from '../../../src/quantity/units/read-unit.ts';

/** What stands behind a 5: the unit, what else is in the same word, and what is not read. */
function behindFive(text: string): readonly [unit: string, rest: string | null, left: string] {
  const { unit, end, rest } = readUnit(`5${text}`, 1);
  if (rest) expect(rest.at, 'the rest begins where the unit ends').toBe(end);
  return [unit.text, rest && rest.word, `5${text}`.slice(end)];
}

describe('the unit behind a number', () => {
  test.each([
    // Nothing is a unit where punctuation, a number or a word of the grammar comes.
    ['', '', null, ''],
    [' ', '', null, ' '],
    [' , x', '', null, ' , x'],
    [' 6', '', null, ' 6'],
    [' or more', '', null, ' or more'],
    ['以上', '', null, '以上'],
    // A unit ends before what follows.
    ['个以上', '个', null, '以上'],
    ['  件, 每季', '件', null, ', 每季'],
    ['m2 6', 'm2', null, ' 6'],
    ['tCO2e', 'tCO2e', null, ''],
    ['km-h', 'km-h', null, ''],
    ['吨-6', '吨', null, '-6'],
    ['吨-a', '吨', null, '-a'],
    ['x-6', 'x', null, '-6'],
    ['吨5', '吨', null, '5'],
    ['km至6', 'km', null, '至6'],
    ['件和6', '件', null, '和6'],
    ['件和7项', '件', null, '和7项'],
    ['和谐社区', '和谐社区', null, ''],
  ])('5%s: %j, then %j of the same word, then %j', (text, unit, rest, left) => {
    expect(behindFive(text)).toEqual([unit, rest, left]);
  });

  test.each([
    // A known unit at the beginning of a word that is none.
    ['个很好', '个', '很好', '很好'],
    ['工作日内', '工作日', '内', '内'],
    ['km很远', 'km', '很远', '很远'],
    ['kmx很远', 'kmx', '很远', '很远'],
    ['m2k', 'm2k', null, ''],
    ['件/很多', '件/很多', null, ''],
    ['家/kmx', '家/kmx', null, ''],
    ['很远', '很远', null, ''],
    // Words that no unit is.
    ['多家', '', '多家', '多家'],
    ['余个', '', '余个', '余个'],
    [' of them', '', 'of', 'of them'],
    [' Than', '', 'Than', 'Than'],
  ])('5%s: %j, then %j of the same word, then %j', (text, unit, rest, left) => {
    expect(behindFive(text)).toEqual([unit, rest, left]);
  });

  test('is none where a word is longer than any unit', () => {
    const longest = '长'.repeat(longestUnit);
    expect(behindFive(longest)).toEqual([longest, null, '']);
    expect(behindFive(`${longest}长`)).toEqual(['', `${longest}长`, `${longest}长`]);
  });

  test('is a dozen characters long at most where more of the same word follows', () => {
    expect(behindFive('个人人人人人人人人人人人很好')).toEqual([
      '个',
      '人人人人人人人人人人人很好',
      '人人人人人人人人人人人很好',
    ]);
  });
});

describe('the unit of a rate', () => {
  test.each([
    ['件/10 000 人', '件/10 000 人', ''],
    ['件/10000 ', '件/10000', ' '],
    ['件/10000 以上', '件/10000', ' 以上'],
    ['件/每10 000 人', '件/每10 000 人', ''],
    [' cases per 100000 people', 'cases per 100000 people', ''],
    [' Cases Per 100000 people', 'Cases Per 100000 people', ''],
    [' per 100000', 'per 100000', ''],
    [' per 100000 people', 'per 100000 people', ''],
    [' per 100000 km', 'per 100000 km', ''],
    [' per 100000 zzz', 'per 100000', ' zzz'],
    [' per 100000 or more', 'per 100000', ' or more'],
    [' cases per 100 people', 'cases per 100 people', ''],
    [' cases per 100', 'cases per 100', ''],
    [' cases per day', 'cases per day', ''],
    [' cases per 3 zzz', 'cases per 3 zzz', ''],
    [' cases per 3', 'cases', ' per 3'],
    [' cases per', 'cases', ' per'],
    [' cases per,', 'cases', ' per,'],
    [' cases  per  1000 people', 'cases  per  1000 people', ''],
  ])('5%s: %j, then %j', (text, unit, left) => {
    const { unit: read, end } = readUnit(`5${text}`, 1);
    expect([`5${text}`.slice(1, end).trim(), `5${text}`.slice(end)]).toEqual([unit, left]);
    expect(read.text).toBe(unit.replaceAll(/\s+/g, ' '));
  });
});

describe('a unit of two words', () => {
  test.each([
    [' working days left', 'working days', ' left'],
    [' per cent of all', 'per cent', ' of all'],
    [' Percentage  Points', 'Percentage Points', ''],
    [' million yuan a year', 'million yuan', ' a year'],
    [' million or more', 'million', ' or more'],
    [' million', 'million', ''],
    [' million 6', 'million', ' 6'],
    [' thousand people per day', 'thousand people per day', ''],
    [' cats dogs', 'cats', ' dogs'],
  ])('5%s: %j, then %j', (text, unit, left) => {
    expect(behindFive(text)).toEqual([unit, null, left]);
  });
});
