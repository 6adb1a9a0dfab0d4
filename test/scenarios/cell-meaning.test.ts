import { describe, expect, test } from 'vitest';
import { exampleRow } from '../../src/cli/template/example-row.ts';
import { validate } from '../../src/run/check.ts';
import { buildLint, periodFindings } from '../../src/cli/commands/lint.ts';
import { type Files, judgePlan, soundPlan } from '../support/judge-plan.ts';
import { openerOf } from '../support/ways-of-scanning.ts';

const planOf = (columns: string, targets: readonly string[], more = ''): string => `plan: p
language: en
period: 2017
sources:
  s:
    files: ["s*.csv"]
    period: none
${more}    columns:
${columns.replaceAll(/^/gm, '      ')}
sections:
  - title: s
    targets:
${targets.map((rest, index) => `      - { id: t${index}, title: t, ${rest} }`).join('\n')}
`;

/** What `validate` says of files: code, line and column of each finding. */
async function validated(plan: string, files: Files): Promise<readonly string[]> {
  const bytes = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(String(text))]));
  const { value } = await validate({
    plan: soundPlan(plan),
    files: Object.keys(files).map((name) => ({
      name,
      path: name,
      source: null,
      period: null,
      encoding: null,
    })),
    period: null,
    only: null,
    opener: openerOf(bytes, 1000),
    stdin: null,
    language: 'en',
    version: '0',
  });
  return (value?.validation.diagnostics ?? []).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('a blank that only conditions ask', () => {
  const columns = 'id: {}\nkind: {}\nplace: { optional: true }\nn: { type: integer }';
  const rows = 's.csv';
  const file = { [rows]: 'id,kind,place,n\na,x,p,1\nb,,,2\nc,N/A,p,3\n' };
  const count = (where: string): string => `target: at least 1, measure: { count: s, where: { ${where} } }`;
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['is warned of', [count('kind: x')], '', ['data/blank-required 3:2', 'data/blank-required 4:2']],
    [
      'in an alternative too',
      [count('any: [{ kind: x }, { n: 2 }]')],
      '',
      ['data/blank-required 3:2', 'data/blank-required 4:2'],
    ],
    ['not where the column is optional', [count('place: p')], '', []],
    ['not where it is asked whether it is blank', [count('kind: { blank: true }')], '', []],
    [
      'not where it is a key: that is an error',
      [count('kind: x')],
      '    key: [kind]\n',
      ['data/blank-key 3:2', 'data/blank-key 4:2'],
    ],
    ['not in a column that nobody asks', [count('n: { gt: 0 }')], '', []],
    [
      'once a row, whoever asks',
      [count('kind: x'), count('kind: { not: x }')],
      '',
      ['data/blank-required 3:2', 'data/blank-required 4:2'],
    ],
  ])('%s', async (_, targets, more, expected) => {
    expect(await validated(planOf(columns, targets, more), file)).toEqual(expected);
  });
});

describe('lint asks for a period', () => {
  const notes = (text: string): readonly string[] => {
    const plan = soundPlan(text);
    return buildLint(plan, 'plan.yaml', periodFindings(plan), 'en').diagnostics.map(
      ({ code, severity, line }) => `${severity} ${code} ${line}`,
    );
  };
  const sound = planOf('id: {}\nday: { type: date }', ['target: at least 1, measure: { count: s }']);
  const silent = sound.replace('    period: none\n', '');
  test.each([
    ['where the plan has one and the source none', silent, ['note plan/period-unsaid 5']],
    ['not where the source says none', sound, []],
    ['not where the source says how', sound.replace('period: none', 'period: day'), []],
    ['not where the plan leaves it to the command line', silent.replace('period: 2017\n', ''), []],
  ])('%s', (_, text, expected) => expect(notes(text)).toEqual(expected));
});

