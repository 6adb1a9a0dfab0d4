import { describe, expect, test } from 'vitest';
import { findingsOf, marked, planWith } from './findings-of.ts';

describe('percentiles in a plan', () => {
  test.each<[string, ...string[]]>([
    ['{ median: tests, column: score }'],
    ['{ percentile: tests, column: score, at: 90% }'],
    ['{ percentile: tests, column: score, at: 99.9%, where: { tested: 1 }, each: district }'],
    ['»{ percentile: tests, column: score }', 'plan/missing-key'],
    ['»{ percentile: tests, at: 90% }', 'plan/missing-key'],
    ['»{ median: tests }', 'plan/missing-key'],
    ['{ median: tests, column: score, »at: 50% }', 'plan/unknown-key'],
    ['{ percentile: tests, column: score, at: »90 }', 'plan/bad-part'],
    ['{ percentile: tests, column: score, at: »0% }', 'plan/bad-part'],
    ['{ percentile: tests, column: score, at: »-5% }', 'plan/bad-part'],
    ['{ percentile: tests, column: score, at: »101% }', 'plan/bad-part'],
    ['{ percentile: tests, column: score, at: »most }', 'plan/bad-part'],
    ['{ percentile: tests, column: score, at: »[90%] }', 'plan/wrong-shape'],
    ['{ percentile: tests, column: »district, at: 90% }', 'plan/wrong-column-type'],
    ['{ percentile: tests, column: »scor, at: 90% }', 'plan/unknown-column'],
    ['{ percentile: »test, column: score, at: 90% }', 'plan/unknown-source'],
    ['{ median: »text, column: score }', 'plan/unknown-source'],
    ['{ median: tests, column: »date }', 'plan/wrong-column-type'],
    ['»{ medain: tests, column: score }', 'plan/no-measure'],
  ])('%s', (measure, ...codes) => {
    const { text, expected } = marked(planWith(`target: 1\nmeasure: ${measure}`), codes);
    const isNear = measure.includes('medain');
    const found = findingsOf(text);
    expect(isNear ? found.map((each) => each.split(' ')[0]) : found).toEqual(isNear ? codes : expected);
  });
});
