import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { type Node, plainOf, type ScalarNode } from '../../src/plan/yaml/node.ts';
import { planText } from '../../src/plan/yaml/plan-text.ts';
import { readTree } from '../../src/plan/yaml/read-tree.ts';
import { readYaml } from '../../src/plan/yaml/read-yaml.ts';
import { marked } from './findings-of.ts';

const read = (text: string): { value: unknown; found: readonly string[]; hints: readonly unknown[] } => {
  const { value, findings } = readYaml(planText('plan.yaml', text));
  return {
    value: value && plainOf(value),
    found: findings.map(({ code, place }) => `${code} ${place.line}:${place.column}`),
    hints: findings.map(({ args }) => args['quoted']),
  };
};

describe('scalars are taken as they are written', () => {
  const asWritten =
    '2.60 00123 是 null ~ yes no on true 1e3 0x1F 1_000 .5 -5% +3 12:30:45 2017-05-03 .inf 98% x#y http://a/b#c a:b'.split(
      ' ',
    );
  test.each(asWritten)('%s', (word) => {
    expect(read(`a: ${word}\nb: [${word}]\nc: { d: ${word} }`).value).toEqual({
      a: word,
      b: [word],
      c: { d: word },
    });
  });

  const texts: readonly [written: string, text: string][] = [
    ['"≥ 98%"', '≥ 98%'],
    ["'it''s'", "it's"],
    ['"a\\tb"', 'a\tb'],
    ['"a\n  b"', 'a b'],
    ['a\n  b', 'a b'],
    ['a  # comment', 'a'],
    ['"a"  # comment', 'a'],
    ['|\n  a\n   b\n\n  c\n', 'a\n b\n\nc'],
    ['|-\n  a\n', 'a'],
    ['|+\n  a\n\n', 'a'],
    ['>\n  a\n  b\n\n  c\n', 'a b\nc'],
    ['>-\n  a\n  b', 'a b'],
    ['', ''],
    ['""', ''],
    ['≥98%', '≥98%'],
    ['in [80%, 90%)', 'in [80%, 90%)'],
  ];
  test.each(texts)('%j', (written, text) => {
    expect(read(`a: ${written}\nb: c\n`)).toEqual({ value: { a: text, b: 'c' }, found: [], hints: [] });
  });

  test('keys too', () => {
    expect(read('是: 1\n007: 2\n"a b": 3\nnull: 4').value).toEqual({
      是: '1',
      '007': '2',
      'a b': '3',
      null: '4',
    });
  });

  test.each([
    '\ufeffa: 1\nb: 2',
    'a: 1\r\nb: 2\r\n',
    'a: 1\rb: 2\r',
    '# x\n\na: 1\n\n# y\nb: 2',
    'a: 1\nb: 2',
  ])('%j', (text) => {
    expect(read(text).value).toEqual({ a: '1', b: '2' });
  });
});

