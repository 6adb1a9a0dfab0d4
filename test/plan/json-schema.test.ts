import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '../../src/plan/json-schema.ts';

const validate = new Ajv({ strict: false }).compile(planSchema());
const accepts = (plan: string): boolean => validate(parse(plan));
const withTarget = (target: string): string => `
$schema: x
plan: 2017
period: 2017
points: 100
scoring: all-or-nothing
grades: { A: 90, B: 0 }
sources:
  s:
    period: { from: a, to: b }
    complete: { a: [x], every: month }
    totals: { a: [合计] }
    nil_return: true
    rules: [{ title: r, where: { a: 1 } }]
    columns: { a: { header: [x, y], type: text, values: { v: [w], z: } }, b: { type: decimal, unit: { column: a }, min: 0 } }
sections:
  - title: s
    targets: [{ id: 1, title: t, ${target} }]
`;

describe('the schema for editors', () => {
  test.each([
    'target: 1, unmeasured: x',
    'target: 90%, owner: [a, b], measure: { count: s, distinct: a, where: { a: [1, 2], any: [{ b: { gt: 1 } }] } }',
    'target: { gte: { count: s } }, measure: { share: s, meets: { a: { in: { source: s, column: a } } }, each: a }',
    'target: 1, measure: { ratio: { numerator: { count: s }, denominator: { sum: s, column: b }, per: 1000 } }',
    'target: 1, measure: { growth: { of: { total: [{ count: s }] }, against: previous }, period: { of: file } }',
    'target: 1, stated: { value: 1, by: x }',
    'target: 1, unmeasured: x, weight: 1, veto: true, waiver: { reason: x, until: 2018-06-30 }',
  ])('takes %s', (target) => {
    expect(accepts(withTarget(target))).toBe(true);
  });

  test.each([
    'target: 1, unmeasured: x, weight: [1]',
    'target: 1, unmeasured: x, waiver: { reason: x }',
    'unmeasured: x',
    'target: [1], unmeasured: x',
    'target: 1, measure: { count: s, were: {} }',
    'target: 1, measure: { cuont: s }',
    'target: 1, measure: { sum: s }',
    'target: 1, measure: { ratio: { numerator: { count: s }, denominator: { count: s }, per: 50 } }',
    'target: 1, measure: { count: s, where: { a: { like: x } } }',
    'target: 1, direction: up, unmeasured: x',
  ])('refuses %s', (target) => {
    expect(accepts(withTarget(target))).toBe(false);
  });

  test('is a draft-07 schema that names its parts', () => {
    expect(planSchema()).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      definitions: { measure: {}, condition: {} },
      allOf: [
        { else: { required: ['plan', 'sections'], additionalProperties: false } },
        { else: { required: ['extends'], additionalProperties: false } },
      ],
    });
  });

  test.each([
    'plan: next',
    'sections: [{ title: s, targets: [{ id: a, target: 95% }, { id: b, retired: why }, { id: c, note: }] }]',
    'sections: [{ targets: [{ id: a, measure: { count: s } }] }, { title: t, retired: why }]',
    'sources: { s: { columns: { a: { values: { v: [w] } }, b: }, rules: [{ title: r, retired: why }] }, t: }',
    'untracked: [{ clause: 1, quantity: 2, retired: why }]',
  ])('takes %s of a plan that extends another', (rest) => {
    expect(accepts(`extends: other.yaml\n${rest}\n`)).toBe(true);
    expect(accepts(`${rest}\n`)).toBe(false);
  });

  test.each([
    'sections: [{ targets: [{ target: 95% }] }]',
    'sections: [{ targets: [{ id: a, taget: 95% }] }]',
    'sources: { s: { collumns: {} } }',
    'titel: x',
  ])('refuses %s of a plan that extends another', (rest) => {
    expect(accepts(`extends: other.yaml\n${rest}\n`)).toBe(false);
  });
});
