import { describe, expect, test } from 'vitest';
import { optionEntries } from '../../../src/cli/args/options.ts';
import { type Invocation, parseArguments } from '../../../src/cli/args/parse-arguments.ts';
import { commands } from '../../../src/cli/commands.ts';
import { formatFacts } from '../../../src/cli/output/choose-formats.ts';
import { schemaNames } from '../../../src/cli/output/published-schemas.ts';
import type { Language } from '../../../src/model/plan/plan.ts';
import { displayWidth } from '../../../src/report/layout/display-width.ts';

function parse(argv: readonly string[], language: Language = 'en', width = 100): Invocation {
  return parseArguments(argv, {
    language,
    width,
    version: '1.2.3',
    factsOf: ({ subject }) => ({ ...formatFacts(subject), documents: schemaNames }),
  });
}

function options(argv: readonly string[]): unknown {
  const invocation = parse(argv);
  return invocation.kind === 'run' ? invocation.options : invocation;
}

test.each([
  [['report'], {}],
  [['report', '--plan', 'a.yaml'], { plan: 'a.yaml', plans: ['a.yaml'] }],
  [['report', '--period=2017-Q2'], { period: { from: 17257, to: 17347 } }],
  [['report', '--as-of', '2017-06-30'], { asOf: 17347 }],
  [['validate', '--as-of', '2017年6月30日'], { asOf: 17347 }],
  [['explain', 'a', '--as-of=2016-02-29'], { asOf: 16860 }],
  [['report', '--lang', 'zh', '--quiet', '--no-color'], { language: 'zh', quiet: true, colourless: true }],
  [['--lang', 'zh', '--quiet', '--no-color', 'report'], { language: 'zh', quiet: true, colourless: true }],
  [['report', '--output', 'a.json', '--output', 'b.txt'], { outputs: ['a.json', 'b.txt'] }],
  [['template', '--output', 'forms', '--force'], { folder: 'forms', force: true }],
  [['inspect', 'a.csv', '--rows'], { rows: true }],
  [['report', '--only', 'a', '--only', '-b'], { only: ['a', '-b'] }],
  [['report', '--source', 'a=b.csv', '--encoding', 'gbk'], { sources: ['a=b.csv'], encodings: ['gbk'] }],
  [
    ['report', '--failures', '--strict', '--format', 'json'],
    { failures: true, strict: true, format: 'json' },
  ],
  [['report', '--by', 'owner'], { by: 'owner' }],
  [['report', '--baseline', 'last.json'], { baseline: 'last.json' }],
  [['report', '--by=section'], { by: 'section' }],
  [['report', '--plan', 'a', '--plan', 'b'], { plan: null, plans: ['a', 'b'] }],
  [['lint', '--plan', 'a'], { plan: 'a' }],
])('%j', (argv, given) => {
  expect(options(argv)).toEqual({
    plan: null,
    plans: [],
    period: null,
    asOf: null,
    baseline: null,
    language: null,
    format: null,
    outputs: [],
    only: [],
    by: 'section',
    encodings: [],
    sources: [],
    data: [],
    databases: [],
    timeout: null,
    folder: null,
    force: false,
    rows: false,
    failures: false,
    strict: false,
    jobs: null,
    hash: true,
    quiet: false,
    colourless: false,
    ...given,
  });
});

test.each([
  [['report', 'a.csv', 'b.csv', '-'], 'report', ['a.csv', 'b.csv', '-']],
  [['report', '--', '--lang.csv'], 'report', ['--lang.csv']],
  [['explain', 'some-id', 'a.csv'], 'explain', ['some-id', 'a.csv']],
  [['lint'], 'lint', []],
  [['schema', 'plan'], 'schema', ['plan']],
])('%j calls %s with %j', (argv, name, args) => {
  const invocation = parse(argv);
  expect(invocation.kind === 'run' && [invocation.entry.name, invocation.args]).toEqual([name, args]);
});

