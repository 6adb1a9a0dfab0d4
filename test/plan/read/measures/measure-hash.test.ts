import { expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/read/read-plan.ts';
import { planWith } from '../../findings-of.ts';

const hash = (target: string): string => {
  const found = readPlan({ file: 'p', text: planWith(target) }).value?.sections[0]?.targets[0];
  if (!found) throw new Error(`has mistakes: ${target}`);
  return found.measureHash;
};
const measure = (text: string, limit = '1%'): string => `target: '${limit}'\nmeasure: ${text}`;
const share = (where: string): string => measure(`{ share: tests, meets: ${where} }`);

const same: readonly [what: string, one: string, other: string][] = [
  [
    'the order of keys',
    measure('{ share: tests, meets: { valid: 是 } }'),
    measure('{ meets: { valid: 是 }, share: tests }'),
  ],
  ['the threshold', measure('{ count: tests }', '1个'), measure('{ count: tests }', '≤5件')],
  ['the order of conditions', share('{ valid: 是, batch: x }'), share('{ batch: x, valid: 是 }')],
  ['the order of values', share('{ batch: [x, y] }'), share('{ batch: [y, x, x] }')],
  ['another spelling', share('{ district: 海门 }'), share('{ district: [海门市] }')],
  ['a number in another unit', share('{ rate: { gt: 90 } }'), share('{ rate: { gt: 90.0% } }')],
  ['a date in another form', share('{ date: 2017-05 }'), share('{ date: 2017年5月 }')],
  [
    'a period of its own in another form',
    measure('{ count: tests, period: 2015 }', '1个'),
    measure('{ count: tests, period: 2015-01-01/2015-12-31 }', '1个'),
  ],
  ['a boolean in another form', share('{ valid: 是 }'), share('{ valid: true }')],
  [
    'all of all',
    share('{ all: [{ valid: 是 }, { all: [{ batch: x }] }] }'),
    share('{ batch: x, valid: 是 }'),
  ],
  [
    'the order of a total',
    measure('{ total: [{ count: tests }, { count: others }] }', '1个'),
    measure('{ total: [{ count: others }, { count: tests }] }', '1个'),
  ],
  [
    'against, said or not',
    measure('{ growth: { of: { count: tests } } }'),
    measure('{ growth: { of: { count: tests }, against: year-ago } }'),
  ],
  [
    'a list of one',
    measure('{ count: tests, distinct: batch }', '1个'),
    measure('{ count: tests, distinct: [batch] }', '1个'),
  ],
  ['a reason', 'target: 1个\nunmeasured: x', 'target: 1个\nunmeasured: y'],
  [
    'a stated figure',
    'target: 1个\nstated: { value: 1个, by: x }',
    'target: 1个\nstated: { value: 2个, by: x }',
  ],
];
const different: readonly [what: string, one: string, other: string][] = [
  ['the source', measure('{ count: tests }', '1个'), measure('{ count: others }', '1个')],
  ['a value', share('{ batch: x }'), share('{ batch: y }')],
  ['a negation', share('{ batch: x }'), share('{ batch: { not: x } }')],
  ['any for all', share('{ any: [{ batch: x }, { valid: 是 }] }'), share('{ batch: x, valid: 是 }')],
  ['none for any', share('{ any: [{ batch: x }] }'), share('{ none: [{ batch: x }] }')],
  [
    'where for meets',
    measure('{ share: tests, where: { batch: x }, meets: { valid: 是 } }'),
    measure('{ share: tests, where: { valid: 是 }, meets: { batch: x } }'),
  ],
  ['each', measure('{ count: tests }', '1个'), measure('{ count: tests, each: district }', '1个')],
  ['the period', measure('{ count: tests }', '1个'), measure('{ count: tests, period: all }', '1个')],
  [
    'another year',
    measure('{ count: tests, period: 2015 }', '1个'),
    measure('{ count: tests, period: 2016 }', '1个'),
  ],
  [
    'a scale',
    measure('{ ratio: { numerator: { count: tests }, denominator: { count: others }, per: 1000 } }', '1件'),
    measure('{ ratio: { numerator: { count: tests }, denominator: { count: others } } }'),
  ],
  [
    'growth for difference',
    measure('{ growth: { of: { count: tests } } }'),
    measure('{ difference: { of: { count: tests } } }', '1个'),
  ],
  ['measured or not', measure('{ count: tests }', '1个'), 'target: 1个\nunmeasured: x'],
];

test.each(same)('%s does not matter', (_, one, other) => {
  expect(hash(one)).toBe(hash(other));
});

test.each(different)('%s matters', (_, one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});
