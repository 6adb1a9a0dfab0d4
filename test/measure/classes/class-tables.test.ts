import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/measure/classes/class-questions.ts';
import { splitFolds } from '../../../src/measure/classes/class-tables.ts';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import { startFolds } from '../../../src/measure/folds/make-fold.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { parsePeriod } from '../../../src/model/plan/period.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { soundPlan } from '../../support/judge-plan.ts';

/** The folds of some measures, what they ask, and the tables that they share. */
function tablesOf(measures: readonly string[], rule = 'none') {
  const targets = measures.map(
    (measure, i) =>
      `      - { id: t${i}, title: T, target: at least 1${measure.includes('share') ? '%' : measure.includes('column: k') ? '吨' : ''}, measure: ${measure} }`,
  );
  const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: ${rule}
    columns:
      day: { header: day, type: date }
      end: { header: end, type: date, optional: true }
      id: { header: id, type: text }
      m: { header: m, type: text }
      n: { header: n, type: integer }
      few: { header: few, type: text, values: { E: [], W: [] } }
      k: { header: k, type: integer, unit: { column: m } }
sections:
  - title: S
    targets:
${targets.join('\n')}
`);
  const [part] = compileDemand(plan, parsePeriod('2017'), null).value?.sources ?? [];
  if (!part) throw new Error('no demand');
  const { source } = part;
  const columnNumber = columnNumbers(source);
  const members = () => ({ has: () => false, hasLoosely: () => false, complete: true });
  const folds = startFolds(part.folds, {
    source,
    columnNumber,
    members,
    lacking: new Map(),
    note: () => undefined,
  });
  const windows = [
    ...new Map(folds.map(({ spec }) => [JSON.stringify(spec.window), spec.window])).values(),
  ].map((window) => ({
    window,
    isIn: () => 'true' as const,
    folds: folds.filter(({ spec }) => JSON.stringify(spec.window) === JSON.stringify(window)),
  }));
  const questions = questionsOf(source, columnNumber, members);
  return { folds, windows, questions, tables: splitFolds(windows, questions) };
}

test.each<[readonly string[], readonly (readonly number[])[]]>([
  [['{ count: r }'], [[0]]],
  // What asks the same columns is told apart together.
  [['{ count: r, where: { n: 1 } }', '{ count: r, where: { n: 2 } }'], [[0, 1]]],
  [['{ count: r, each: id }', '{ sum: r, column: n, each: id }'], [[0, 1]]],
  // A column of groups of which nothing is said may have a thousand names: with another one there would be a million classes.
  [
    ['{ count: r, each: id }', '{ count: r, each: m }'],
    [[0], [1]],
  ],
  // A condition on another column doubles the classes: it shares the table of few groups, and not that of many.
  [
    ['{ count: r, each: id }', '{ count: r, each: m }', '{ count: r, where: { n: 1 } }'],
    [[0], [1], [2]],
  ],
  [['{ count: r, each: few }', '{ count: r, where: { n: 1 } }'], [[0, 1]]],
  [['{ count: r, where: { id: a } }', '{ count: r, where: { n: 1 } }', '{ count: r }'], [[0, 1, 2]]],
])('%j share tables %j', (measures, shared) => {
  const { folds, tables } = tablesOf(measures);
  const found = tables.map(({ windows }) =>
    windows.flatMap((window) => window.folds.map((fold) => folds.indexOf(fold))).sort(),
  );
  expect(found).toEqual(shared);
});

test('a table has the windows of its folds, and what these ask', () => {
  const { tables } = tablesOf(
    ['{ count: r, each: id }', '{ growth: { of: { count: r, each: m } } }'.replace('growth', 'difference')],
    'day',
  );
  const found = tables.map(({ windows, questions }) => [
    windows.length,
    [...questions].map(({ subject }) => subject.name).sort(),
  ]);
  // Two questions to the day of the year, and two more of the year before.
  expect(found).toEqual([
    [2, ['0', '0', '0', '3']],
    [1, ['0', '0', '2']],
  ]);
});

test('where nothing is folded rows are still of the period or not', () => {
  const { windows, questions } = tablesOf(['{ count: r }'], 'day');
  const none = windows.map((each) => ({ ...each, folds: [] }));
  const [table, ...others] = splitFolds(none, questions);
  expect([table?.windows, others]).toEqual([none, []]);
  expect([...(table?.questions ?? [])].map(({ subject }) => subject.name)).toEqual(['0', '0']);
});

/** The answers of a fold's questions to rows of which one cell is known. */
function answersTo(measure: string, rule: string, column: number, cells: readonly Cell[]): readonly string[] {
  const { folds, questions } = tablesOf([measure], rule);
  const [fold] = folds;
  if (!fold) throw new Error('no fold');
  return cells.map((cell) =>
    [...questions.ofFold(fold.spec)]
      .filter(({ subject }) => subject.columns.includes(column))
      .map(({ answer }) =>
        answer({ file: 0, line: 2, cell: (asked) => (asked === column ? cell : null), place: () => nowhere }),
      )
      .join(' '),
  );
}

test('a fold tells rows apart by its window, its conditions, its groups and its units', () => {
  const day = (from: number, to = from): Cell => ({ from, to });
  const year = 17_167; // The first of January 2017.
  const days = [
    day(year),
    day(year + 364),
    day(year - 1),
    day(year + 365),
    day(year, year + 30),
    null,
    { code: 'data/bad-date' },
  ] as const;
  expect(answersTo('{ count: r }', 'day', 0, days)).toEqual([
    't ;',
    't ;',
    'f ;',
    'f ;',
    't month;',
    'u ;',
    'u ;',
  ]);
  expect(answersTo('{ count: r }', '{ from: day, to: end }', 0, days)).toEqual([
    't',
    't',
    't',
    'f',
    't',
    'u',
    'u',
  ]);
  expect(answersTo('{ count: r }', '{ from: day, to: end }', 1, days)).toEqual([
    'f',
    't',
    'f',
    't',
    'f',
    't',
    'u',
  ]);
  expect(
    answersTo('{ count: r, where: { n: { gt: 1 } } }', 'none', 4, [rational(1), rational(2), null]),
  ).toEqual(['f', 't', 'f']);
  expect(answersTo('{ share: r, meets: { n: { gt: 1 } } }', 'none', 4, [rational(1), rational(2)])).toEqual([
    'f',
    't',
  ]);
  expect(answersTo('{ count: r, each: id }', 'none', 2, ['a', 'bc', null])).toEqual(['1:a', '2:bc', '-']);
  const tonnes: Cell = { ...rational(1), unit: parseUnit('吨') };
  expect(answersTo('{ sum: r, column: k }', 'none', 6, [tonnes, rational(1), null])).toEqual([
    '=吨;',
    '=;',
    '-;',
  ]);
});

test('the same question to the same cells is one, whoever asks it', () => {
  const { folds, questions } = tablesOf([
    '{ count: r, where: { n: { gt: 1 }, id: a } }',
    '{ sum: r, column: n, where: { n: { gt: 1 } }, each: id }',
    '{ count: r, where: { n: { gt: 2 } } }',
  ]);
  const asked = folds.map(({ spec }) => [...questions.ofFold(spec)]);
  const [first, second, third] = asked;
  expect(first?.filter((question) => second?.includes(question))).toHaveLength(1);
  expect(first?.filter((question) => third?.includes(question))).toHaveLength(0);
  expect(second?.map(({ answers }) => answers).sort()).toEqual([1, 1000]);
});
