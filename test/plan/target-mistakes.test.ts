import { describe, expect, test } from 'vitest';
import { findingsOf, marked, planWith } from './findings-of.ts';

const passes = 'target: 90%\nmeasure: { share: tests, meets: { passed: 1 } }';
const count = (rest: string): string => `target: 1个\nmeasure: { count: tests, ${rest} }`;
const where = (condition: string): string => count(`where: { ${condition} }`);
const measure = (text: string, target = '90%'): string => `target: '${target}'\nmeasure: ${text}`;

// A » marks where each of the codes is found.
const mistakes: readonly [what: string, target: string, codes: readonly string[]][] = [
  ['nothing wrong', passes, []],
  ['an unknown key', `${passes}\n»mesure: 1`, ['plan/unknown-key']],
  ['a measure and a reason for none', `${passes}\n»unmeasured: why`, ['plan/one-basis']],
  ['two reasons', 'target: 90%\nunmeasured: why\n»stated: { value: 90%, by: x }', ['plan/one-basis']],
  [
    'a weight, a veto and a waiver',
    `${passes}\nweight: 2.5分\nveto: true\nwaiver: { reason: x, until: 2018 }`,
    [],
  ],
  ['a weight of nothing', `${passes}\nweight: »0`, ['plan/bad-points']],
  ['a weight below nothing', `${passes}\nweight: »-1`, ['plan/bad-points']],
  ['a weight that is a percentage', `${passes}\nweight: »5%`, ['plan/bad-points']],
  ['a weight in words', `${passes}\nweight: »heavy`, ['plan/bad-points']],
  ['a veto that is neither', `${passes}\nveto: »yes`, ['plan/bad-choice']],
  ['a waiver without a reason', `${passes}\nwaiver: »{ until: 2018 }`, ['plan/missing-key']],
  ['a waiver with a blank reason', `${passes}\nwaiver: { »reason: ' ', until: 2018 }`, ['plan/empty-value']],
  ['a waiver without an end', `${passes}\nwaiver: »{ reason: x }`, ['plan/missing-key']],
  [
    'a waiver until a day out of the calendar',
    `${passes}\nwaiver: { reason: x, until: »2018-02-30 }`,
    ['plan/bad-date'],
  ],
  [
    'a waiver with nothing right',
    `${passes}\nwaiver: { »reason: '', until: »soon }`,
    ['plan/empty-value', 'plan/bad-date'],
  ],
  ['a waiver that is a text', `${passes}\nwaiver: »granted`, ['plan/wrong-shape']],

  ['an empty target', `»target:\nmeasure: { count: tests }`, ['plan/empty-value']],
  ['a list for a target', measure('{ count: tests }').replace("'90%'", '»[a, b]'), ['plan/wrong-shape']],
  [
    'a decline of a count',
    measure('»{ count: tests }').replace("'90%'", '减少3个'),
    ['plan/limit-below-zero'],
  ],
  [
    'a decline of a share that nothing could break',
    measure('»{ share: tests, meets: { valid: 是 } }').replace("'90%'", '下降3%以内'),
    ['plan/limit-below-zero'],
  ],
  [
    'an interval without quotes',
    measure('{ count: tests }').replace("'90%'", '»[80%, 90%]'),
    ['plan/quote-this'],
  ],
  ['an unknown word', measure('{ count: tests }', '»大概三五个'), ['plan/threshold-unknown-word']],
  ['a word behind the number', measure('{ count: tests }', '30个»优秀'), ['plan/threshold-unknown-word']],
  ['no number', measure('{ count: tests }', '»不低于'), ['plan/threshold-no-number']],
  ['about', measure('{ count: tests }', '30个»左右'), ['plan/threshold-needs-direction']],
  ['about, with a direction', `${measure('{ count: tests }', '30个左右')}\ndirection: at-least`, []],
  [
    'a direction that contradicts',
    `${measure('{ count: tests }', '»≥30个')}\ndirection: at-most`,
    ['plan/threshold-direction-conflict'],
  ],
  [
    'an unknown direction',
    `${measure('{ count: tests }', '≥30个')}\ndirection: »at-last`,
    ['plan/bad-choice'],
  ],
  ['a range upside down', measure('{ count: tests }', '»4-2个'), ['plan/threshold-empty-range']],
  ['a percentage for a count', measure('»{ count: tests }', '90%'), ['plan/unit-misfit']],
  [
    'a bare number for a ratio',
    measure('»{ share: tests, meets: { valid: 是 } }', '98'),
    ['plan/unit-misfit'],
  ],
  ['a counter for a ratio', measure('»{ share: tests, meets: { valid: 是 } }', '98件'), ['plan/unit-misfit']],
  ['an absence for a count', measure('{ count: tests }', '不发生'), []],
  ['an absence for a ratio', measure('{ share: tests, meets: { valid: 是 } }', '无'), []],
  ['money for money', measure('{ sum: tests, column: value }', '5亿元'), []],
  ['a count for money', measure('»{ sum: tests, column: value }', '5个'), ['plan/unit-misfit']],
  ['tonnes for tonnes', measure('{ sum: tests, column: weight }', '5吨'), []],
  ['kilometres for tonnes', measure('»{ sum: tests, column: weight }', '5公里'), ['plan/unit-misfit']],
  ['a plain number for a count', measure('{ count: tests }', '5'), []],
  ['a counter for a plain number', measure('{ max: tests, column: score }', '82件'), []],
  ['anything for a column of units', measure('{ value: tests, column: figure }', '5公里'), []],
  [
    'a ratio of likes',
    measure('{ ratio: { numerator: { sum: tests, column: passed }, denominator: { count: tests } } }'),
    [],
  ],
  [
    'a ratio of unlikes',
    measure('»{ ratio: { numerator: { sum: tests, column: value }, denominator: { count: tests } } }'),
    ['plan/unit-misfit'],
  ],
  [
    'money per head',
    measure(
      '{ ratio: { numerator: { sum: tests, column: value }, denominator: { sum: tests, column: people } } }',
      '5万元/人',
    ),
    [],
  ],
  [
    'a rate for a pure ratio',
    measure(
      '{ ratio: { numerator: { count: tests }, denominator: { sum: tests, column: people } } }',
      '16件/万人',
    ),
    [],
  ],
  [
    'a counter for a ratio per',
    measure(
      '{ ratio: { numerator: { count: tests }, denominator: { sum: tests, column: people }, per: 10000 } }',
      '16件',
    ),
    [],
  ],
  [
    'a percentage for a ratio per',
    measure(
      '{ ratio: { numerator: { count: tests }, denominator: { sum: tests, column: people }, per: 10000 } }',
      '<0.3‰',
    ),
    [],
  ],
  [
    'a counter for a ratio without per',
    measure(
      '»{ ratio: { numerator: { count: tests }, denominator: { sum: tests, column: people } } }',
      '16件',
    ),
    ['plan/unit-misfit'],
  ],
  ['a growth of counts', measure('{ growth: { of: { count: tests } } }', '下降3%以上'), []],
  ['a growth as a count', measure('»{ growth: { of: { count: tests } } }', '3个'), ['plan/unit-misfit']],
  [
    'a difference of counts',
    measure('{ difference: { of: { count: tests }, against: previous } }', '3个'),
    [],
  ],
  [
    'a difference of shares',
    measure('{ difference: { of: { share: tests, meets: { valid: 是 } } } }', '1.5个百分点'),
    [],
  ],

  ['no kind of measure', measure('»{ where: { valid: 是 } }'), ['plan/no-measure']],
  ['a misspelt measure', measure('{ »shar: tests, meets: { valid: 是 } }'), ['plan/no-measure']],
  [
    'two measures in one',
    measure('{ count: tests, »share: tests, meets: { valid: 是 } }'),
    ['plan/two-measures'],
  ],
  ['a measure that is a text', measure('»tests'), ['plan/wrong-shape']],
  ['an empty source', measure('{ »count: }', '1个'), ['plan/empty-value']],
  ['an unknown source', measure('{ count: »test }', '1个'), ['plan/unknown-source']],
  [
    'an unknown key of a measure',
    measure('{ count: tests, »were: { valid: 是 } }', '1个'),
    ['plan/unknown-key'],
  ],
  ['a column where none goes', measure('{ count: tests, »column: score }', '1个'), ['plan/unknown-key']],
  ['a sum without its column', measure('»{ sum: tests }', '1个'), ['plan/missing-key']],
  ['an unknown column', measure('{ sum: tests, column: »pased }', '1个'), ['plan/unknown-column']],
  ['a sum of texts', measure('{ sum: tests, column: »batch }', '1个'), ['plan/wrong-column-type']],
  ['a mean of dates', measure('{ mean: tests, column: »date }', '1个'), ['plan/wrong-column-type']],
  [
    'a weight of text',
    measure('{ mean: tests, column: score, weight: »batch }', '1'),
    ['plan/wrong-column-type'],
  ],
  ['a mean of percentages', measure('{ mean: tests, column: »rate }'), ['plan/percentages-added']],
  ['a weighted mean of percentages', measure('{ mean: tests, column: rate, weight: people }'), []],
  ['a sum of percentages', measure('{ sum: tests, column: »rate }'), ['plan/percentages-added']],
  [
    'latest by text',
    measure('{ latest: tests, column: score, by: »batch }', '82'),
    ['plan/wrong-column-type'],
  ],
  ['latest by nothing', measure('»{ latest: tests, column: score }', '82'), ['plan/missing-key']],
  [
    'distinct of an unknown column',
    measure('{ count: tests, distinct: [batch, »bach] }', '1个'),
    ['plan/unknown-column'],
  ],
  [
    'distinct twice the same',
    measure('{ count: tests, distinct: [batch, »batch] }', '1个'),
    ['plan/named-twice'],
  ],
  ['a share without meets', measure('»{ share: tests }'), ['plan/missing-key']],
  [
    'per of an odd number',
    measure('{ ratio: { numerator: { count: tests }, denominator: { count: tests }, per: »50 } }'),
    ['plan/bad-choice'],
  ],
  [
    'a ratio without a denominator',
    measure('{ ratio: »{ numerator: { count: tests } } }'),
    ['plan/missing-key'],
  ],
  [
    'mistakes on both sides of a ratio',
    measure('{ ratio: { numerator: { count: »test }, denominator: { count: »other } } }'),
    ['plan/unknown-source', 'plan/unknown-source'],
  ],
  [
    'a total of unlikes',
    measure('{ total: [{ count: tests }, »{ sum: tests, column: value }] }', '3个'),
    ['plan/unlike-measures'],
  ],
  ['a total of nothing', measure('{ total: »[] }', '3个'), ['plan/empty-value']],
  [
    'groups of two columns in one total',
    measure('{ »total: [{ count: tests, each: district }, { count: tests, each: batch }] }', '1个'),
    ['plan/mixed-each'],
  ],
  [
    'groups of two columns, one of them of the whole, said once',
    measure('{ total: [{ total: [{ count: tests, each: district }] }], »each: batch }', '1个'),
    ['plan/mixed-each'],
  ],
  [
    'growth against nonsense',
    measure('{ growth: { of: { count: tests }, against: »last-year } }'),
    ['plan/bad-choice'],
  ],
  [
    'growth against another kind',
    measure('{ growth: { of: { count: tests }, against: »{ sum: tests, column: value } } }'),
    ['plan/unlike-measures'],
  ],
  ['each of an unknown column', measure('{ count: tests, each: »distrct }', '1个'), ['plan/unknown-column']],
  [
    'each that one source has not',
    measure('{ total: [{ count: tests }, { count: others }], each: »district }', '1个'),
    ['plan/unknown-column'],
  ],
  ['a period of text', measure('{ count: tests, period: »batch }', '1个'), ['plan/wrong-column-type']],
  ['every period', measure('{ count: tests, period: all }', '1个'), []],
  ['a period of its own', measure('{ count: tests, period: 2015 }', '1个'), []],
  ['a period that is none', measure('{ count: tests, period: »2015-H3 }', '1个'), ['plan/unknown-column']],
  ['a period half said', measure('{ count: tests, period: »{ from: date } }', '1个'), ['plan/missing-key']],
  ['a period by nothing', measure('{ count: tests, period: { of: »folder } }', '1个'), ['plan/bad-choice']],

  ['an unknown column of a condition', where('»batsh: 1'), ['plan/unknown-column']],
  ['an unknown value', where('district: »海安'), ['plan/unknown-value']],
  ['an unknown value in a list', where('district: [海门, »海安]'), ['plan/unknown-value']],
  ['an empty list', where('»district: []'), ['plan/empty-value']],
  ['a blank value', where('»district: '), ['plan/empty-value']],
  ['an empty condition', count('where: »{}'), ['plan/empty-value']],
  ['a text for a number', where('passed: »many'), ['plan/bad-value']],
  ['a percentage for a count', where('passed: { gt: »5% }'), ['plan/value-unit']],
  ['a text for a date', where('date: »2017-13'), ['plan/bad-value']],
  ['a text for a boolean', where('valid: »maybe'), ['plan/bad-value']],
  ['an order of texts', where('batch: { »gt: 3 }'), ['plan/no-order']],
  ['an order of booleans', where('valid: { »lte: 是 }'), ['plan/no-order']],
  ['a part of a number', where('passed: { »contains: 3 }'), ['plan/text-only']],
  ['an unknown operator', where('batch: { »contain: 3 }'), ['plan/unknown-key']],
  ['no operator', where('»batch: {}'), ['plan/empty-value']],
  ['blank of a word', where('batch: { blank: »yes }'), ['plan/bad-choice']],
  [
    'an unknown column to compare with',
    where('passed: { lte: { column: »testd } }'),
    ['plan/unknown-column'],
  ],
  ['a column of another kind', where('passed: { lte: { column: »date } }'), ['plan/types-differ']],
  [
    'an order against another source',
    where('passed: { lte: »{ source: others, column: amount } }'),
    ['plan/wrong-operand'],
  ],
  [
    'membership in an unknown source',
    where('batch: { in: { source: »other, column: batch } }'),
    ['plan/unknown-source'],
  ],
  [
    'membership in an unknown column',
    where('batch: { in: { source: others, column: »bach } }'),
    ['plan/unknown-column'],
  ],
  [
    'membership of another kind',
    where('batch: { in: { source: others, column: »amount } }'),
    ['plan/types-differ'],
  ],
  [
    'an edge of the period for a number',
    where('passed: { lte: »{ period: end } }'),
    ['plan/wrong-column-type'],
  ],
  ['an edge that is none', where('date: { lte: { period: »middle } }'), ['plan/bad-choice']],
  ['membership in a period', where('date: { in: »{ period: end } }'), ['plan/wrong-operand']],
  ['any of no list', where('any: »{ valid: 是 }'), ['plan/wrong-shape']],
  ['any of nothing', where('»any: []'), ['plan/empty-value']],
  ['mistakes deep within', where('none: [{ all: [{ valid: 是, »batsh: 1 }] }]'), ['plan/unknown-column']],

  [
    'two comparisons',
    'target: { gte: { count: tests }, »lt: { count: others } }\nmeasure: { count: tests }',
    ['plan/one-comparison'],
  ],
  [
    'no comparison',
    '»target: { »count: tests }\nmeasure: { count: tests }',
    ['plan/one-comparison', 'plan/unknown-key'],
  ],
  [
    'a comparison of unlikes',
    'target: { gte: { count: tests } }\nmeasure: »{ sum: tests, column: value }',
    ['plan/unit-misfit'],
  ],
  ['a comparison of likes', 'target: { gte: { count: tests } }\nmeasure: { count: others }', []],
  [
    'a comparison with a direction',
    'target: { gte: { count: tests } }\nmeasure: { count: others }\n»direction: at-least',
    ['plan/needless-direction'],
  ],
  [
    'a mistake in the limit',
    'target: { gte: { count: »test } }\nmeasure: { count: tests }',
    ['plan/unknown-source'],
  ],

  ['a stated figure', 'target: 90%\nstated: { value: 91.2%, by: 统计局, date: 2017-12, document: 年报 }', []],
  [
    'a stated figure of another kind',
    'target: 90%\nstated: { value: »91, by: 统计局 }',
    ['plan/unit-misfit'],
  ],
  ['a stated text', 'target: 90%\nstated: { value: »high, by: 统计局 }', ['plan/bad-quantity']],
  ['nobody states it', 'target: 90%\nstated: »{ value: 91% }', ['plan/missing-key']],
  ['stated on no day', 'target: 90%\nstated: { value: 91%, by: x, date: »soon }', ['plan/bad-date']],
  ['no reason', 'target: 90%\n»unmeasured:', ['plan/empty-value']],

  [
    'another figure than the wording',
    `wording: »低于0.3%\n${measure('{ share: tests, meets: { valid: 是 } }', '<0.3‰')}`,
    ['plan/reading-required'],
  ],
  [
    'another figure than the sentence',
    `wording: »事故率低于0.3%\n${measure('{ share: tests, meets: { valid: 是 } }', '<0.3‰')}`,
    ['plan/reading-required'],
  ],
  [
    'another operator',
    `wording: »超过90%\n${measure('{ share: tests, meets: { valid: 是 } }', '≥90%')}`,
    ['plan/reading-required'],
  ],
  ['another unit', `wording: »30家\n${measure('{ count: tests }', '30人')}`, ['plan/reading-required']],
  [
    'a reading',
    `wording: 低于0.3%\nreading: 按通例\n${measure('{ share: tests, meets: { valid: 是 } }', '<0.3‰')}`,
    [],
  ],
  [
    'an empty reading',
    `wording: 低于0.3%\n»reading:\n${measure('{ share: tests, meets: { valid: 是 } }', '<0.3‰')}`,
    ['plan/empty-value'],
  ],
  [
    'the same in other words',
    `wording: 合格率90%以上\n${measure('{ share: tests, meets: { valid: 是 } }', '≥ 90%')}`,
    [],
  ],
  [
    'a wording without a figure',
    `wording: 稳步提高\n${measure('{ share: tests, meets: { valid: 是 } }')}`,
    [],
  ],
  ['an empty owner', `${passes}\nowner: »[]`, ['plan/empty-value']],
  ['an owner of keys', `${passes}\nowner: »{ a: b }`, ['plan/wrong-shape']],
  ['a list in the owners', `${passes}\nowner: [a, »[b]]`, ['plan/wrong-shape']],
];

describe('mistakes of a target', () => {
  test.each(mistakes)('%s', (_, target, codes) => {
    const { text, expected } = marked(planWith(target), codes);
    expect(findingsOf(text)).toEqual(expected);
  });
});
