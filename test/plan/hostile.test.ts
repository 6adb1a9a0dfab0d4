import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';

const size = 60_000;
const head =
  'plan: p\nsources:\n  s:\n    columns:\n      a: { values: [x] }\nsections:\n  - title: s\n    targets:\n';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const hostile: readonly [what: string, text: string][] = [
  ['brackets', '['.repeat(size)],
  ['braces', 'a: {b: '.repeat(size / 7)],
  ['dashes', '- '.repeat(size / 2)],
  ['quotes', '"'.repeat(size)],
  ['an unclosed quote', `a: "${'x'.repeat(size)}`],
  ['a long text', `plan: ${'字'.repeat(size)}`],
  ['a long key', `${'字'.repeat(size)}: x`],
  ['spaces', `a:${' '.repeat(size)}b`],
  ['a staircase', many(600, (index) => `${' '.repeat(index)}a:\n`)],
  ['empty lines', '\n'.repeat(size)],
  ['comments', '# x\n'.repeat(size / 4)],
  ['colons', 'a: '.repeat(size / 3)],
  ['block scalars', 'target: >= 98%\n'.repeat(size / 15)],
  ['limits that are block headers', 'a: >9\n'.repeat(size / 6)],
  ['anchors', '&a '.repeat(size / 3)],
  ['documents', '---\n'.repeat(size / 4)],
  ['tabs', '\t'.repeat(size)],
  ['NULs', '\0'.repeat(size)],
  ['lone surrogates', `a: ${'\ud800'.repeat(size)}`],
  ['commas', `a: [${'b,'.repeat(size / 2)}]`],
  ['quoted items on one line', `a: [${'"b",'.repeat(size / 4)}]`],
  ['items without an end', `a: [${'b\n  '.repeat(size / 4)}`],
  ['unknown keys', many(size / 10, (index) => `k${index}: 1\n`)],
  ['duplicate keys', 'a: 1\n'.repeat(size / 5)],
  [
    'unknown sources',
    head +
      many(
        size / 60,
        (index) => `      - { id: t${index}, title: t, target: 1个, measure: { count: z${index} } }\n`,
      ),
  ],
  [
    'unknown values',
    `${head}      - { id: a, title: t, target: 1个, measure: { count: s, where: { a: [${'y,'.repeat(size / 2)}] } } }\n`,
  ],
  [
    'deep conditions',
    `${head}      - { id: a, title: t, target: 1个, measure: { count: s, where: ${'{ any: ['.repeat(200)}${']}'.repeat(200)} } }\n`,
  ],
  [
    'a name of the prototype',
    `${head.replace('a: {', '__proto__: {')}      - { id: constructor, title: t, target: 1个, measure: { count: __proto__, where: { constructor: x } } }\n`,
  ],
  ['a key of the prototype', 'plan: p\n__proto__: x\nconstructor: y\ntoString: z\nsections: []\n'],
];

describe('hostile plans', () => {
  test.each(hostile)('%s: an answer, soon', (_, text) => {
    const start = performance.now();
    const { value, findings } = readPlan({ file: 'plan.yaml', text });
    expect(value).toBeNull();
    expect(findings.some(({ severity, place }) => severity === 'error' && (place.line ?? 0) >= 1)).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