describe('a hint names the key that reads the column', () => {
  const hintOf = async (column: string, cells: readonly string[]): Promise<readonly string[]> => {
    const plan = planOf(`id: {}\nc: { ${column}, optional: true }`, [
      'target: at least 1, measure: { count: s, where: { c: { blank: false } } }',
    ]);
    const rows = cells.map((cell, index) => `${index},"${cell}"\n`).join('');
    const { report } = await judgePlan(plan, { 's.csv': `id,c\n${rows}` });
    return [
      ...new Set(report.diagnostics.map(({ hint }) => /add (.*) to it or/.exec(hint ?? '')?.[1] ?? 'none')),
    ];
  };
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['decimal comma', 'type: decimal', ['12,5', '1'], ['numbers: { decimal: "," }']],
    [
      'both marks elsewhere',
      'type: decimal',
      ['12,5', '1.408,5'],
      ['numbers: { decimal: ",", thousands: "." }'],
    ],
    [
      'points at the thousands',
      'type: integer',
      ['1.408.512', '3'],
      ['numbers: { decimal: ",", thousands: "." }'],
    ],
    ['apostrophes', 'type: decimal', ["1'408.5", '3'], ['numbers: { thousands: "\'" }']],
    ['marks that do not fit together', 'type: decimal', ['1.2.3,4', '5'], ['none']],
    ['a percent column', 'type: percent', ['98,5%', '97%'], ['numbers: { decimal: "," }']],
    ['a word', 'type: decimal', ['暂缺', '3'], ['missing: [暂缺]']],
    ['two words', 'type: integer', ['pending', 'tbc', '3'], ['missing: [pending]', 'missing: [tbc]']],
    ['a number with a word', 'type: decimal', ['3 or 4', '3'], ['none']],
    ['a day above 12', 'type: date', ['13/05/2017'], ['dates: dmy']],
    ['a day above 12 in second place', 'type: date', ['5-13-2017'], ['dates: mdy']],
    ['one cell tells of the others', 'type: date', ['03/05/2017', '13/05/2017'], ['dates: dmy']],
    ['nothing tells', 'type: date', ['03/05/2017', '04.06.2017'], ['dates: dmy / dates: mdy']],
    ['no such day', 'type: date', ['2017-02-30', '2017-13-01'], ['none']],
  ])('%s', async (_, column, cells, keys) => expect(await hintOf(column, cells)).toEqual(keys));
});

test('a column of several years is called by the year that is judged', async () => {
  const plan = planOf('a: {}\nv: { header: ["2017 output", "2018 output"], type: decimal }', [
    'target: at least 1, measure: { sum: s, column: v }',
  ]);
  const files = { 's.csv': 'a,2017 output,2018 output\nx,1,2\ny,3,4\n' };
  for (const [period, value] of [
    ['2017', '4'],
    ['2018', '6'],
  ] as const) {
    const { report, explain } = await judgePlan(plan, files, { period });
    expect(report.results[0]?.actual?.value).toBe(value);
    expect(JSON.stringify(explain('t0'))).toContain(`${period} output`);
  }
});

test('the example of a template is written as its plan says cells are', async () => {
  const plan = soundPlan(
    planOf(
      'id: { format: resident-id }\nco: { format: credit-code }\nle: { length: [8, 12] }\nd: { type: date }\nn: { type: decimal }\nr: { type: percent }',
      ['target: at least 1, measure: { sum: s, column: n }'],
      '    numbers: { decimal: ",", thousands: "." }\n    dates: dmy\n    key: [id, co, le]\n',
    ),
  );
  const [source] = plan.sources;
  if (source === undefined) throw new Error('the plan has a source');
  const cells = exampleRow(source, plan, 'en').map((cell) => `"${cell}"`);
  const { report } = await judgePlan(plan, { 's.csv': `id,co,le,d,n,r\n${cells.join(',')}\n` });
  expect(report.diagnostics).toEqual([]);
  expect(report.results[0]?.actual?.value).toBe('12.5');
});