test.each<[string[], string, object]>([
  [['reprot'], 'usage/unknown-command', { name: 'reprot', nearest: 'report' }],
  [['zzz'], 'usage/unknown-command', { name: 'zzz', nearest: null }],
  [
    ['report', '--fromat', 'json'],
    'usage/unknown-option',
    { name: '--fromat', nearest: '--format', command: 'report' },
  ],
  [['report', '--fromat=json'], 'usage/unknown-option', { name: '--fromat', nearest: '--format' }],
  [['--fialures', 'report'], 'usage/unknown-option', { name: '--fialures', nearest: '--failures' }],
  [['lint', '--source', 'a'], 'usage/unknown-option', { name: '--source', nearest: null }],
  [['report', '--plan'], 'usage/option-needs-value', { option: '--plan <file>' }],
  [['explain'], 'usage/missing-argument', { name: 'target-id', command: 'explain' }],
  [['lint', 'a', 'b'], 'usage/too-many-arguments', { command: 'lint' }],
  [['report', '--period', '2017-13'], 'usage/bad-option-value', { option: '--period', value: '2017-13' }],
  [
    ['report', '--by', 'department'],
    'usage/bad-option-value',
    { option: '--by', value: 'department', expected: ['section', 'owner'] },
  ],
  [['validate', '--by', 'owner'], 'usage/unknown-option', { name: '--by', command: 'validate' }],
  [['report', '--lang', 'fr'], 'usage/bad-option-value', { option: '--lang', value: 'fr' }],
])('%j is refused: %s', (argv, code, args) => {
  const invocation = parse(argv);
  expect(invocation.kind === 'refuse' && invocation.findings).toMatchObject([{ code, args }]);
});

test('everything wrong with the values of options is said at once', () => {
  const invocation = parse(['report', '--lang', 'fr', '--period', 'soon']);
  expect(invocation.kind === 'refuse' && invocation.findings.length).toBe(2);
});

describe('help', () => {
  test.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['report', '--help'],
    ['help', 'report'],
    ['report', 'a.csv', '-h'],
    ['--lang', 'zh', '--help'],
  ])('is printed for %j %j', (...argv) => {
    expect(parse(argv.filter((word) => word !== undefined)).kind).toBe('print');
  });

  test('is what a call without a command gets, as an error', () => {
    const invocation = parse([]);
    expect(invocation.kind === 'refuse' && invocation.help).toContain('plan-check <command>');
  });

  test.each<Language>(['zh', 'en'])('names every command, in %s', (language) => {
    const invocation = parse(['--help'], language);
    const text = invocation.kind === 'print' ? invocation.text : '';
    for (const { name } of commands) expect(text).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  test.each(
    commands.flatMap((entry) => (['zh', 'en'] as const).map((language) => [entry.name, language] as const)),
  )('of %s has words for each of its options and arguments, in %s', (name, language) => {
    const invocation = parse([name, '--help'], language);
    const text = invocation.kind === 'print' ? invocation.text : '';
    const entry = commands.find((each) => each.name === name);
    for (const option of entry?.options ?? []) {
      expect(text).toMatch(
        new RegExp(`^ {2}${optionEntries[option].flags.replaceAll(/[[\]]/g, '\\$&')} {2,}\\S`, 'm'),
      );
    }
    for (const arg of entry?.args ?? []) {
      expect(text).toMatch(
        new RegExp(`^ {2}${arg.replaceAll(/\W/g, (mark) => (mark === '-' ? '-' : ''))} {2,}\\S`, 'm'),
      );
    }
    if (language === 'zh') expect(text).not.toMatch(/Usage|Options|Arguments|Commands|default|display/);
  });

  test('stays within the terminal, counting Chinese characters as two', () => {
    const invocation = parse(['report', '--help'], 'zh', 80);
    const text = invocation.kind === 'print' ? invocation.text : '';
    const widths = text.split('\n').map((line) => displayWidth(line, false));
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  test('lists the formats there are', () => {
    const invocation = parse(['report', '--help']);
    // It is broken into lines.
    const text = invocation.kind === 'print' ? invocation.text.replaceAll(/\s+/g, ' ') : '';
    expect(text).toContain(formatFacts('report').formats.join(', '));
  });
});

test('--version is printed', () => {
  expect(parse(['--version'])).toEqual({ kind: 'print', text: '1.2.3\n' });
});