describe('what YAML would misread is answered with the quoted form, and read as it was meant', () => {
  const misread: readonly [written: string, quoted: string, value: unknown][] = [
    ['a: »>= 98%\nb: 1', '">= 98%"', { a: '>= 98%', b: '1' }],
    ['a: »>98%\nb: 1', '">98%"', { a: '>98%', b: '1' }],
    ['a: »> 98%\nb: 1', '"> 98%"', { a: '> 98%', b: '1' }],
    ['a: »>9\nb: 1', '">9"', { a: '>9', b: '1' }],
    ['a: »>= 98%', '">= 98%"', { a: '>= 98%' }],
    ['x:\n  - a: »>= 98%\n    b: 1\n  - a: 2', '">= 98%"', { x: [{ a: '>= 98%', b: '1' }, { a: '2' }] }],
    ['x:\n  - a: »>= 98%  # c\n    b:\n      c: 1', '">= 98%"', { x: [{ a: '>= 98%', b: { c: '1' } }] }],
    ['x:\n- »>= 98%\n- b', '">= 98%"', { x: ['>= 98%', 'b'] }],
    ['a: { b: »>= 98%, c: 1 }', '">= 98%"', { a: { b: '>= 98%', c: '1' } }],
    ['a: [»*.csv]\nb: 1', '"*.csv"', { a: ['*.csv'], b: '1' }],
    ['a: [b.csv, »*.csv ]\nb: 1', '"*.csv"', { a: ['b.csv', '*.csv'], b: '1' }],
    ['a: »*.csv\nb: 1', '"*.csv"', { a: '*.csv', b: '1' }],
    ['a:\n  - »*抽检*.csv\n', '"*抽检*.csv"', { a: ['*抽检*.csv'] }],
    ['a: »%5\nb: 1', '"%5"', { a: '%5', b: '1' }],
    ['a: »@x\nb: 1', '"@x"', { a: '@x', b: '1' }],
    ['a: »`x`\nb: 1', '"`x`"', { a: '`x`', b: '1' }],
    ['a: »!重要\nb: 1', '"!重要"', { a: '!重要', b: '1' }],
    ['a: »!= 5\nb: 1', '"!= 5"', { a: '!= 5', b: '1' }],
    ['a: »[80%, 90%)\nb: [c]', '"[80%, 90%)"', { a: '[80%, 90%)', b: ['c'] }],
    ['a: { b: »[80%, 90%), c: 1 }', '"[80%, 90%)"', { a: { b: '[80%, 90%)', c: '1' } }],
    ['a: { b: »in [80%, 90%], c: 1 }', '"in [80%, 90%]"', { a: { b: 'in [80%, 90%]', c: '1' } }],
    ['a: { b: »(80%, 90%], c: 1 }', '"(80%, 90%]"', { a: { b: '(80%, 90%]', c: '1' } }],
    ['a: »b: c\nd: 1', '"b: c"', { a: 'b: c', d: '1' }],
    ['a: »目标:\nd: 1', '"目标:"', { a: '目标:', d: '1' }],
    ['a: { b: »c: d, e: 1 }', '"c: d"', { a: { b: 'c: d', e: '1' } }],
    ['a: { b: »见 #3 }\nc: 1', '"见 #3"', { a: { b: '见 #3' }, c: '1' }],
    ['a: »"b"c\nd: 1', `'"b"c'`, { a: '"b"c', d: '1' }],
    ['a: »[质量] 目标\nb: 1', '"[质量] 目标"', { a: '[质量] 目标', b: '1' }],
    ['a: »[a]*.csv # c\nb: 1', '"[a]*.csv"', { a: '[a]*.csv', b: '1' }],
    ['a: »[80%, 90%) 以内\nb: 1', '"[80%, 90%) 以内"', { a: '[80%, 90%) 以内', b: '1' }],
    ['a: »{甲,乙}.csv\nb: 1', '"{甲,乙}.csv"', { a: '{甲,乙}.csv', b: '1' }],
    ['a: »- 5\nb: 1', '"- 5"', { a: '- 5', b: '1' }],
    ['a: »>= "x"\nb: 1', `'>= "x"'`, { a: '>= "x"', b: '1' }],
  ];
  test.each(misread)('%j', (written, quoted, value) => {
    const { text, expected } = marked(written, ['plan/quote-this']);
    expect(read(text)).toEqual({ value, found: expected, hints: [quoted] });
  });

  test('several at once, without repairing what stands in a text block', () => {
    const { text, expected } = marked(
      'a: »>= 98%\nn: |\n  a: >= 98%\n  b: [*.csv]\nb: [»*.csv, »%x]\nc: "a: >= 3\n  [*.x]"\n',
      Array<string>(3).fill('plan/quote-this'),
    );
    const { value, found } = read(text);
    expect(found).toEqual(expected);
    expect(value).toEqual({
      a: '>= 98%',
      n: 'a: >= 98%\nb: [*.csv]',
      b: ['*.csv', '%x'],
      c: 'a: >= 3 [*.x]',
    });
  });

  test('places behind a repaired value are those of the text as written', () => {
    const { text, expected } = marked('a: { b: »>= 98%, c: 1, »c: 2 }', [
      'plan/quote-this',
      'plan/duplicate-key',
    ]);
    expect(read(text).found).toEqual(expected);
  });
});

describe('what is refused', () => {
  const refused: readonly [text: string, codes: readonly string[]][] = [
    ['»', ['plan/empty']],
    ['»# nothing\n', ['plan/empty']],
    ['a: 1\n»---\nb: 2', ['plan/several-documents']],
    ['a: »&x b', ['plan/yaml-feature']],
    ['a: b\nc: »*a', ['plan/yaml-feature']],
    ['a: &x b\nc: *x', ['plan/yaml-feature', 'plan/yaml-feature']],
    ['a: »!!str b', ['plan/yaml-feature']],
    ['a: »!foo b', ['plan/yaml-feature']],
    ['a: &x &y b', ['plan/yaml-feature']],

    ['»<<: { a: 1 }\nb: 2', ['plan/yaml-feature']],
    ['? »[a, b]\n: c', ['plan/yaml-feature']],
    ['a: 1\n»a: 2', ['plan/duplicate-key']],
    ['a: { b: 1, »b: 2 }\nc: [{ d: 1, »d: 2 }]', ['plan/duplicate-key', 'plan/duplicate-key']],
    ['a:\n»\tb: 1', ['plan/tab-indent']],
    ['a: »[b, c\nd: 1\n', ['plan/never-closed']],
    ['a: »{ b: 1\nd: 1\n', ['plan/never-closed']],
    ['a: »"b\nd: 1\n', ['plan/never-closed']],
    ["a: »'b\nd: 1\n", ['plan/never-closed']],
    ['a: b\ntitle»：c\n', ['plan/wide-colon']],
    ['a:\n   b: 1\n  »c: 2', ['plan/not-yaml']],
    ['a: 1»\u0000', ['plan/control-character']],
    ['a: "»\\q"', ['plan/not-yaml']],
  ];
  test.each(refused)('%j', (written, codes) => {
    const { text, expected } = marked(written, codes);
    const { found } = read(text);
    expect(found.map((each) => each.split(' ')[0])).toEqual(codes);
    if (written.includes('»')) expect(found).toEqual(expected);
  });

  test('a value that is nothing but a tag or an anchor is broken, and not empty besides', () => {
    expect([read('a: !x\nb: 1').value, read('a: &x\nb: 1').value]).toEqual([
      { a: null, b: '1' },
      { a: null, b: '1' },
    ]);
  });

  test('a comment that was meant to be text is warned of, in prose', () => {
    const { findings, value } = readYaml(planText('plan.yaml', 'note: 见 #3'));
    expect([findings, value?.kind === 'map' && value.entries[0]?.value]).toEqual([
      [],
      { kind: 'scalar', text: '见', offset: 6, inner: 6, cut: '#3' },
    ]);
  });
});

/** A document of the package as plain data: what is not there is empty, and the line ends behind a block are left out. */
function plainDocument(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replace(/\n+$/, '');
  if (Array.isArray(value)) return value.map(plainDocument);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.replace(/\n+$/, ''), plainDocument(each)]),
  );
}

function scalarsOf(node: Node): readonly ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap(scalarsOf);
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)]);
  return node.kind === 'scalar' ? [node] : [];
}

describe('the nodes are made from tokens, and are those of the documents that the package composes', () => {
  const samples = [
    'a: 1\nb:\n  - c: x\n    d: [1, 2]\n  - e: "q"\nf: { g: h, i: [j, k], l: \'m\' }\n',
    'a:\n- b: c\n  d: |\n    line\n     more\n\n    end\ne: >-\n  fold\n  ed\nf: # c\n  g: h # x\n',
    'k: [a,\n  b, # no\n  c]\nm: {x: 1,\n    y: {z: }}\nn: # c\no: #c\np: a #b\n',
    "x:\n  - a\n  -\n    f: g\n  - [h, 'i''j', \"k\"]\n",
    "a: -5%\nb: \"x y\"  # c\nc: 'it''s'\nd: 1:2\ne: http://x/#y\n\"q\": r\n's t': u\ng: ≥98% 以上\r\nh: i\r\n",
    'a:\n- b: c\n  ?   |\n    line\n\n    end\ne: >-\n  fold\n  ed\n',
    'a: &x b\nc: !!str d\ne: *x\n? f\n: g\n"h": !foo [i, ? j : k, l: m]\n- n\n',
    '--- \na: "b\\n c\n  d"\ne: f\n g\n\n h\n...\n',
  ];
  const words = ['a', 'b: c', '0', '“', '', '---', '<<: ', '|-', '\r\n', '\t', '\\', '\n  ', '\n    ', '  '];
  const marks = ['- ', ': ', ' #', ', ', '? ', '...', '&x ', '!t ', '*a', '!!map ', ']]', '- - ', ': : '];
  const pieces = [...' \n:#"\'[]{}|>&*!%?-,', ...marks, ...words];
  const asComposed = (text: string): void => {
    const plan = planText('plan.yaml', text);
    const { value, findings } = readTree(plan, { text: plan.text, original: (at) => at });
    const document = parseDocument(plan.text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      expect(value).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
    } else if (findings.length === 0 && value) {
      expect(plainDocument(plainOf(value))).toEqual(plainDocument(document.toJS()));
      for (const { text: written, inner } of scalarsOf(value))
        if (inner !== null) expect(plan.text.startsWith(written, inner)).toBe(true);
    }
  };

  test.each(samples)('%j', asComposed);

  test('whatever is done to a text', () => {
    const change = fc.record({ at: fc.nat(200), cut: fc.nat(3), piece: fc.constantFrom(...pieces) });
    const changed = fc
      .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([text, changes]) =>
        changes.reduce((given, { at, cut, piece }) => {
          const start = at % (given.length + 1);
          return given.slice(0, start) + piece + given.slice(start + cut);
        }, text),
      );
    fc.assert(fc.property(changed, asComposed), { numRuns: 2000 });
  });
});
